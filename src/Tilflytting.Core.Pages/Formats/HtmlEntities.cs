using System.Globalization;
using AngleSharp.Html;

namespace Tilflytting.Core.Pages;

/// <summary>Finds how much of a text one entity of HTML takes, and what it stands for.</summary>
internal static class HtmlEntities
{
    /// <summary>«CounterClockwiseContourIntegral;» is the longest.</summary>
    private const int LongestName = 32;

    /// <summary>Reads the entity at the beginning; null and 0 where there is none.</summary>
    public static (string? Sign, int Length) Read(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] != '&')
        {
            return (null, 0);
        }

        if (text[1] == '#')
        {
            return Number(text);
        }

        var longest = 1;
        while (longest < text.Length && longest <= LongestName && char.IsAsciiLetterOrDigit(text[longest]))
        {
            longest++;
        }

        longest += longest < text.Length && text[longest] == ';' ? 1 : 0;
        for (var end = longest; end > 2; end--)
        {
            // A few old names need no semicolon.
            if (HtmlEntityProvider.Resolver.GetSymbol(text[1..end].ToString()) is { } sign)
            {
                return (sign, end);
            }
        }

        return (null, 0);
    }

    private static (string? Sign, int Length) Number(ReadOnlySpan<char> text)
    {
        var isHex = text[2] is 'x' or 'X';
        var start = isHex ? 3 : 2;
        var end = start;
        while (end < text.Length && end < start + 8 && (isHex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
        {
            end++;
        }

        if (end == start || !uint.TryParse(text[start..end], isHex ? NumberStyles.HexNumber : NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return (null, 0);
        }

        end += end < text.Length && text[end] == ';' ? 1 : 0;
        return (System.Text.Rune.IsValid(number) && number > 0 ? char.ConvertFromUtf32((int)number) : "\uFFFD", end);
    }
}
