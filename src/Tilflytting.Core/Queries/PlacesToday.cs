namespace Tilflytting.Core.Queries;

/// <summary>Which of today's municipalities and counties an initiative touches, and how certain that is.</summary>
internal static class PlacesToday
{
    private static readonly LocalDate Today = PlaceRegister.Default.LastDay;

    public static IReadOnlyDictionary<Municipality, Certainty> Municipalities(Initiative initiative) => Touched(initiative, static one => one);

    public static IReadOnlyDictionary<County, Certainty> Counties(Initiative initiative) => Touched(initiative, static one => one.CountyOn(Today));

    private static Dictionary<T, Certainty> Touched<T>(Initiative initiative, Func<Municipality, T?> of)
        where T : class
    {
        var touched = new Dictionary<T, Certainty>();
        foreach (var place in EntryPlaces.Of(initiative))
        {
            foreach (var one in place.Readings.SelectMany(static reading => reading.Municipality.On(Today, reading.Day)).Select(match => of(match.Municipality)).OfType<T>().Distinct())
            {
                touched[one] = touched.GetValueOrDefault(one) | place.On(static _ => Today, (municipality, _) => of(municipality) == one);
            }
        }

        return touched;
    }
}
