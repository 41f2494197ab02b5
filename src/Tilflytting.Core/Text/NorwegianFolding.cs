using System.Globalization;
using System.Text;

namespace Tilflytting.Core;

/// <summary>
/// Makes texts comparable that people write differently: case, marks, æ/ae, ø/o, å/aa/a, the Sámi letters, signs and spaces. One home, for ids,
/// names and search alike; what a word is, <see cref="WordReader"/> says.
/// </summary>
internal static partial class NorwegianFolding
{
    /// <summary>The words of a text, folded, with one space between them: «Målselv», «MAALSELV» and «Malselv» are all <c>malselv</c>.</summary>
    public static string Words(string text)
    {
        var result = new StringBuilder(text.Length);
        var reader = new WordReader(text, stackalloc char[256]);
        while (reader.MoveNext())
        {
            if (reader.Parts == 1)
            {
                result.Append(result.Length == 0 ? "" : " ").Append(reader.Folded);
            }
        }

        return result.ToString();
    }

    /// <summary>Whether all words of one text stand in the other, in a row, as whole words.</summary>
    /// <param name="foldedText">The folded text to look in.</param>
    /// <param name="foldedWords">The folded words to look for; none are in every text.</param>
    public static bool HasWords(ReadOnlySpan<char> foldedText, ReadOnlySpan<char> foldedWords)
    {
        for (var from = 0; !foldedWords.IsEmpty;)
        {
            var at = foldedText[from..].IndexOf(foldedWords);
            if (at < 0)
            {
                return false;
            }

            var (start, end) = (from + at, from + at + foldedWords.Length);
            if ((start == 0 || foldedText[start - 1] == ' ') && (end == foldedText.Length || foldedText[end] == ' '))
            {
                return true;
            }

            from = start + 1;
        }

        return true;
    }

    /// <summary>The same of a text as it was written; without a new text for one of the length of a name.</summary>
    public static bool HasFoldedWords(string text, string foldedWords)
    {
        Span<char> room = stackalloc char[512];
        return Words(text, room) is >= 0 and var length ? HasWords(room[..length], foldedWords) : HasWords(Words(text), foldedWords);
    }

    /// <summary>The letters a to z and digits of a text, lower case without marks, with a gap for each run of anything else; marks and what nobody sees make none.</summary>
    public static string Ascii(string text, char gap)
    {
        var result = new StringBuilder(text.Length);
        var inGap = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var letter = rune.IsBmp ? (char)Rune.ToLowerInvariant(rune).Value : '\0';
            var plain = char.IsAsciiLetterOrDigit(letter) ? letter.ToString() : LatinLetters.WithoutMarks(letter);
            if (plain is null)
            {
                inGap |= Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format);
                continue;
            }

            if (inGap && result.Length > 0)
            {
                result.Append(gap);
            }

            result.Append(plain);
            inGap = false;
        }

        return result.ToString();
    }
}
