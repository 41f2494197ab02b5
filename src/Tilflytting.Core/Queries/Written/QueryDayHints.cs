using System.Globalization;

namespace Tilflytting.Core.Queries;

/// <summary>What days that are not understood most likely mean: suggestions alone, never answers.</summary>
internal static class QueryDayHints
{
    private const int LongestText = 40;

    private static readonly string[] Until = ["til", "t.o.m", "tom", "fram", "frem", "ut"];

    /// <summary>Whether a phrase begins with a word that makes its date the last of all days that are asked for.</summary>
    public static bool IsUntil(string text) => Until.Any(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// What a year and two digits may mean, «2010-13» and «2009–11»; none when it is a month with a hyphen. With a dash both readings are named, for nobody knows.
    /// </summary>
    public static ImmutableArray<string> OfTwoDigits(string text)
    {
        if (text.Length != 7 || !IsDigits(text[..4]) || !IsDigits(text[5..]) || !(QuerySigns.IsMinus(text[4]) || text[4] == '/'))
        {
            return [];
        }

        var (start, last) = (Number(text[..4]), Number(text[5..]));
        var end = (start / 100 * 100) + last;
        end += end < start ? 100 : 0;
        var years = Invariant($"{start:0000}..{end:0000}");
        return last is >= 1 and <= 12 or (>= 21 and <= 24) ? [Invariant($"{start:0000}-{last:00}"), years] : [years];
    }

    /// <summary>The nearest right spelling; null when there is none at hand. The caller tries whether it is right.</summary>
    public static string? Of(string text)
    {
        text = text.Trim();
        if (text.Length is 0 or > LongestText)
        {
            return null;
        }

        var numbers = Numbers(text);
        if (numbers is [var decade] && DecadeOf(text, decade) is { } years)
        {
            return years;
        }

        return text.Contains('…', StringComparison.Ordinal) ? text.Replace("…", "..", StringComparison.Ordinal)
            : text.Contains("...", StringComparison.Ordinal) ? text.Replace("...", "..", StringComparison.Ordinal)
            : numbers switch
            {
                [{ Length: 4 } a, { Length: 4 } b] => $"{a}..{b}",
                [{ Length: 1 or 2 } month, { Length: 4 } year] when IsPlain(text) => $"{year}-{month.PadLeft(2, '0')}",
                [{ Length: 4 } year, { Length: 1 or 2 } month] when IsPlain(text) => $"{year}-{month.PadLeft(2, '0')}",
                [{ Length: 4 } year, { Length: 1 or 2 } month, { Length: 1 or 2 } day] when IsPlain(text) => $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}",
                [{ Length: 1 or 2 } day, { Length: 1 or 2 } month, { Length: 4 } year] when IsPlain(text) => $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}",
                [{ Length: 8 } day] when text.Length == 8 => $"{day[..4]}-{day[4..6]}-{day[6..]}",
                [{ Length: 4 } year] => OfOneYear(text, Number(year)),
                [{ Length: 2 } year] when text.Length == 2 => Invariant($"{(Number(year) >= 30 ? 19 : 20)}{year}"),
                [{ Length: 3 } start] when text.Length == 4 && !char.IsLetterOrDigit(text[3]) => $"{start}X",
                _ => null,
            };
    }

    /// <summary>«90-åra», «1990tallet», «1990s»; null for a whole century, which may be a decade.</summary>
    private static string? DecadeOf(string text, string digits)
    {
        var end = string.Concat(text[(text.IndexOf(digits, StringComparison.Ordinal) + digits.Length)..].Where(char.IsLetter)).ToLowerInvariant();
        if (!text.StartsWith(digits, StringComparison.Ordinal) || digits.Length is not (2 or 4) || digits[^1] != '0' || end is not ("tallet" or "talet" or "tall" or "tal" or "åra" or "årene" or "s"))
        {
            return null;
        }

        var first = digits.Length == 4 ? Number(digits) : Number(digits) + (Number(digits) >= 30 ? 1900 : 2000);
        return first % 100 == 0 && digits.Length == 4 ? null : Invariant($"{first:0000}..{first + 9:0000}");
    }

    private static string? OfOneYear(string text, int year)
    {
        var words = NorwegianFolding.Words(text).Split(' ');
        return words[0] switch
        {
            "til" or "innen" or "until" or "by" => Invariant($"..{year:0000}"),
            "for" or "before" when year > 1 => Invariant($"..{year - 1:0000}"),
            "etter" or "after" when year < 9999 => Invariant($"{year + 1:0000}.."),
            "siden" or "sidan" or "fra" or "since" or "from" => Invariant($"{year:0000}.."),
            "spring" or "summer" or "autumn" or "fall" or "winter" when words.Length == 2 =>
                Invariant($"{year:0000}-{(words[0] == "spring" ? 21 : words[0] == "summer" ? 22 : words[0] == "winter" ? 24 : 23)}"),
            _ when words is [var month, _] && Months.FindIndex(name => month.StartsWith(name, StringComparison.Ordinal)) is >= 0 and var at => Invariant($"{year:0000}-{at + 1:00}"),
            _ => IsPlain(text) ? Invariant($"{year:0000}") : text.Contains('-', StringComparison.Ordinal) ? text.Replace('-', ' ') : null,
        };
    }

    /// <summary>The beginnings of English names of months.</summary>
    private static List<string> Months { get; } = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static string[] Numbers(string text) => string.Concat(text.Select(static c => char.IsAsciiDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsPlain(string text) => !text.Any(char.IsLetter);

    private static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
