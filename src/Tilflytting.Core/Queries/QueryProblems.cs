namespace Tilflytting.Core.Queries;

/// <summary>Every message about questions that cannot be asked, in one place.</summary>
internal static class QueryProblems
{
    public static Diagnostic UnknownMunicipality(string text, ImmutableArray<string> nearest) => Unknown(
        DiagnosticCodes.UnknownMunicipality, text, nearest,
        "There is and was no such municipality since 1964.", "Det er og var ingen slik kommune siden 1964.");

    public static Diagnostic UnknownCounty(string text, ImmutableArray<string> nearest) => Unknown(
        DiagnosticCodes.UnknownCounty, text, nearest,
        "There is and was no such county since 1964.", "Det er og var ikke noe slikt fylke siden 1964.");

    private static Diagnostic Unknown(string code, string text, ImmutableArray<string> nearest, string en, string nb) => new()
    {
        Code = code,
        Severity = Severity.Error,
        Message = TextProblems.Both(en, nb),
        Expected = nearest.Length > 1 ? string.Join(", ", nearest.Select(static name => $"«{name}»")) : null,
        Suggestion = nearest is [var only] ? only : null,
        Span = new TextSpan(0, text.Length),
    };
}
