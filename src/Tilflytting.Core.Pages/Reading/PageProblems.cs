namespace Tilflytting.Core.Pages;

/// <summary>Every message about pages, in one place.</summary>
internal static class PageProblems
{
    /// <summary>All that is to be said of a page: first how much of it was left out.</summary>
    public static ImmutableArray<Diagnostic> Of(PageText page, IEnumerable<Diagnostic> problems) =>
        page.LeftOut is { } part ? [LeftOut(part), .. problems] : [.. problems];

    public static Diagnostic TwoItems(TextSpan span) => Warning(
        PageDiagnosticCodes.TwoItems, span, "Two items stand in one; they were told apart.", "To punkter står i ett; de ble skilt.");

    public static Diagnostic NoTitle(TextSpan span) => Warning(
        PageDiagnosticCodes.NoTitle, span, "The page has no title.", "Siden har ingen tittel.");

    public static Diagnostic NotUnderstood(TextSpan span) => Warning(
        PageDiagnosticCodes.NotUnderstood, span,
        "What stands in brackets here is not like that of a written page; the line is kept as words.",
        "Det som står i klammer her, er ikke som på en skrevet side; linja er beholdt som ord.");

    public static Diagnostic Denied(TextSpan span) => Warning(
        PageDiagnosticCodes.Denied, span,
        "The page says no here, or leaves it open; the words are kept without a code.",
        "Siden sier nei her, eller lar det stå åpent; ordene er beholdt uten kode.");

    private static Diagnostic LeftOut(PageLeftOut part) => Warning(
        PageDiagnosticCodes.LeftOut, part.Span,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{part.Words} words that the page shows around its content (menus, footers, boxes) were left out."),
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{part.Words} ord som siden viser rundt innholdet (menyer, bunntekst, bokser), er utelatt.")) with
    {
        Severity = part.IsMost ? Severity.Warning : Severity.Information,
    };

    public static Diagnostic StatedOnInferred(TextSpan span) => Warning(
        PageDiagnosticCodes.StatedOnInferred, span,
        "The page does not say when it was written; the year 2012 is concluded from the catalogue that it belongs to.",
        "Siden sier ikke når den ble skrevet; året 2012 er sluttet fra katalogen den hører til.") with
    {
        Severity = Severity.Information,
    };

    private static Diagnostic Warning(string code, TextSpan span, string en, string nb) => new()
    {
        Code = code,
        Severity = Severity.Warning,
        Message = new([new(LanguageTag.English, en), new(LanguageTag.Bokmal, nb)]),
        Span = span,
    };
}
