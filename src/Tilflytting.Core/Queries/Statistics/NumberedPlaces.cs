namespace Tilflytting.Core.Queries;

/// <summary>Numbers of places: those that are meant for certain, and those that may be beside them; each once and in order.</summary>
internal sealed record NumberedPlaces<T>(ImmutableArray<T> Certain, ImmutableArray<T> Possible)
    where T : struct
{
    public static NumberedPlaces<T> None { get; } = new([], []);

    public static NumberedPlaces<T> Of(IEnumerable<(T Number, Certainty Certainty)> numbers)
    {
        var all = numbers.GroupBy(static one => one.Number, static one => one.Certainty).OrderBy(static one => one.Key)
            .Select(static one => (one.Key, Certainty: one.Aggregate(static (a, b) => a | b))).ToList();
        return new(
            [.. all.Where(static one => one.Certainty == Certainty.Certain).Select(static one => one.Key)],
            [.. all.Where(static one => one.Certainty == Certainty.Possible).Select(static one => one.Key)]);
    }

    /// <summary>At the time of the entry: certain is what every reading of a place has.</summary>
    public static NumberedPlaces<T> Then(IEnumerable<EntryPlace> places, Func<PlaceOnDay, T?> of) => Of(places.SelectMany(place =>
    {
        var numbers = place.Readings.Select(of).Distinct().ToList();
        return numbers.OfType<T>().Select(number => (number, Certainty.From(possible: true, certain: numbers.Count == 1) & place.Certainty));
    }));
}
