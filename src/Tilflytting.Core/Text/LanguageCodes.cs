namespace Tilflytting.Core;

/// <summary>
/// The languages that have a code of two letters (ISO 639-1) beside one or two of three (ISO 639-2). A BCP 47 tag has the shortest (RFC 5646, 2.2.1), so that
/// one language has one tag. Source: Library of Congress, ISO 639-2 code list, by way of Unicode CLDR.
/// </summary>
internal static class LanguageCodes
{
    /// <summary>The code of three letters and the one of two, each pair followed by a space.</summary>
    private const string Pairs =
        "aaraa abkab afraf akaak albsq amham araar argan armhy asmas avaav aveae aymay azeaz bakba bambm baqeu belbe benbn bisbi bodbo bosbs brebr bulbg burmy " +
        "catca cescs chach chece chizh chucu chvcv clssa corkw cosco crecr cymcy czecs danda deude divdv dutnl dzodz ellel engen epoeo estet euseu eweee faofo " +
        "fasfa fijfj finfi frafr frefr fryfy fulff geoka gerde glagd glega glggl glvgv greel grngn gujgu hatht hauha hebhe herhz hinhi hmoho hrvhr hunhu hyehy " +
        "iboig iceis idoio iiiii ikuiu ileie inaia indid ipkik islis itait javjv jawjv jpnja kalkl kankn kasks katka kaukr kazkk khmkm kikki kinrw kirky komkv " +
        "konkg korko kuakj kurku laolo latla lavlv limli linln litlt ltzlb lublu luglg macmk mahmh malml maomi marmr mayms mkdmk mlgmg mltmt monmn mrimi msams " +
        "myamy nauna navnv nblnr ndend ndong nepne nldnl nnonn nobnb norno nyany ocioc ojioj orior ormom ossos panpa perfa plipi polpl porpt pusps quequ rohrm " +
        "ronro rumro runrn rusru sagsg sansa sinsi slksk slosk slvsl smese smosm snasn sndsd somso sotst spaes sqisq srdsc srpsr sswss sunsu swasw swesv tahty " +
        "tamta tattt telte tgktg tgltl thath tibbo tirti tonto tsntn tsots tuktk turtr twitw uigug ukruk urdur uzbuz venve vievi volvo welcy wlnwa wolwo xhoxh " +
        "yidyi yoryo zhaza zhozh zulzu ";

    /// <summary>Names of languages that are written where a code belongs.</summary>
    private static readonly ImmutableArray<string> Names =
        ["norsk", "no", "norwegian", "no", "bokmål", "nb", "bokmal", "nb", "bokmaal", "nb", "nynorsk", "nn", "engelsk", "en", "english", "en", "nordsamisk", "se"];

    /// <summary>Every code of three letters that has a shorter one.</summary>
    public static IEnumerable<string> Longer => Pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static pair => pair[..3]);

    /// <summary>The code of two letters of a language that is written with three; null when it has none.</summary>
    public static string? Shorter(ReadOnlySpan<char> language)
    {
        if (language.Length != 3)
        {
            return null;
        }

        Span<char> sought = stackalloc char[3];
        language.ToLowerInvariant(sought);
        for (var at = 0; at < Pairs.Length; at += 6)
        {
            if (sought.SequenceEqual(Pairs.AsSpan(at, 3)))
            {
                return Pairs.Substring(at + 3, 2);
            }
        }

        return null;
    }

    /// <summary>The tag that was meant by a text that is none: <c>nb-NO</c> for <c>nb_NO</c>, <c>nb</c> for <c>nob</c> and for «bokmål»; null when none was.</summary>
    public static string? Meant(ReadOnlySpan<char> text)
    {
        if (text.Length > 32)
        {
            return null;
        }

        var tag = text.Trim().ToString().Replace('_', '-');
        for (var i = 0; i < Names.Length; i += 2)
        {
            if (string.Equals(tag, Names[i], StringComparison.OrdinalIgnoreCase))
            {
                return Names[i + 1];
            }
        }

        var hyphen = tag.IndexOf('-', StringComparison.Ordinal);
        var language = hyphen < 0 ? tag : tag[..hyphen];
        tag = Shorter(language) + (Shorter(language) is null ? tag : tag[language.Length..]);
        return LanguageTag.IsWellFormed(tag) ? LanguageTag.Parse(tag).ToString() : null;
    }
}
