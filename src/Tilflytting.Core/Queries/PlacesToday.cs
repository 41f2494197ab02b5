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
        var touched = new Dictionary<T, Certainty>();
        foreach (var place in places)
        {
            foreach (var one in place.Readings.SelectMany(static reading => reading.Municipality.On(Today, reading.Day)).Select(match => of(match.Municipality)).OfType<T>().Distinct())
            {
                touched[one] = touched.GetValueOrDefault(one) | place.On(static _ => Today, (municipality, _) => of(municipality) == one);
            }
        }

        return touched;
    }
}
