namespace Tilflytting.Core.Queries;

/// <summary>Which of today's municipalities and counties an initiative touches, and how certain that is.</summary>
internal static class PlacesToday
{
    private static readonly LocalDate Today = PlaceRegister.Default.LastDay;

    public static IReadOnlyDictionary<Municipality, Certainty> Municipalities(IEnumerable<EntryPlace> places) => Touched(places, static one => one);

    public static IReadOnlyDictionary<County, Certainty> Counties(IEnumerable<EntryPlace> places) => Touched(places, static one => one.CountyOn(Today));

    public static IReadOnlyDictionary<Municipality, Certainty> Municipalities(Initiative initiative) => Municipalities(EntryPlaces.Of(initiative));

    public static IReadOnlyDictionary<County, Certainty> Counties(Initiative initiative) => Counties(EntryPlaces.Of(initiative));

    private static Dictionary<T, Certainty> Touched<T>(IEnumerable<EntryPlace> places, Func<Municipality, T?> of)
        where T : class
    {
        // The same as asking each place about each one that it may be: a county has a reading for each of its municipalities, which are then not asked about one another.
        var touched = new Dictionary<T, Certainty>();
        var always = new Dictionary<T, int>();
        foreach (var place in places)
        {
            always.Clear();
            foreach (var (municipality, day) in place.Readings)
            {
                var matches = municipality.On(Today, day);
                T?[] there = [.. matches.Select(match => of(match.Municipality)).Distinct()];
                var isCertain = there.Length == 1 && (matches.Length > 1 || matches[0].Certainty == Certainty.Certain);
                foreach (var one in there.OfType<T>())
                {
                    always[one] = always.GetValueOrDefault(one) + (isCertain ? 1 : 0);
                }
            }

            foreach (var (one, readings) in always)
            {
                touched[one] = touched.GetValueOrDefault(one) | (Certainty.From(possible: true, certain: readings == place.Readings.Length) & place.Certainty);
            }
        }

        return touched;
    }
}
