namespace Tilflytting.Core;

/// <content>The text form, and its exact inverse.</content>
public readonly partial struct PartialDate
{
    private const int MaxLength = 11;

    /// <summary>Reads a date.</summary>
    /// <param name="text">The text, such as <c>2007-03~</c>.</param>
    /// <returns>The date.</returns>
    /// <exception cref="DiagnosticException">The text is not a date.</exception>
    public static PartialDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a date.</summary>
    /// <param name="text">The text, such as <c>2007-03~</c>.</param>
    /// <returns>The date.</returns>
    /// <exception cref="DiagnosticException">The text is not a date.</exception>
    public static PartialDate Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var date, out var problem) ? date : throw new DiagnosticException(problem);

    /// <summary>Reads a date, if the text is one.</summary>
    /// <param name="text">The text; null is no date.</param>
    /// <param name="date">The date, or the default value.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        var sound = Read(text, out var read, out _) is null;
        date = sound ? read : default;
        return sound;
    }

    /// <summary>Reads a date, or says what is wrong.</summary>
    /// <param name="text">The text, such as <c>2007-03~</c>.</param>
    /// <param name="date">The date, or the default value.</param>
    /// <param name="problem">What is wrong and where; null when nothing is.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date, [NotNullWhen(false)] out Diagnostic? problem)
    {
        var code = Read(text, out var read, out var span);
        date = code is null ? read : default;
        problem = code is null ? null : PeriodProblems.Date(code, text, span);
        return code is null;
    }

    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PartialDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s, out result);

    static PartialDate ISpanParsable<PartialDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<PartialDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s, out result, out _);

    /// <summary>The text form, which reads back as an equal date.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString()
    {
        Span<char> text = stackalloc char[MaxLength];
        TryFormat(text, out var length);
        return text[..length].ToString();
    }

    /// <summary>Writes the text form.</summary>
    /// <param name="destination">Where it goes; eleven characters are always enough.</param>
    /// <param name="charsWritten">The number of characters written.</param>
    /// <returns>Whether it fitted.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        Span<char> text = stackalloc char[MaxLength];
        var length = Format(text);
        charsWritten = text[..length].TryCopyTo(destination) ? length : 0;
        return charsWritten > 0;
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    /// <summary>Reads a date.</summary>
    /// <returns>Null, or the code of what is wrong in the span; the date says nothing then.</returns>
    internal static string? Read(ReadOnlySpan<char> text, out PartialDate date, out TextSpan span)
    {
        date = default;
        span = new TextSpan(0, text.Length);
        if (text.IsWhiteSpace())
        {
            return DiagnosticCodes.BlankDate;
        }

        var mark = text[^1] switch
        {
            '~' => DateMark.Approximate,
            '?' => DateMark.Uncertain,
            '%' => DateMark.ApproximateAndUncertain,
            _ => DateMark.None,
        };
        var body = mark == DateMark.None ? text : text[..^1];
        span = new TextSpan(0, Math.Min(4, text.Length));
        if (body.Length < 4 || body[..3].ContainsAnyExceptInRange('0', '9') || !(body[3] == 'X' || char.IsAsciiDigit(body[3])))
        {
            return DiagnosticCodes.MalformedYear;
        }

        if (body[3] == 'X')
        {
            date = new(DatePrecision.Decade, Number(body[..3]), 0, 0, mark);
            span = new TextSpan(4, text.Length - 4);
            return body.Length > 4 ? DiagnosticCodes.UnexpectedAfterDate : null;
        }

        var year = Number(body[..4]);
        if (year == 0)
        {
            return DiagnosticCodes.MalformedYear;
        }

        if (body.Length == 4)
        {
            date = FromYear(year).With(mark);
            return null;
        }

        return ReadPart(text, body, year, mark, out date, out span);
    }

    private static void Digits(Span<char> text, int number)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            (number, var digit) = Math.DivRem(number, 10);
            text[i] = (char)('0' + digit);
        }
    }

    /// <summary>Writes the text form where there is room for the longest.</summary>
    /// <returns>The number of characters.</returns>
    private int Format(Span<char> text)
    {
        var precision = Precision;
        var length = 4;
        if (precision == DatePrecision.Decade)
        {
            Digits(text[..3], (int)(packed >> 15));
            text[3] = 'X';
        }
        else
        {
            Digits(text[..4], Year);
            if (precision != DatePrecision.Year)
            {
                text[4] = '-';
                Digits(text[5..7], Part);
                length = 7;
            }

            if (precision == DatePrecision.Day)
            {
                text[7] = '-';
                Digits(text[8..10], (int)(packed & 31));
                length = 10;
            }
        }

        if (Mark is not DateMark.None and var mark)
        {
            text[length++] = mark switch
            {
                DateMark.Approximate => '~',
                DateMark.Uncertain => '?',
                _ => '%',
            };
        }

        return length;
    }

    /// <summary>Reads what follows the year.</summary>
    private static string? ReadPart(ReadOnlySpan<char> text, ReadOnlySpan<char> body, int year, DateMark mark, out PartialDate date, out TextSpan span)
    {
        date = default;
        span = new TextSpan(4, text.Length - 4);
        if (body[4] != '-')
        {
            return DiagnosticCodes.UnexpectedAfterDate;
        }

        span = new TextSpan(5, Math.Min(2, text.Length - 5));
        if (!TryTwoDigits(body[5..], out var part) || part is not ((>= 1 and <= 12) or (>= 21 and <= 24)))
        {
            return DiagnosticCodes.NoSuchMonth;
        }

        if (body.Length == 7)
        {
            date = (part > 12 ? FromSeason(year, (Season)part) : FromMonth(year, part)).With(mark);
            return null;
        }

        span = new TextSpan(7, text.Length - 7);
        if (body[7] != '-' || part > 12)
        {
            return DiagnosticCodes.UnexpectedAfterDate;
        }

        span = new TextSpan(8, Math.Min(2, text.Length - 8));
        if (!TryTwoDigits(body[8..], out var day) || day == 0 || day > CalendarSystem.Iso.GetDaysInMonth(year, part))
        {
            return DiagnosticCodes.NoSuchDay;
        }

        date = new(DatePrecision.Day, year - 1, part, day, mark);
        span = new TextSpan(10, text.Length - 10);
        return body.Length > 10 ? DiagnosticCodes.UnexpectedAfterDate : null;
    }

    private static bool TryTwoDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (text.Length < 2 || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[1]))
        {
            return false;
        }

        number = Number(text[..2]);
        return true;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + digit - '0';
        }

        return number;
    }
}
