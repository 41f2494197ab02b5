using System.Text;

namespace Tilflytting.Core;

/// <summary>A number as people write it, with spaces, stops and words around it, as in «NO 974 760 673 MVA».</summary>
internal static class WrittenNumber
{
    private const int LongestText = 64;

    /// <summary>The digits of a text that has nothing else but spaces, stops, hyphens and the words that go with such a number; null when it has.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words, in lower case.</param>
    public static string? Digits(ReadOnlySpan<char> text, params ReadOnlySpan<string> words)
    {
        if (text.Length > LongestText)
        {
            return null;
        }

        var digits = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            if (char.IsAsciiLetter(text[i]))
            {
                var length = text[i..].IndexOfAnyExcept(Letters);
                var word = length < 0 ? text[i..] : text.Slice(i, length);
                if (!words.Contains(word.ToString().ToLowerInvariant()))
                {
                    return null;
                }

                i += word.Length;
                continue;
            }

            if (char.IsAsciiDigit(text[i]))
            {
                digits.Append(text[i]);
            }
            else if (!char.IsWhiteSpace(text[i]) && text[i] is not ('.' or ':' or '-' or '\u2010' or '\u2011' or '–' or '\u200B'))
            {
                return null;
            }

            i++;
        }

        return digits.ToString();
    }

    private static ReadOnlySpan<char> Letters => "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
}
