namespace Tilflytting.Core.Pages;

/// <summary>The regions by whose names pages call several municipalities, and the county that each lay in when the catalogue was made.</summary>
/// <remarks>
/// Traditional districts, that are in no register: common knowledge, and only such as lie in one county. Those that cross a border, as Fosen, Fjellregionen and Orkdalsregionen do,
/// are left out; a region that is not here has no county but the one that the page names.
/// </remarks>
internal static class NorwegianRegions
{
    private static readonly Dictionary<string, string> Counties = new[]
    {
        ("Finnmark", "Vest-Finnmark;Øst-Finnmark;Midt-Finnmark;Indre Finnmark"),
        ("Troms", "Nord-Troms;Midt-Troms;Sør-Troms"),
        ("Nordland", "Helgeland;Nord-Helgeland;Sør-Helgeland;Indre Helgeland;Salten;Ofoten;Lofoten;Vesterålen"),
        ("Nord-Trøndelag", "Innherred;Indre Namdal;Midtre Namdal;Ytre Namdal;Namdalen;Indre Namdalen"),
        ("Sør-Trøndelag", "Orkladalen;Gauldalen"),
        ("Møre og Romsdal", "Nordmøre;Romsdalen;Sunnmøre;Indre Nordmøre;Ytre Nordmøre;Søre Sunnmøre;Nordre Sunnmøre"),
        ("Sogn og Fjordane", "Sunnfjord;Nordfjord;Indre Sogn;Ytre Sogn;Midtre Sogn"),
        ("Hordaland", "Hardanger;Nordhordland;Sunnhordland;Midthordland"),
        ("Rogaland", "Jæren;Ryfylke;Dalane"),
        ("Vest-Agder", "Lister;Listerregionen;Lindesnesregionen"),
        ("Aust-Agder", "Setesdal;Østre Agder"),
        ("Telemark", "Vest-Telemark;Midt-Telemark;Øst-Telemark;Grenland"),
        ("Buskerud", "Hallingdal;Numedal;Midt-Buskerud"),
        ("Oppland", "Gudbrandsdalen;Gudbrandsdal;Nord-Gudbrandsdal;Nord-Gudbrandsdalen;Midt-Gudbrandsdal;Midt-Gudbrandsdalen;Sør-Gudbrandsdal;Sør-Gudbrandsdalen;Valdres;Hadeland;Toten;Ottadalen"),
        ("Hedmark", "Østerdalen;Østerdal;Nord-Østerdal;Nord-Østerdalen;Sør-Østerdal;Sør-Østerdalen;Glåmdalen;Glåmdal;Solør;Hedmarken"),
    }.SelectMany(static one => one.Item2.Split(';').Select(region => (Region: region, County: one.Item1)))
        .ToDictionary(static one => one.Region, static one => one.County, StringComparer.OrdinalIgnoreCase);

    /// <summary>The county that a region lies in; null for words that are no region.</summary>
    public static string? CountyOf(string region) => Counties.GetValueOrDefault(region);
}
