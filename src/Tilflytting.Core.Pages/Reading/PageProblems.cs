namespace Tilflytting.Core.Pages;

/// <summary>Every message about pages, in one place.</summary>
internal static class PageProblems
{
    /// <summary>All that is to be said of a page: first how much of it was left out.</summary>
    public static ImmutableArray<Diagnostic> Of(PageText page, IEnumerable<Diagnostic> problems) =>
        page.LeftOut is { } part ? [LeftOut(part), .. problems] : [.. problems];

    public static Diagnostic TwoItems(TextSpan span) => Warning(
        PageDiagnosticCodes.TwoItems, span,
        nb: "To punkter står i ett; de ble skilt.",
        nn: "To punkt står i eitt; dei vart skilde.",
        en: "Two items stand in one; they were told apart.");

    public static Diagnostic NoTitle(TextSpan span) => Warning(
        PageDiagnosticCodes.NoTitle, span,
        nb: "Siden har ingen tittel.",
        nn: "Sida har ingen tittel.",
        en: "The page has no title.");

    public static Diagnostic NotUnderstood(TextSpan span) => Warning(
        PageDiagnosticCodes.NotUnderstood, span,
        nb: "Det som står i klammer her, er ikke som på en skrevet side; linja er beholdt som ord.",
        nn: "Det som står i klammer her, er ikkje som på ei skriven side; linja er halden som ord.",
        en: "What stands in brackets here is not like that of a written page; the line is kept as words.");

    public static Diagnostic Denied(TextSpan span) => Warning(
        PageDiagnosticCodes.Denied, span,
        nb: "Siden sier nei her, eller lar det stå åpent; ordene er beholdt uten kode.",
        nn: "Sida seier nei her, eller lèt det stå ope; orda er haldne utan kode.",
        en: "The page says no here, or leaves it open; the words are kept without a code.");

    private static Diagnostic LeftOut(PageLeftOut part) => Warning(
        PageDiagnosticCodes.LeftOut, part.Span,
        nb: string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{part.Words} ord som siden viser rundt innholdet (menyer, bunntekst, bokser), er utelatt."),
        nn: string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{part.Words} ord som sida viser rundt innhaldet (menyar, botntekst, boksar), er utelatne."),
        en: string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{part.Words} words that the page shows around its content (menus, footers, boxes) were left out.")) with
    {
        Severity = part.IsMost ? Severity.Warning : Severity.Information,
    };

    public static Diagnostic StatedOnInferred(TextSpan span) => Warning(
        PageDiagnosticCodes.StatedOnInferred, span,
        nb: "Siden sier ikke når den ble skrevet; året 2012 er sluttet fra katalogen den hører til.",
        nn: "Sida seier ikkje når ho vart skriven; året 2012 er slutta frå katalogen ho høyrer til.",
        en: "The page does not say when it was written; the year 2012 is concluded from the catalogue that it belongs to.") with
    {
        Severity = Severity.Information,
    };

    private static Diagnostic Warning(string code, TextSpan span, string nb, string nn, string en) => new()
    {
        Code = code,
        Severity = Severity.Warning,
        Message = new([new(LanguageTag.Bokmal, nb), new(LanguageTag.Nynorsk, nn), new(LanguageTag.English, en)]),
        Span = span,
    };
}
