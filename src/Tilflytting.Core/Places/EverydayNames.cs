namespace Tilflytting.Core;

/// <summary>Namesakes as people tell them apart, by a district in place of a county: «Bø i Vesterålen», «Nes på Romerike».</summary>
/// <remarks>This project's own list of common usage; the names and numbers are those of the register. A name that it does not have is not guessed.</remarks>
internal static class EverydayNames
{
    private static readonly (string District, string Name, string Number)[] All =
    [
        ("vesteralen", "bo", "1867"),
        ("osterdalen", "os", "0441"),
        ("romerike", "nes", "0236"), ("hedmarken", "nes", "0411"), ("hedemarken", "nes", "0411"), ("hallingdal", "nes", "0616"),
        ("solor", "valer", "0426"), ("sunnmore", "heroy", "1515"), ("helgeland", "heroy", "1818"),
        ("sunnmore", "sande", "1514"), ("sunnmore", "borgund", "1531"), ("sogn", "borgund", "1423"),
        ("valdres", "vang", "0545"), ("hedmarken", "vang", "0414"), ("hedemarken", "vang", "0414"),
        ("hallingdal", "hol", "0620"), ("hallingdal", "al", "0619"), ("hallingdal", "gol", "0617"), ("hallingdal", "fla", "0615"),
        ("sogn", "vik", "1417"), ("sogn", "ardal", "1424"), ("ryfylke", "ardal", "1131"), ("hardanger", "kvam", "1238"), ("gudbrandsdalen", "sel", "0517"),
        ("nordfjord", "eid", "1443"), ("romsdal", "eid", "1538"), ("senja", "berg", "1929"), ("setesdal", "valle", "0940"), ("vesttelemark", "vinje", "0834"), ("follo", "as", "0214"),
    ];

    /// <summary>The number, of the time before 2018, of what people call so; null when it is not on the list.</summary>
    public static string? Number(string name, string district)
    {
        var (of, at) = (Folded(name), Folded(district));
        foreach (var one in All)
        {
            if (string.Equals(one.Name, of, StringComparison.Ordinal) && string.Equals(one.District, at, StringComparison.Ordinal))
            {
                return one.Number;
            }
        }

        return null;
    }

    private static string Folded(string name) => name.Length > 64 ? "" : NorwegianFolding.Words(name).Replace(" ", "", StringComparison.Ordinal);
}
