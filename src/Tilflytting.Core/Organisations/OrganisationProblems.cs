namespace Tilflytting.Core;

/// <summary>Every message about organisation numbers, in one place.</summary>
internal static class OrganisationProblems
{
    public static Diagnostic Malformed(ReadOnlySpan<char> text, int fault) => TextProblems.Error(
        DiagnosticCodes.MalformedOrganisationNumber, text, fault,
        en: "The text is not an organisation number.",
        nb: "Teksten er ikke et organisasjonsnummer.",
        expectedEn: "nine digits without spaces",
        expectedNb: "ni sifre uten mellomrom",
        nn: "Teksten er ikkje eit organisasjonsnummer.",
        expectedNn: "ni siffer utan mellomrom") with
    { Suggestion = Mended(text) };

    public static Diagnostic CheckDigit(ReadOnlySpan<char> text, int fault) => TextProblems.Error(
        DiagnosticCodes.OrganisationNumberCheckDigit, text, fault,
        en: "The check digit of the organisation number is wrong: a digit is mistyped or two are swapped.",
        nb: "Kontrollsifferet i organisasjonsnummeret er feil: et siffer er skrevet feil eller to er byttet om.",
        nn: "Kontrollsifferet i organisasjonsnummeret er feil: eit siffer er skrive feil eller to er bytte om.");

    /// <summary>The number without spaces, stops, country and the letters of VAT, when that is one with its check digit.</summary>
    private static string? Mended(ReadOnlySpan<char> text) =>
        WrittenNumber.Digits(text, "no", "mva", "org", "orgnr", "nr", "organisasjonsnummer", "organisasjonsnr") is { Length: 9 } digits
        && OrganisationNumber.TryParse(digits, out var number) ? number.ToString() : null;
}
