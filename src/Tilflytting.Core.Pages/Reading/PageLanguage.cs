namespace Tilflytting.Core.Pages;

/// <summary>Tells bokmål, nynorsk and a mixture of them by the words that only one of them has.</summary>
internal static class PageLanguage
{
    private static readonly HashSet<string> Bokmal = new(StringComparer.Ordinal)
    {
        "ikke", "fra", "og", "en", "et", "noen", "hvordan", "hvor", "hva", "mer", "være", "gjøre", "også", "hjem", "nye", "målgrupper", "samarbeidspartnere", "aktiviteter", "kommunene", "innbyggere", "tilflyttere",
    };

    private static readonly HashSet<string> Nynorsk = new(StringComparer.Ordinal)
    {
        "ikkje", "frå", "ein", "eit", "nokon", "korleis", "kvar", "kva", "meir", "vere", "gjere", "òg", "heim", "aktivitetar", "samarbeidspartnarar", "kommunane", "innbyggjarar", "tilflyttarar", "dei", "skal", "hovudmål",
    };

    public static LanguageTag Of(string text)
    {
        var (nb, nn) = (0, 0);
        foreach (var word in text.ToLowerInvariant().Split([' ', '\n', '\r', '\t', ',', '.', ':', ';', '(', ')', '•'], StringSplitOptions.RemoveEmptyEntries))
        {
            nb += word is not "og" && Bokmal.Contains(word) ? 1 : 0;
            nn += word is not "skal" && Nynorsk.Contains(word) ? 1 : 0;
        }

        return nn == 0 || nb > 4 * nn ? LanguageTag.Bokmal : nb == 0 || nn > 4 * nb ? LanguageTag.Nynorsk : LanguageTag.Norwegian;
    }
}
