using System.Globalization;
using System.Text;

namespace Tilflytting.Core;

/// <summary>
/// Makes texts comparable that people write differently: case, marks, æ/ae, ø/o, å/aa/a, the Sámi letters, signs and spaces. One home, for ids,
/// names and search alike.
/// </summary>
internal static partial class NorwegianFolding
{
    /// <summary>The words of a text, folded, with one space between them: «Målselv», «MAALSELV» and «Malselv» are all <c>malselv</c>.</summary>
    public static string Words(string text)
    {
        var folded = Fold(text, ' ', keepsOtherLetters: true);
        while (folded.Contains("aa", StringComparison.Ordinal))
        {
            folded = folded.Replace("aa", "a", StringComparison.Ordinal);
        }

        return folded;
    }

    /// <summary>Whether all words of one text stand in the other, in a row, as whole words.</summary>
    /// <param name="foldedText">The folded text to look in.</param>
    /// <param name="foldedWords">The folded words to look for; none are in every text.</param>
    public static bool HasWords(string foldedText, string foldedWords) =>
        $" {foldedText} ".Contains(foldedWords.Length == 0 ? " " : $" {foldedWords} ", StringComparison.Ordinal);

    /// <summary>Lower case without marks, with a gap for each run of anything but letters and digits.</summary>
    public static string Fold(string text, char gap, bool keepsOtherLetters)
    {
        var result = new StringBuilder(text.Length);
        var inGap = false;
        var lower = text.ToLowerInvariant();
        for (var i = 0; i < lower.Length; i++)
        {
            // A pair is one letter or none; half of one is none.
            var letter = lower[i];
            var isPair = char.IsHighSurrogate(letter) && i + 1 < lower.Length && char.IsLowSurrogate(lower[i + 1]);
            var category = isPair ? CharUnicodeInfo.GetUnicodeCategory(lower, i) : CharUnicodeInfo.GetUnicodeCategory(letter);
            var plain = Plain(letter, category, keepsOtherLetters);
            if (plain.Length > 0)
            {
                if (inGap && result.Length > 0)
                {
                    result.Append(gap);
                }

                result.Append(plain);
                inGap = false;
                if (isPair)
                {
                    result.Append(lower[++i]);
                }
            }
            else if (category != UnicodeCategory.NonSpacingMark)
            {
                inGap = true;
            }
        }

        return result.ToString();
    }

    private static string Plain(char letter, UnicodeCategory category, bool keepsOtherLetters) =>
        char.IsAsciiLetterOrDigit(letter) ? letter.ToString()
        : LatinLetters.WithoutMarks(letter) is { } plain ? plain
        : keepsOtherLetters && category is <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber ? letter.ToString()
        : "";
}
