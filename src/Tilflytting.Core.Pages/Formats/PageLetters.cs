using System.Buffers;
using System.Globalization;
using System.Text;

namespace Tilflytting.Core.Pages;

/// <summary>
/// The door for the characters of a page: letters are composed (NFC), every blank is a plain one, every line end a line feed, and characters without a width (soft hyphens, joiners, marks of
/// direction) are left out.
/// </summary>
internal static class PageLetters
{
    /// <summary>Characters that stay as they are whatever is beside them: those below the combining marks, and the signs of ordinary text.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
    [
        .. Range('\0', '\u02FF').Where(static letter => letter is not ('\u0085' or '\u00A0' or '\u00AD' or '\v')),
        .. Range('\u2010', '\u2027'), .. Range('\u2030', '\u205E'), .. Range('\u20A0', '\u20BF'), .. Range('\u25A0', '\u27BF'),
    ]);

    /// <summary>The text through the door, with the stretch of the source that each character stands for; null when nothing changes.</summary>
    public static CleanText? Clean(string source)
    {
        if (!source.AsSpan().ContainsAnyExcept(Plain))
        {
            return null;
        }

        var clean = new CleanText(source.Length);
        for (var at = 0; at < source.Length;)
        {
            if (IsInvisible(source, at))
            {
                at += char.IsSurrogatePair(source, at) ? 2 : 1;
                continue;
            }

            if (Plain.Contains(source[at]) && (at + 1 == source.Length || Plain.Contains(source[at + 1])))
            {
                clean.Add(source[at], at, ++at);
                continue;
            }

            var end = at + (at + 1 < source.Length && char.IsSurrogatePair(source[at], source[at + 1]) ? 2 : 1);
            while (end < source.Length && Joins(source[end]))
            {
                end++;
            }

            clean.Add(Composed(source[at..end]), at, end);
            at = end;
        }

        return clean.IsSame(source) ? null : clean;
    }

    /// <summary>Whether a text is one that nothing of is changed at the door.</summary>
    public static bool AreClean(string text) => Clean(text) is null;

    /// <summary>Whether a character stays as it is whatever is beside it.</summary>
    public static bool IsPlain(char letter) => Plain.Contains(letter);

    /// <summary>A character alone: another blank is a blank, and a separator of lines ends one.</summary>
    public static char Plainly(char letter) =>
        letter is '\u0085' or '\u2028' or '\u2029' or '\v' ? '\n'
        : char.GetUnicodeCategory(letter) == UnicodeCategory.SpaceSeparator ? ' '
        : letter;

    /// <summary>Whether a character goes together with the one before it.</summary>
    public static bool Joins(char letter) =>
        letter >= '\u0300' && (char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark || letter is >= '\u1160' and <= '\u11FF');

    /// <summary>A letter and its marks, composed; half of a surrogate pair, and U+FFFE, which .NET composes neither, stay what they are.</summary>
    public static string Composed(string cluster) =>
        cluster.Length == 1 && Plainly(cluster[0]) is var plain && plain != cluster[0] ? plain.ToString()
        : cluster.Contains('\uFFFE', StringComparison.Ordinal) ? cluster
        : !cluster.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || cluster.EnumerateRunes().All(static rune => rune != Rune.ReplacementChar) ? cluster.Normalize()
        : cluster;

    /// <summary>Whether no person sees a character: between letters of other scripts, and in signs that are put together, a joiner is part of the word.</summary>
    public static bool IsInvisible(string text, int at) =>
        !Plain.Contains(text[at]) && (text[at] == '\u00AD' || CharUnicodeInfo.GetUnicodeCategory(text, at) == UnicodeCategory.Format)
        && !(text[at] is '\u200C' or '\u200D' && at > 0 && at + 1 < text.Length && text[at - 1] > '\u02FF' && text[at + 1] > '\u02FF');

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(static letter => (char)letter);
}
