namespace Tilflytting.Core.Benchmarks;

/// <summary>Districts that an entry may name instead of municipalities, by the number of their county in 2012.</summary>
internal static class SyntheticRegion
{
    private static readonly (string County, string[] Names)[] Names =
    [
        ("01", ["Indre Østfold"]), ("02", ["Romerike", "Follo"]), ("04", ["Østerdalen", "Hedmarken"]), ("05", ["Nord-Gudbrandsdal", "Valdres"]), ("06", ["Hallingdal", "Numedal"]),
        ("07", ["Vestfold"]), ("08", ["Vest-Telemark", "Grenland"]), ("09", ["Setesdal"]), ("10", ["Lister"]), ("11", ["Ryfylke", "Jæren"]), ("12", ["Hardanger", "Nordhordland"]),
        ("14", ["Sunnfjord", "Nordfjord"]), ("15", ["Sunnmøre", "Nordmøre"]), ("16", ["Fosen"]), ("17", ["Namdalen", "Innherred"]), ("18", ["Helgeland", "Salten"]), ("19", ["Nord-Troms"]), ("20", ["Øst-Finnmark"]),
    ];

    private static readonly Dictionary<CountyNumber, LocalizedText[]> ByCounty =
        Names.ToDictionary(static one => CountyNumber.Parse(one.County), static one => one.Names.Select(static name => new LocalizedText(name)).ToArray());

    /// <summary>A district in the county of a place; the county's own name where it has none, or is one of another time.</summary>
    public static LocalizedText Around(SyntheticPlace place, ref Draw draw) => ByCounty.TryGetValue(place.County, out var names) ? draw.One(names) : place.CountyName;
}
