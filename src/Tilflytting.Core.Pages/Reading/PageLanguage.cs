namespace Tilflytting.Core.Pages;

/// <summary>Tells bokmål, nynorsk and a mixture of them by the words that only one of them has.</summary>
internal static class PageLanguage
{
    private const int LongestWord = 24;
    private const int Rare = 10;
    private const int Few = 4;

    private static readonly HashSet<string> Bokmal = new(StringComparer.Ordinal)
    {
        "ikke", "fra", "en", "et", "noen", "noe", "hvordan", "hvor", "hva", "hvem", "hver", "hvert", "mer", "være", "gjøre", "også", "kommunene", "innbyggere", "tilflyttere",
        "innflyttere", "jeg", "ble", "blitt", "gikk", "fikk", "hun", "flere", "eget", "egen", "egne", "nå", "arbeidsplasser", "boliger", "bolig", "prosjektene", "økt", "øke", "økes",
        "bygger", "samarbeider", "eier", "eiere", "uten", "utenfor", "bare", "disse", "samme", "mye", "første", "muligheter", "mulighet", "bosetting", "skole", "skoler", "bedre",
        "sammen", "hverandre", "tilbake", "folketallet", "årene", "gir", "tar", "kommer", "gjør", "videre", "høyere", "tjenester", "tiltakene", "folkene", "utflyttede",
        "markedsføring", "husene", "jobber", "dere",
    };

    private static readonly HashSet<string> Nynorsk = new(StringComparer.Ordinal)
    {
        "ikkje", "frå", "ein", "eit", "nokon", "nokre", "noko", "korleis", "kvar", "kva", "kven", "kvart", "meir", "vere", "vera", "gjere", "gjera", "òg", "kommunane", "innbyggjarar",
        "tilflyttarar", "tilflyttarane", "innflyttarar", "dei", "vart", "vorte", "fekk", "gjekk", "ho", "fleire", "eige", "eiga", "eigen", "eigne", "arbeidsplassar", "bustad",
        "bustader", "bustadene", "auke", "auka", "byggjer", "eig", "eigarar", "utan", "utanfor", "berre", "desse", "same", "mykje", "fyrste", "moglegheiter", "mogelegheiter",
        "busetting", "busetnad", "skule", "skular", "betre", "saman", "kvarandre", "attende", "folketalet", "åra", "gjev", "tek", "kjem", "gjer", "vidare", "syner", "høgare",
        "tenester", "tenestetilbod", "tiltaka", "utflytta", "marknadsføring", "husa", "heimar", "noreg", "næringar", "leggje", "meiner", "starta", "koplar", "dykk", "sidan", "høyrer",
        "held",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> InBokmal = Bokmal.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> InNynorsk = Nynorsk.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The language of running text; bokmål for text that does not tell.</summary>
    public static LanguageTag Of(IEnumerable<string> texts)
    {
        var (nb, nn) = (0, 0);
        Span<char> word = stackalloc char[LongestWord];
        foreach (var text in texts)
        {
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
        }

        // A word or two of the other is a name or a slip, unless there is little else.
        return nn * Rare <= nb ? LanguageTag.Bokmal : nb * Few <= nn ? LanguageTag.Nynorsk : LanguageTag.Norwegian;

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
