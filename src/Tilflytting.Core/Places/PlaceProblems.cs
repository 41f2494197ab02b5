namespace Tilflytting.Core;

/// <summary>Every message about the numbers of places, in one place.</summary>
internal static class PlaceProblems
{
    public static Diagnostic MunicipalityNumber(ReadOnlySpan<char> text, int fault) => TextProblems.Error(
        DiagnosticCodes.MalformedMunicipalityNumber, text, fault,
        en: "The text is not a municipality number.",
        nb: "Teksten er ikke et kommunenummer.",
        expected: "four digits, the first two from 01, such as «1929»",
        ventet: "fire sifre, de to første fra 01, for eksempel «1929»");

    public static Diagnostic CountyNumber(ReadOnlySpan<char> text, int fault) => TextProblems.Error(
        DiagnosticCodes.MalformedCountyNumber, text, fault,
        en: "The text is not a county number.",
        nb: "Teksten er ikke et fylkesnummer.",
        expected: "two digits from 01, such as «19»",
        ventet: "to sifre fra 01, for eksempel «19»");
}
