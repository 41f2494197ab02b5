namespace Tilflytting.Core;

/// <summary>Every message about dates and periods, in one place.</summary>
internal static class PeriodProblems
{
    private const string Dates = "2007, 2007-03, 2007-03-15, 2010-21, 198X";

    private static readonly LocalizedText DateForms = TextProblems.Both(
        $"a date ({Dates}) with at most one mark (~ ? %)", $"en dato ({Dates}) med høyst ett merke (~ ? %)", $"ein dato ({Dates}) med høgst eitt merke (~ ? %)");

    private static readonly LocalizedText PeriodForms = TextProblems.Both(
        $"a date ({Dates}) with at most one mark (~ ? %), or a period of two with a slash, such as «2007/2010», «2007/..», «/2010»",
        $"en dato ({Dates}) med høyst ett merke (~ ? %), eller en periode av to med skråstrek, for eksempel «2007/2010», «2007/..», «/2010»",
        $"ein dato ({Dates}) med høgst eitt merke (~ ? %), eller ein periode av to med skråstrek, til dømes «2007/2010», «2007/..», «/2010»");

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
        DiagnosticCodes.BlankDate => TextProblems.Both("The date is blank.", "Datoen er tom.", "Datoen er tom."),
        DiagnosticCodes.MalformedYear => TextProblems.Both(
            "The year is not four digits from 0001 to 9999, nor three digits and an X for a decade.",
            "Året er ikke fire sifre fra 0001 til 9999, og heller ikke tre sifre og en X for et tiår.",
            "Året er ikkje fire siffer frå 0001 til 9999, og heller ikkje tre siffer og ein X for eit tiår."),
        DiagnosticCodes.NoSuchMonth => TextProblems.Both(
            "There is no such month (01 to 12) or season (21 spring, 22 summer, 23 autumn, 24 winter).",
            "Måneden (01 til 12) eller årstiden (21 vår, 22 sommer, 23 høst, 24 vinter) finnes ikke.",
            "Månaden (01 til 12) eller årstida (21 vår, 22 sommar, 23 haust, 24 vinter) finst ikkje."),
        DiagnosticCodes.NoSuchDay => TextProblems.Both("There is no such day in the month.", "Dagen finnes ikke i måneden.", "Dagen finst ikkje i månaden."),
        DiagnosticCodes.UnexpectedAfterDate => TextProblems.Both(
            "Something after the date does not belong to it.", "Det står noe etter datoen som ikke hører til den.", "Det står noko etter datoen som ikkje høyrer til han."),
        DiagnosticCodes.PeriodWithoutDate => TextProblems.Both(
            "The period has no date at either end.", "Perioden har ingen dato i noen av endene.", "Perioden har ingen dato i nokon av endane."),
        DiagnosticCodes.PeriodEndsBeforeStart => TextProblems.Both("The period ends before it starts.", "Perioden slutter før den begynner.", "Perioden sluttar før han byrjar."),
        _ => TextProblems.Both("The period has more than one slash.", "Perioden har mer enn én skråstrek.", "Perioden har meir enn éin skråstrek."),
    };
}
