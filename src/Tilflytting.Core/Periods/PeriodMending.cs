namespace Tilflytting.Core;

/// <summary>The date or period that was meant by a text that is none: older EDTF, dates as people write them, phrases. What may mean two things means nothing.</summary>
internal static class PeriodMending
{
    private const int LongestText = 64;

    /// <summary>The date that was meant; null when there is none, or more than one.</summary>
    public static string? Date(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestText || text.IsWhiteSpace())
        {
            return null;
        }

        var written = text.Trim().ToString();
        return Sound(Edtf(written)) ?? Sound(Numbers(written)) ?? (IsPhrase(written, out var period) ? Sound(period.ToString()) : null);
    }

    /// <summary>The period that was meant; null when there is none, or more than one.</summary>
    public static string? Period(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestText || text.IsWhiteSpace())
        {
            return null;
        }

        var written = text.Trim().ToString();
        return Ends(written) ?? Slashed(written) ?? Date(written) ?? (IsPhrase(written, out var period) ? SoundPeriod(period.ToString()) : null);
    }

    /// <summary>The earlier forms of EDTF: <c>~1984</c>, <c>1984?~</c>, <c>198x</c>, <c>198u</c>, <c>2007-00</c>.</summary>
    private static string Edtf(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsMark(text[start]))
        {
            start++;
        }

        while (end > start && IsMark(text[end - 1]))
        {
            end--;
        }

        var marks = text[..start] + text[end..];
        var body = text[start..end];
        while (body.Length > 4 && body.EndsWith("-00", StringComparison.Ordinal))
        {
            body = body[..^3];
        }

        if (body.Length == 4 && body[3] is 'x' or 'u' or 'U')
        {
            body = body[..3] + 'X';
        }

        var mark = marks.Contains('%', StringComparison.Ordinal) || (marks.Contains('~', StringComparison.Ordinal) && marks.Contains('?', StringComparison.Ordinal)) ? "%"
            : marks.Length > 0 ? marks[..1] : "";
        return body + mark;
    }

    /// <summary>Days and months in numbers: <c>1.6.1997</c>, <c>06.1997</c>, <c>2007-3</c>, <c>20070315</c>, <c>2007-03-15T12:00:00</c>.</summary>
    private static string? Numbers(string text)
    {
        if (text.Length > 10 && text[10] is 'T' or ' ' && PartialDate.TryParse(text[..10], out _))
        {
            return text[..10];
        }

        if (text.Length == 8 && text.All(char.IsAsciiDigit))
        {
            return $"{text[..4]}-{text[4..6]}-{text[6..]}";
        }

        var parts = text.Split(['.', '-', '/'], StringSplitOptions.TrimEntries);
        if (parts.Any(static part => part.Length is 0 or > 4 || !part.All(char.IsAsciiDigit)))
        {
            return null;
        }

        return parts switch
        {
            [{ Length: 4 } year, { Length: <= 2 } month] when IsMonth(month) => $"{year}-{Two(month)}",
            [{ Length: <= 2 } month, { Length: 4 } year] when IsMonth(month) => $"{year}-{Two(month)}",
            [{ Length: 4 } year, { Length: <= 2 } month, { Length: <= 2 } day] => $"{year}-{Two(month)}-{Two(day)}",

            // With slashes between them the month may be the first.
            [{ Length: <= 2 } day, { Length: <= 2 } month, { Length: 4 } year] when !text.Contains('/', StringComparison.Ordinal) || !IsMonth(day) || Two(day) == Two(month) =>
                $"{year}-{Two(month)}-{Two(day)}",
            _ => null,
        };
    }

    /// <summary>Two ends of which one or both are written in another way: <c>1984..</c>, <c>1984/open</c>, <c>unknown/1984</c>, <c>~1984/198x</c>.</summary>
    private static string? Ends(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        return slash >= 0 ? SoundPeriod($"{End(text[..slash])}/{End(text[(slash + 1)..])}")
            : dots < 0 ? null
            : SoundPeriod($"{EndOrOpen(text[..dots])}/{EndOrOpen(text[(dots + 2)..].TrimStart('.'))}");
    }

    private static string EndOrOpen(string text) => string.IsNullOrWhiteSpace(text) ? ".." : End(text);

    private static string End(string text)
    {
        var end = text.Trim();
        return end.ToLowerInvariant() switch
        {
            "open" or "now" or "present" or "nå" or "no" or "åpen" or "open ende" => "..",
            "unknown" or "ukjent" or "ukjend" or "*" or "?" => "",
            _ when end is "" or ".." || PartialDate.TryParse(end, out _) => end,
            _ => Date(end) ?? end,
        };
    }

    /// <summary>A dash where the slash belongs.</summary>
    private static string? Slashed(string text)
    {
        foreach (var dash in (ReadOnlySpan<char>)['–', '—', '-'])
        {
            var at = text.IndexOf(dash, StringComparison.Ordinal);
            if (at > 0 && at < text.Length - 1 && SoundPeriod($"{End(text[..at])}/{End(text[(at + 1)..])}") is { } slashed)
            {
                return slashed;
            }
        }

        return null;
    }

    private static bool IsPhrase(string text, out DatePeriod period) => PeriodText.TryParse(text, out period);

    private static bool IsMark(char character) => character is '~' or '?' or '%';

    private static bool IsMonth(string part) => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= 12;

    private static string Two(string part) => part.PadLeft(2, '0');

    private static string? Sound(string? date) => date is not null && PartialDate.TryParse(date, out _) ? date : null;

    private static string? SoundPeriod(string period) => DatePeriod.TryParse(period, out _) ? period : null;
}
