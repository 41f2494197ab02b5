using System.Globalization;
using System.Text;

namespace Tilflytting.Core;

/// <summary>What a sign is to a word, and the letters that stand for it.</summary>
internal static class WordLetters
{
    /// <summary>A sign that is no part of a word.</summary>
    public const char Gap = '\0';

    /// <summary>A sign that <see cref="Fold"/> has to be asked about.</summary>
    public const char Other = '\u0001';

    /// <summary>The most letters that stand for one sign.</summary>
    public const int Most = 3;

    private static readonly char[] Plain = [.. Enumerable.Range(0, 0x180).Select(static letter => PlainOf((char)letter))];

    /// <summary>The letter that stands for a common sign, or <see cref="Gap"/>, or <see cref="Other"/>.</summary>
    public static char Quick(char sign) => sign < Plain.Length ? Plain[sign] : Other;

    /// <summary>Whether a word may begin at a place of a text: whether a letter or digit is there.</summary>
    public static bool BeginsWord(ReadOnlySpan<char> text, int at)
    {
        var quick = Quick(text[at]);
        return quick == Other ? OtherBeginsWord(text, at) : quick != Gap;
    }

    private static bool OtherBeginsWord(ReadOnlySpan<char> text, int at)
    {
        Span<char> letters = stackalloc char[Most];
        return Fold(text, at, letters, out _, out _) == WordSign.Letter;
    }

    /// <summary>What the sign at a place of a text is, and the letters that stand for it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="letters">Where they are written; room for <see cref="Most"/>.</param>
    /// <param name="count">How many were written; none but for a letter.</param>
    /// <param name="width">How many <c>char</c>s the sign has.</param>
    public static WordSign Fold(ReadOnlySpan<char> text, int at, Span<char> letters, out int count, out int width)
    {
        count = 0;
        _ = Rune.DecodeFromUtf16(text[at..], out var rune, out width);
        var category = Rune.GetUnicodeCategory(rune);
        switch (category)
        {
            case <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber:
                count = Letters(Rune.ToLowerInvariant(rune), letters);
                return WordSign.Letter;
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark:
                return WordSign.Mark;
            case UnicodeCategory.Format:
                return WordSign.Invisible;
            default:
                return WordSign.Gap;
        }
    }

    /// <summary>The letters that stand for a lower-case letter or a digit.</summary>
    /// <returns>How many were written.</returns>
    public static int Letters(Rune rune, Span<char> letters)
    {
        if (!rune.IsBmp)
        {
            return rune.EncodeToUtf16(letters);
        }

        var letter = (char)rune.Value;
        if (LatinLetters.WithoutMarks(letter) is { } plain)
        {
            plain.CopyTo(letters);
            return plain.Length;
        }

        if (letter is < '\uAC00' or > '\uD7A3')
        {
            letters[0] = OtherLetters.WithoutMarks(letter);
            return 1;
        }

        // A Korean syllable is two or three letters by its number, which Unicode may write one by one.
        var (first, vowel, last) = ((letter - '\uAC00') / 588, (letter - '\uAC00') % 588 / 28, (letter - '\uAC00') % 28);
        letters[0] = (char)('\u1100' + first);
        letters[1] = (char)('\u1161' + vowel);
        letters[2] = (char)('\u11A7' + last);
        return last == 0 ? 2 : 3;
    }

    private static char PlainOf(char sign)
    {
        Span<char> letters = stackalloc char[Most];
        return Fold([sign], 0, letters, out var count, out _) switch
        {
            WordSign.Letter when count == 1 => letters[0],
            WordSign.Gap => Gap,
            _ => Other,
        };
    }
}
