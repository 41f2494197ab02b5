using System.Globalization;
using System.Text;

namespace Tilflytting.Core;

/// <summary>A name as it is spelt, case and punctuation aside: <c>Høle</c> and <c>HØLE</c> are one spelling, <c>Hole</c> is another.</summary>
internal static class PlaceSpelling
{
    /// <summary>The letters of the register that may come as a letter and its mark: the letter, the mark, the one for both. The base library composes nothing where globalization is off.</summary>
    private const string Composed = "a\u030Aåa\u0301áa\u0308äo\u0308öo\u0301óe\u0301ée\u0300èi\u0308ïc\u030Cčs\u030Cšz\u030Cž";

    /// <summary>The spelling of a name: lower-case letters and digits, with one space for each run of anything else between them.</summary>
    public static string Of(string name)
    {
        var spelling = new StringBuilder(name.Length);
        var inGap = false;
        foreach (var rune in name.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category == UnicodeCategory.Format)
            {
                continue; // A soft hyphen or a zero-width character is not seen.
            }

            if (category == UnicodeCategory.NonSpacingMark && spelling.Length > 0 && !inGap)
            {
                Mark(spelling, rune);
                continue;
            }

            if (!Rune.IsLetterOrDigit(rune))
            {
                inGap = spelling.Length > 0;
                continue;
            }

            spelling.Append(inGap ? " " : "").Append(Rune.ToLowerInvariant(rune));
            inGap = false;
        }

        return spelling.ToString();
    }

    private static void Mark(StringBuilder spelling, Rune mark)
    {
        var at = Composed.IndexOf($"{spelling[^1]}{mark}", StringComparison.Ordinal);
        if (at < 0)
        {
            spelling.Append(mark);
            return;
        }

        spelling[^1] = Composed[at + 2];
    }
}
