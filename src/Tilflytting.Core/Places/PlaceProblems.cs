namespace Tilflytting.Core;

/// <summary>Every message about the numbers of places, in one place.</summary>
internal static class PlaceProblems
{
    public static Diagnostic MunicipalityNumber(ReadOnlySpan<char> text, int fault) => TextProblems.Error(
        DiagnosticCodes.MalformedMunicipalityNumber, text, fault,
        en: "The text is not a municipality number.",
        nb: "Teksten er ikke et kommunenummer.",
        expectedEn: "four digits, the first two from 01, such as «1929»",
        expectedNb: "fire sifre, de to første fra 01, for eksempel «1929»",
        nn: "Teksten er ikkje eit kommunenummer.",
        expectedNn: "fire siffer, dei to første frå 01, til dømes «1929»") with
    {
        Suggestion = WrittenNumber.Digits(text, "nr", "knr", "kommune", "kommunenr", "kommunenummer") is { Length: 3 or 4 } digits
            && digits.PadLeft(4, '0') is ['0', not '0', _, _] or [not '0', _, _, _] ? digits.PadLeft(4, '0') : null,
    };

    public static Diagnostic CountyNumber(ReadOnlySpan<char> text, int fault) => TextProblems.Error(
        DiagnosticCodes.MalformedCountyNumber, text, fault,
        en: "The text is not a county number.",
        nb: "Teksten er ikke et fylkesnummer.",
        expectedEn: "two digits from 01, such as «19»",
        expectedNb: "to sifre fra 01, for eksempel «19»",
        nn: "Teksten er ikkje eit fylkesnummer.",
        expectedNn: "to siffer frå 01, til dømes «19»") with
    {
        Suggestion = WrittenNumber.Digits(text, "nr", "fylke", "fylkesnr", "fylkesnummer") is { Length: 1 or 2 } digits
            && digits.PadLeft(2, '0') is not "00" ? digits.PadLeft(2, '0') : null,
    };
}
