namespace Tilflytting.Core;

/// <summary>Every message about the short texts of the model's own room, in one place.</summary>
internal static class ModelProblems
{
    public static Diagnostic OrganisationNumber(ReadOnlySpan<char> text, int fault) => TextProblems.Error(
        DiagnosticCodes.MalformedOrganisationNumber, text, fault,
        en: "The text is not an organisation number.",
        nb: "Teksten er ikke et organisasjonsnummer.",
        expected: "nine digits without spaces",
        ventet: "ni sifre uten mellomrom",
        nn: "Teksten er ikkje eit organisasjonsnummer.",
        venta: "ni siffer utan mellomrom") with
    { Suggestion = Mended(text) };

    public static Diagnostic OrganisationNumberCheckDigit(ReadOnlySpan<char> text, int fault) => TextProblems.Error(
        DiagnosticCodes.OrganisationNumberCheckDigit, text, fault,
        en: "The check digit of the organisation number is wrong: a digit is mistyped or two are swapped.",
        nb: "Kontrollsifferet i organisasjonsnummeret er feil: et siffer er skrevet feil eller to er byttet om.",
        nn: "Kontrollsifferet i organisasjonsnummeret er feil: eit siffer er skrive feil eller to er bytte om.");

    public static Diagnostic SchemaVersion(ReadOnlySpan<char> text) => TextProblems.Error(
        DiagnosticCodes.MalformedSchemaVersion, text, 0,
        en: "The text is not a schema version.",
        nb: "Teksten er ikke en skjemaversjon.",
        expected: "major.minor, such as «1.0»",
        ventet: "hovedversjon.underversjon, for eksempel «1.0»",
        nn: "Teksten er ikkje ein skjemaversjon.",
        venta: "hovudversjon.underversjon, til dømes «1.0»") with
    { Span = new TextSpan(0, text.Length) };

    /// <summary>The number without spaces, stops, country and the letters of VAT, when that is one with its check digit.</summary>
    private static string? Mended(ReadOnlySpan<char> text) =>
        WrittenNumber.Digits(text, "no", "mva", "org", "orgnr", "nr", "organisasjonsnummer", "organisasjonsnr") is { Length: 9 } digits
        && Core.OrganisationNumber.TryParse(digits, out var number) ? number.ToString() : null;
}
