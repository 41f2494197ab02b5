namespace Tilflytting.Core.Pages;

/// <summary>Tells bokmål, nynorsk and a mixture of them by the words that only one of them has.</summary>
internal static class PageLanguage
{
    private const int LongestWord = 24;

    private static readonly HashSet<string> Bokmal = new(StringComparer.Ordinal)
    {
        "ikke", "fra", "en", "et", "noen", "hvordan", "hvor", "hva", "mer", "være", "gjøre", "også", "hjem", "nye", "målgrupper", "samarbeidspartnere", "aktiviteter", "kommunene", "innbyggere", "tilflyttere",
    };

    private static readonly HashSet<string> Nynorsk = new(StringComparer.Ordinal)
    {
        "ikkje", "frå", "ein", "eit", "nokon", "korleis", "kvar", "kva", "meir", "vere", "gjere", "òg", "heim", "aktivitetar", "samarbeidspartnarar", "kommunane", "innbyggjarar", "tilflyttarar", "dei", "hovudmål",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> InBokmal = Bokmal.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> InNynorsk = Nynorsk.GetAlternateLookup<ReadOnlySpan<char>>();

    public static LanguageTag Of(string text)
    {
        var (nb, nn) = (0, 0);
        Span<char> word = stackalloc char[LongestWord];
        var length = 0;
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter) || letter is '-' or '’')
            {
                // A longer word is none of these.
                word[Math.Min(length, LongestWord - 1)] = char.ToLowerInvariant(letter);
                length++;
            }
            else
            {
                Count(word, length);
                length = 0;
            }
        }

        Count(word, length);
        return nn == 0 || nb > 4 * nn ? LanguageTag.Bokmal : nb == 0 || nn > 4 * nb ? LanguageTag.Nynorsk : LanguageTag.Norwegian;

        void Count(ReadOnlySpan<char> word, int length)
        {
            if (length is > 1 and < LongestWord)
            {
                nb += InBokmal.Contains(word[..length]) ? 1 : 0;
                nn += InNynorsk.Contains(word[..length]) ? 1 : 0;
            }
        }
    }
}
