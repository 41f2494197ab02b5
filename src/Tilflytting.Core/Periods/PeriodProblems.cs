namespace Tilflytting.Core;

/// <summary>Every message about dates and periods, in one place.</summary>
internal static class PeriodProblems
{
    private static readonly LocalizedText Forms = TextProblems.Both(
        "a date (2007, 2007-03, 2007-03-15, 2010-21, 198X) with at most one mark (~ ? %), or a period of two with a slash, such as «2007/2010», «2007/..», «/2010»",
        "en dato (2007, 2007-03, 2007-03-15, 2010-21, 198X) med høyst ett merke (~ ? %), eller en periode av to med skråstrek, for eksempel «2007/2010», «2007/..», «/2010»");

    public static Diagnostic Of(string code, ReadOnlySpan<char> text, TextSpan span) => new()
    {
        Code = code,
        Severity = Severity.Error,
        Message = Message(code),
        Expected = Forms,
        Suggestion = Suggestion(text),
        Span = span,
    };

    private static LocalizedText Message(string code) => code switch
    {
        DiagnosticCodes.BlankDate => TextProblems.Both("The date is blank.", "Datoen er tom."),
        DiagnosticCodes.MalformedYear => TextProblems.Both(
            "The year is not four digits from 0001 to 9999, nor three digits and an X for a decade.",
            "Året er ikke fire sifre fra 0001 til 9999, og heller ikke tre sifre og en X for et tiår."),
        DiagnosticCodes.NoSuchMonth => TextProblems.Both(
            "There is no such month (01 to 12) or season (21 spring, 22 summer, 23 autumn, 24 winter).",
            "Måneden (01 til 12) eller årstiden (21 vår, 22 sommer, 23 høst, 24 vinter) finnes ikke."),
        DiagnosticCodes.NoSuchDay => TextProblems.Both("There is no such day in the month.", "Dagen finnes ikke i måneden."),
        DiagnosticCodes.UnexpectedAfterDate => TextProblems.Both(
            "Something stands behind the date that does not belong to it.", "Det står noe etter datoen som ikke hører til den."),
        DiagnosticCodes.PeriodWithoutDate => TextProblems.Both(
            "The period has no date at either end.", "Perioden har ingen dato i noen av endene."),
        DiagnosticCodes.PeriodEndsBeforeStart => TextProblems.Both("The period ends before it starts.", "Perioden slutter før den begynner."),
        _ => TextProblems.Both("The period has more than one slash.", "Perioden har mer enn én skråstrek."),
    };

    /// <summary>The text that was meant, when a person's dash or small x is all that is wrong.</summary>
    private static string? Suggestion(ReadOnlySpan<char> text)
    {
        var fixedText = text.Trim().ToString().Replace('x', 'X');
        foreach (var dash in (ReadOnlySpan<char>)['–', '—', '-'])
        {
            var at = fixedText.IndexOf(dash, StringComparison.Ordinal);
            var slashed = at < 0 ? fixedText : $"{fixedText.AsSpan(0, at).Trim()}/{fixedText.AsSpan(at + 1).Trim()}";
            if (!text.SequenceEqual(slashed) && DatePeriod.TryParse(slashed, out _))
            {
                return slashed;
            }
        }

        return !text.SequenceEqual(fixedText) && DatePeriod.TryParse(fixedText, out _) ? fixedText : null;
    }
}
