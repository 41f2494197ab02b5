namespace Tilflytting.Core.Queries;

/// <summary>Reads days that are asked for: windows (<c>1997</c>, <c>1997-06</c>, <c>2007..2010</c>, <c>2010..</c>), periods (<c>2007~/2010</c>), and dates as people write them.</summary>
internal static class QueryDays
{
    /// <summary>Reads a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mayBePeriod">Whether an imprecise period may be asked for.</param>
    /// <param name="window">The window; null when it is a period.</param>
    /// <param name="period">The period, when it is one.</param>
    /// <param name="problem">What is wrong.</param>
    public static bool TryRead(QueryValue value, bool mayBePeriod, out QueryWindow? window, out DatePeriod period, [NotNullWhen(false)] out Diagnostic? problem)
    {
        if (TryReadPlain(value, mayBePeriod, out window, out period, out problem))
        {
            return true;
        }

        if (problem.Code != DiagnosticCodes.ImpreciseWindow && QueryDayHints.Of(value.Text) is { } hint && TryReadPlain(Of(hint), mayBePeriod, out _, out _, out _))
        {
            problem = problem with { Span = value.Span, Suggestion = QuotedText.Suggested(hint), Expected = null };
        }

        return false;
    }

    /// <summary>Whether a text is one value, and how it is best spelt.</summary>
    public static string? Spelling(string text)
    {
        var joined = string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
        return joined.Contains("..", StringComparison.Ordinal) && TryReadPlain(Of(joined), mayBePeriod: true, out _, out _, out _) ? joined
            : TryReadPlain(Of(text), mayBePeriod: true, out _, out _, out _) ? text
            : null;
    }

    /// <summary>The same of several words, also where only what they most likely mean is a value: «før 2010».</summary>
    public static string? SpellingOfSeveral(string text) => Spelling(text) is { } spelling ? spelling
        : (!text.Any(char.IsLetter) || !char.IsAsciiDigit(text[0])) && QueryDayHints.Of(text) is { } hint && TryReadPlain(Of(hint), mayBePeriod: true, out _, out _, out _) ? hint
        : null;

    private static QueryValue Of(string text) => new(text, new(0, text.Length), 0, IsQuoted: true);

    private static bool TryReadPlain(QueryValue value, bool mayBePeriod, out QueryWindow? window, out DatePeriod period, [NotNullWhen(false)] out Diagnostic? problem)
    {
        (window, period) = (null, default);
        var text = Hyphened(value.Text);
        if (mayBePeriod && text.Contains('/', StringComparison.Ordinal) && DatePeriod.TryParse(text, out period, out problem))
        {
            problem = null;
            return true;
        }

        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots >= 0 && !text.Contains('/', StringComparison.Ordinal))
        {
            return TryEnds(value, text, dots, out window, out problem);
        }

        if (PartialDate.TryParse(text, out var date, out problem))
        {
            problem = date.Mark == DateMark.None ? null : QueryTextProblems.ImpreciseWindow(value.Span, mayBePeriod ? [$"{date}/{date}"] : []);
            window = new(date.Earliest, date.Latest);
            return problem is null;
        }

        var malformed = problem with { Span = problem.Span is { } span ? new TextSpan(value.Start + span.Start, span.Length) : value.Span };
        if (QueryDayHints.OfTwoDigits(value.Text) is { IsEmpty: false } meant)
        {
            problem = QueryTextProblems.ImpreciseWindow(value.Span, meant);
            return false;
        }

        if (PeriodText.TryParse(value.Text, out var phrase))
        {
            return TryPhrase(value, phrase, mayBePeriod, out window, out period, out problem);
        }

        if (mayBePeriod && text.Contains('/', StringComparison.Ordinal) && !DatePeriod.TryParse(text, out _, out var notPeriod))
        {
            malformed = value.At(notPeriod);
        }

        problem = malformed;
        return false;
    }

    /// <summary>A period in words: a window where its days are precise, else a period.</summary>
    private static bool TryPhrase(QueryValue value, DatePeriod phrase, bool mayBePeriod, out QueryWindow? window, out DatePeriod period, [NotNullWhen(false)] out Diagnostic? problem)
    {
        (window, period, problem) = (null, phrase, null);
        var isSeason = phrase.Start?.Precision == DatePrecision.Season || phrase.End?.Precision == DatePrecision.Season;
        var isPrecise = phrase.Start is null or { Mark: DateMark.None } && phrase.End is null or { Mark: DateMark.None } && !(isSeason && mayBePeriod);
        if (isPrecise && phrase is { StartState: PeriodEnd.Dated, EndState: PeriodEnd.Dated or PeriodEnd.Open })
        {
            window = new(phrase.Start!.Value.Earliest, phrase.End?.Latest ?? LocalDate.MaxIsoValue);
        }
        else if (isPrecise && phrase.EndState == PeriodEnd.Dated && QueryDayHints.IsUntil(value.Text))
        {
            window = new(LocalDate.MinIsoValue, phrase.End!.Value.Latest);
        }
        else if (!mayBePeriod)
        {
            problem = QueryTextProblems.ImpreciseWindow(value.Span, []);
        }

        return problem is null;
    }

    private static bool TryEnds(QueryValue value, string text, int dots, out QueryWindow? window, [NotNullWhen(false)] out Diagnostic? problem)
    {
        window = null;
        var (first, last) = (LocalDate.MinIsoValue, LocalDate.MaxIsoValue);
        if (dots > 0)
        {
            if (!TryEnd(value, text, 0, dots, out var start, out problem))
            {
                return false;
            }

            first = start.Earliest;
        }

        if (dots + 2 < text.Length)
        {
            if (!TryEnd(value, text, dots + 2, text.Length - dots - 2, out var end, out problem))
            {
                return false;
            }

            last = end.Latest;
        }

        problem = first > last ? QueryTextProblems.BackwardWindow(value.Span) : null;
        window = new(first, last);
        return problem is null;
    }

    private static bool TryEnd(QueryValue value, string text, int start, int length, out PartialDate date, [NotNullWhen(false)] out Diagnostic? problem)
    {
        var part = text.Substring(start, length);
        if (!PartialDate.TryParse(part, out date, out problem))
        {
            if (PeriodText.TryParse(part, out var phrase) && phrase is { StartState: PeriodEnd.Dated, EndState: PeriodEnd.Dated } && phrase.Start == phrase.End)
            {
                date = phrase.Start!.Value;
            }
            else
            {
                problem = problem with { Span = problem.Span is { } span ? new TextSpan(value.Start + start + span.Start, span.Length) : value.Span };
                return false;
            }
        }

        problem = date.Mark == DateMark.None ? null : QueryTextProblems.ImpreciseWindow(value.Span, []);
        return problem is null;
    }

    /// <summary>The text with every hyphen as a plain one; dashes stay.</summary>
    private static string Hyphened(string text) =>
        text.AsSpan().IndexOfAny("\u2010\u2011\uFE63\uFF0D") < 0 ? text : text.Replace('\u2010', '-').Replace('\u2011', '-').Replace('\uFE63', '-').Replace('\uFF0D', '-');
}
