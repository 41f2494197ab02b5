namespace Tilflytting.Core.Benchmarks;

/// <summary>A municipality of 2012 as it is called and numbered in the year when an entry is written, and its county then.</summary>
internal sealed record SyntheticPlace(MunicipalityNumber Number, LocalizedText Name, string Slug, CountyNumber County, LocalizedText CountyName)
{
    private const int First = 2000;
    private static readonly LocalDate Surveyed = new(SampleCatalogue.Written, 1, 1);
    private static readonly ImmutableArray<Municipality> Municipalities = PlaceRegister.Default.MunicipalitiesOn(Surveyed);

    /// <summary>The municipalities by the year of writing.</summary>
    private static readonly ImmutableArray<ImmutableArray<SyntheticPlace>> ByYear =
        [.. Enumerable.Range(First, PlaceRegister.Default.LastDay.Year - First + 1).Select(static year => ImmutableArray.CreateRange(Municipalities, one => In(one, year)))];

    /// <summary>A place in each county as often as the sample has one there, and one more; in the county each municipality as often.</summary>
    private static readonly WeightedPool<int> Anywhere = new(Weighted(), []);

    /// <summary>The years in which entries may have been written.</summary>
    public static int LastYear => First + ByYear.Length - 1;

    public static int FirstYear => First;

    /// <summary>Some municipalities that are neighbours by number, which is how regions are.</summary>
    public static ImmutableArray<SyntheticPlace> Neighbours(ref Draw draw, int? written, int count)
    {
        var at = Anywhere.Draw(ref draw);
        var places = ByYear[(written ?? SampleCatalogue.Written) - First];
        at = Math.Min(at, places.Length - count);
        return places.Slice(at, count);
    }

    private static SyntheticPlace In(Municipality one, int year)
    {
        var day = new LocalDate(year, 1, 1);
        var then = one.On(day, Surveyed)[0].Municipality;
        var county = then.CountyOn(day)!;
        var name = then.NameOn(day)!.Norwegian;
        return new(then.NumberOn(day)!.Value, name, Core.Slug.FromTitle(name).ToString(), county.Number, county.NameOn(day)!.Norwegian);
    }

    private static IEnumerable<int> Weighted()
    {
        var seen = SampleCatalogue.Initiatives.SelectMany(static one => one.Places)
            .Select(static place => place.County ?? CountyNumber.Parse(place.Municipality.ToString()![..2])).CountBy(static county => county).ToDictionary();
        var counties = Municipalities.Select(static (one, index) => (County: one.CountyOn(Surveyed)!.Number, index)).GroupBy(static one => one.County, static one => one.index);
        foreach (var county in counties)
        {
            // The same weight for a county whether it has one municipality or forty.
            int[] inside = [.. county];
            var weight = (1 + seen.GetValueOrDefault(county.Key)) * 48;
            foreach (var index in inside)
            {
                for (var i = 0; i < Math.Max(1, weight / inside.Length); i++)
                {
                    yield return index;
                }
            }
        }
    }
}
