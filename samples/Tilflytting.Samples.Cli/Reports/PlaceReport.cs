using NodaTime;
using Tilflytting.Core;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Reports;

/// <summary>Municipalities and counties as data: a row for each fact, or JSON with an object for each place.</summary>
internal static class PlaceReport
{
    public static Report Of(IReadOnlyList<PlaceFacts> places) => new(
        [
            ("number", Say("Nummer", "Nummer", "Number")),
            ("name", Say("Navn", "Namn", "Name")),
            ("fact", Say("Hva", "Kva", "What")),
            ("value", Say("Verdi", "Verdi", "Value")),
            ("valueName", Say("Heter", "Heiter", "Called")),
            ("certainty", Say("Svar", "Svar", "Answer")),
            ("from", Say("Fra", "Frå", "From")),
            ("to", Say("Til", "Til", "To")),
        ],
        places.SelectMany(static place => Rows(place).Select(row => new object?[] { place.Number, place.Name }.Concat(row).ToArray())))
    {
        // A list, also of one: a name may be several places.
        Json = ReadableJson.Write(places.Select(Describe)),
    };

    private static IEnumerable<object?[]> Rows(PlaceFacts place)
    {
        yield return [place.Kind, place.Number, place.Name, null, Day(place.ValidFrom), Day(place.ValidTo)];
        foreach (var row in Dated("number", place.Numbers).Concat(Dated("name", place.Names)).Concat(Dated("county", place.Counties))
            .Concat(Matches("today", place.Today)).Concat(Matches("madeOf", place.MadeOf)).Concat(Matches("municipality", place.Municipalities)))
        {
            yield return row;
        }

        foreach (var change in place.Changes)
        {
            yield return [$"change: {Kind(change)}", $"{change.FromNumber} > {change.ToNumber}", $"{change.FromName} > {change.ToName}", null, Day(change.Date), null];
        }

        foreach (var (year, count) in place.Inhabitants)
        {
            yield return ["inhabitants", count, null, null, Day(new LocalDate(year, 1, 1)), null];
        }
    }

    private static IEnumerable<object?[]> Dated(string fact, IEnumerable<PlaceFacts.DatedFact> facts) =>
        facts.Select(one => new object?[] { fact, one.Value, one.Name, null, Day(one.From), Day(one.To) });

    private static IEnumerable<object?[]> Matches(string fact, IEnumerable<PlaceFacts.PlaceMatch> matches) =>
        matches.Select(one => new object?[] { fact, one.Number, one.Name, one.Certainty, null, null });

    private static object Describe(PlaceFacts place) => new
    {
        place.Kind,
        place.Number,
        place.Name,
        ValidFrom = Day(place.ValidFrom),
        ValidTo = Day(place.ValidTo),
        Numbers = Some(place.Numbers, static one => new { Number = one.Value, From = Day(one.From), To = Day(one.To) }),
        Names = Some(place.Names, static one => new { Name = one.Value, From = Day(one.From), To = Day(one.To) }),
        Counties = Some(place.Counties, static one => new { Number = one.Value, one.Name, From = Day(one.From), To = Day(one.To) }),
        Today = place.Today.Select(Describe),
        MadeOf = place.MadeOf.Select(Describe),
        Municipalities = Some(place.Municipalities, static one => new { one.Number, one.Name }),
        Changes = Some(place.Changes, static change => new
        {
            Date = Day(change.Date),
            Kind = Kind(change),
            From = new { Number = change.FromNumber.ToString(), Name = change.FromName.Official },
            To = new { Number = change.ToNumber.ToString(), Name = change.ToName.Official },
        }),
        Inhabitants = Some(place.Inhabitants, static one => new { one.Year, one.Count }),
    };

    private static object Describe(PlaceFacts.PlaceMatch match) => new { match.Number, match.Name, Certainty = match.Certainty.ToString().ToLowerInvariant() };

    /// <summary>A list that may be left out where there is nothing in it.</summary>
    private static IEnumerable<TResult>? Some<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> describe) => items.Count == 0 ? null : items.Select(describe);

    private static string Kind(MunicipalityChange change) => change.Kind.ToString().ToLowerInvariant();

    private static string? Day(LocalDate? day) => day is null ? null : FormattableString.Invariant($"{day:uuuu-MM-dd}");
}
