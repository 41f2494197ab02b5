namespace Tilflytting.Core;

/// <summary>Every message about dates and periods, in one place.</summary>
internal static class PeriodProblems
{
    private const string Dates = "2007, 2007-03, 2007-03-15, 2010-21, 198X";

    private static readonly LocalizedText DateForms = LocalizedText.OfThree(
        nb: $"en dato ({Dates}) med høyst ett merke (~ ? %)",
        nn: $"ein dato ({Dates}) med høgst eitt merke (~ ? %)",
        en: $"a date ({Dates}) with at most one mark (~ ? %)");

    private static readonly LocalizedText PeriodForms = LocalizedText.OfThree(
        nb: $"en dato ({Dates}) med høyst ett merke (~ ? %), eller en periode av to med skråstrek, for eksempel «2007/2010», «2007/..», «/2010»",
        nn: $"ein dato ({Dates}) med høgst eitt merke (~ ? %), eller ein periode av to med skråstrek, til dømes «2007/2010», «2007/..», «/2010»",
        en: $"a date ({Dates}) with at most one mark (~ ? %), or a period of two with a slash, such as «2007/2010», «2007/..», «/2010»");

    public static Diagnostic Date(string code, ReadOnlySpan<char> text, TextSpan span) => Error(code, span) with
    {
        Expected = DateForms,
        Suggestion = PeriodMending.Date(text),
    };

    public static Diagnostic Period(string code, ReadOnlySpan<char> text, TextSpan span) => Error(code, span) with
    {
        Expected = PeriodForms,
        Suggestion = PeriodMending.Period(text),
    };

    private static Diagnostic Error(string code, TextSpan span) => new()
    {
        Code = code,
        Severity = Severity.Error,
        Message = Message(code),
        Span = span,
    };

    private static LocalizedText Message(string code) => code switch
    {
        DiagnosticCodes.BlankDate => LocalizedText.OfThree(nb: "Datoen er tom.", nn: "Datoen er tom.", en: "The date is blank."),
        DiagnosticCodes.MalformedYear => LocalizedText.OfThree(
            nb: "Året er ikke fire sifre fra 0001 til 9999, og heller ikke tre sifre og en X for et tiår.",
            nn: "Året er ikkje fire siffer frå 0001 til 9999, og heller ikkje tre siffer og ein X for eit tiår.",
            en: "The year is not four digits from 0001 to 9999, nor three digits and an X for a decade."),
        DiagnosticCodes.NoSuchMonth => LocalizedText.OfThree(
            nb: "Måneden (01 til 12) eller årstiden (21 vår, 22 sommer, 23 høst, 24 vinter) finnes ikke.",
            nn: "Månaden (01 til 12) eller årstida (21 vår, 22 sommar, 23 haust, 24 vinter) finst ikkje.",
            en: "There is no such month (01 to 12) or season (21 spring, 22 summer, 23 autumn, 24 winter)."),
        DiagnosticCodes.NoSuchDay => LocalizedText.OfThree(
            nb: "Dagen finnes ikke i måneden.",
            nn: "Dagen finst ikkje i månaden.",
            en: "There is no such day in the month."),
        DiagnosticCodes.UnexpectedAfterDate => LocalizedText.OfThree(
            nb: "Det står noe etter datoen som ikke hører til den.",
            nn: "Det står noko etter datoen som ikkje høyrer til han.",
            en: "Something after the date does not belong to it."),
        DiagnosticCodes.PeriodWithoutDate => LocalizedText.OfThree(
            nb: "Perioden har ingen dato i noen av endene.",
            nn: "Perioden har ingen dato i nokon av endane.",
            en: "The period has no date at either end."),
        DiagnosticCodes.PeriodEndsBeforeStart => LocalizedText.OfThree(
            nb: "Perioden slutter før den begynner.",
            nn: "Perioden sluttar før han byrjar.",
            en: "The period ends before it starts."),
        _ => LocalizedText.OfThree(
            nb: "Perioden har mer enn én skråstrek.",
            nn: "Perioden har meir enn éin skråstrek.",
            en: "The period has more than one slash."),
    };
}
