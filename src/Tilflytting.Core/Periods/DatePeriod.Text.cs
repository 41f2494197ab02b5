namespace Tilflytting.Core;

/// <content>The text form, and its exact inverse.</content>
public readonly partial struct DatePeriod
{
    private const int MaxLength = 23;

    /// <summary>Reads a period.</summary>
    /// <param name="text">The text, such as <c>1997/2000</c>.</param>
    /// <returns>The period.</returns>
    /// <exception cref="DiagnosticException">The text is not a period.</exception>
    public static DatePeriod Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a period.</summary>
    /// <param name="text">The text, such as <c>1997/2000</c>.</param>
    /// <returns>The period.</returns>
    /// <exception cref="DiagnosticException">The text is not a period.</exception>
    public static DatePeriod Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var period, out var problem) ? period : throw new DiagnosticException(problem);

    /// <summary>Reads a period, if the text is one.</summary>
    /// <param name="text">The text; null is no period.</param>
    /// <param name="period">The period, or the default value.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out DatePeriod period) =>
        Read(text.AsSpan(), out period, out _) is null;

    /// <summary>Reads a period, or says what is wrong.</summary>
    /// <param name="text">The text, such as <c>1997/2000</c>.</param>
    /// <param name="period">The period, or the default value.</param>
    /// <param name="problem">What is wrong and where; null when nothing is.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out DatePeriod period, [NotNullWhen(false)] out Diagnostic? problem)
    {
        var code = Read(text, out period, out var span);
        problem = code is null ? null : PeriodProblems.Period(code, text, span);
        return code is null;
    }

    static DatePeriod IParsable<DatePeriod>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DatePeriod>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DatePeriod result) =>
        TryParse(s, out result);

    static DatePeriod ISpanParsable<DatePeriod>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<DatePeriod>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DatePeriod result) =>
        TryParse(s, out result, out _);

    /// <summary>The text form, which reads back as an equal period.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString()
    {
        Span<char> text = stackalloc char[MaxLength];
        TryFormat(text, out var length);
        return text[..length].ToString();
    }

    /// <summary>Writes the text form.</summary>
    /// <param name="destination">Where it goes; twenty-three characters are always enough.</param>
    /// <param name="charsWritten">The number of characters written.</param>
    /// <returns>Whether it fitted.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        Span<char> text = stackalloc char[MaxLength];
        var length = FormatEnd(text, StartState, start);
        if (StartState != PeriodEnd.Dated || EndState != PeriodEnd.Dated || start != end)
        {
            text[length++] = '/';
            length += FormatEnd(text[length..], EndState, end);
        }

        charsWritten = text[..length].TryCopyTo(destination) ? length : 0;
        return charsWritten > 0;
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    private static int FormatEnd(Span<char> text, PeriodEnd state, PartialDate date)
    {
        switch (state)
        {
            case PeriodEnd.Dated:
                date.TryFormat(text, out var length);
                return length;
            case PeriodEnd.Open:
                "..".CopyTo(text);
                return 2;
            default:
                return 0;
        }
    }

    /// <summary>Reads a period.</summary>
    /// <returns>Null, or the code of what is wrong in the span.</returns>
    private static string? Read(ReadOnlySpan<char> text, out DatePeriod period, out TextSpan span)
    {
        period = default;
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            var code = PartialDate.Read(text, out var date, out span);
            period = code is null ? date : default;
            return code;
        }

        var second = text[(slash + 1)..].IndexOf('/');
        if (second >= 0)
        {
            span = new TextSpan(slash + 1 + second, 1);
            return DiagnosticCodes.TooManyEnds;
        }

        if (ReadEnd(text[..slash], out var startState, out var start, out span) is { } startCode)
        {
            return startCode;
        }

        if (ReadEnd(text[(slash + 1)..], out var endState, out var end, out span) is { } endCode)
        {
            span = span with { Start = span.Start + slash + 1 };
            return endCode;
        }

        span = new TextSpan(0, text.Length);
        if (startState != PeriodEnd.Dated && endState != PeriodEnd.Dated)
        {
            return DiagnosticCodes.PeriodWithoutDate;
        }

        // Every date reaches into its year: where the end has a later one, no calendar is needed to see that all is well.
        if (startState == endState && end.Year <= start.Year && end.Latest < start.Earliest)
        {
            return DiagnosticCodes.PeriodEndsBeforeStart;
        }

        period = new(startState, start, endState, end);
        return null;
    }

    private static string? ReadEnd(ReadOnlySpan<char> text, out PeriodEnd state, out PartialDate date, out TextSpan span)
    {
        date = default;
        span = default;
        state = text is "" ? PeriodEnd.Unknown : text is ".." ? PeriodEnd.Open : PeriodEnd.Dated;
        return state == PeriodEnd.Dated ? PartialDate.Read(text, out date, out span) : null;
    }
}
