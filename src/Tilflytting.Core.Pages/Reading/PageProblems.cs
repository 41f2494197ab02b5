namespace Tilflytting.Core.Pages;

/// <summary>Every message about pages, in one place.</summary>
internal static class PageProblems
{
    public static Diagnostic TwoItems(TextSpan span) => Warning(
        PageDiagnosticCodes.TwoItems, span, "Two items stand in one; they were told apart.", "To punkter står i ett; de ble skilt.");

    public static Diagnostic NoTitle(TextSpan span) => Warning(
        PageDiagnosticCodes.NoTitle, span, "The page has no title.", "Siden har ingen tittel.");

    public static Diagnostic NotUnderstood(TextSpan span) => Warning(
        PageDiagnosticCodes.NotUnderstood, span,
        "What stands in brackets here is not like that of a written page; the line is kept as words.",
        "Det som står i klammer her, er ikke som på en skrevet side; linja er beholdt som ord.");

    private static Diagnostic Warning(string code, TextSpan span, string en, string nb) => new()
    {
        Code = code,
        Severity = Severity.Warning,
        Message = new([new(LanguageTag.English, en), new(LanguageTag.Bokmal, nb)]),
        Span = span,
    };
}
