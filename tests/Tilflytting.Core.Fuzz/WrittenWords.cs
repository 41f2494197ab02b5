namespace Tilflytting.Core.Fuzz;

/// <summary>The words that a written page is made of, and those that look like a part of its form and are not.</summary>
internal static class WrittenWords
{
    public static ImmutableArray<string> Headings { get; } =
    [
        "Omtale", "Prosjekter", "Prosjekt", "Hovedmål", "Hovudmål", "Resultater", "Resultat", "Fagområder", "Fagområde", "Samarbeidspartnere", "Samarbeidspartnarar", "Målgrupper",
        "Aktiviteter", "Aktivitetar", "Viktigste salgsargument", "Viktigaste salsargument", "Programmer", "Program", "Se også", "Sjå òg", "Lenker", "Lenkjer", "Ikke tolket", "Ikkje tolka",
        "Om oppføringen", "Om oppføringa",
    ];

    public static ImmutableArray<string> Facts { get; } =
    [
        "Id", "Språk", "Sted", "Stad", "Periode", "Varighet", "Varigheit", "Status", "Organisering", "Opphav", "Kilde", "Kjelde", "Utgiver", "Utgjevar", "Katalog", "Studie", "Utført av", "På oppdrag fra",
        "På oppdrag frå", "Vurdering", "Vurdert av", "Grunnlag", "Oppgitt", "Oppgjeve", "Hentet", "Henta", "Lisens",
    ];

    public static ImmutableArray<string> Keys { get; } =
    [
        "id", "periode", "status", "varighet", "omtale", "prosjekt", "kode", "forhold", "adresse", "død", "slag", "sted", "stedsnavn", "kommune", "fylke", "lokalitet", "omfang", "sikkerhet", "form", "orgnr", "rolle",
        "merknad", "", "kjønn",
    ];

    public static ImmutableArray<string> Labels { get; } =
    [
        .. Vocabulary.All.SelectMany(static vocabulary => vocabulary.Concepts).SelectMany(static concept => new[] { concept.Label.For(LanguageTag.Bokmal), concept.Label.For(LanguageTag.Nynorsk) }).Distinct(),
    ];

    public static ImmutableArray<string> Codes { get; } = [.. Vocabulary.All.SelectMany(static vocabulary => vocabulary.Concepts).Select(static concept => concept.Code).Distinct(), "vacant-houses", "a", "No!", ""];

    public static ImmutableArray<string> Dates { get; } =
    [
        "2007", "2007-03", "2007-03-15", "2010-21", "198X~", "1995/1997", "2007/..", "/2010", "2020~/", "0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01", "-0001-01-01", "2011-02-29", "2007-2010", "1997–2000",
        "1995 til 1997", "fra og med høsten 2009", "frå hausten 2009", "1997 (ca.)", "1995 [sic]", "[1995]", "", "P1Y6M", "P", "P-1D",
    ];

    public static ImmutableArray<string> Values { get; } =
    [
        "municipality", "county", "region", "?", "mulig", "whole", "part", "0834", "1929", "0000", "19", "00", "body", "class", "974760673", "974760674", "see-also", "continues", "same-work", "completed", "funder",
        "hus", "hus-i-bygda", "p1", "p2", "x", "X", "nb", "nn", "en", "sr-latn-rs", "https://example.org/a_b", "//", "http://[", "a b", "javascript:alert(1)", "..", "not-assessed",
    ];

    private static readonly ImmutableArray<string> Plain =
        ["Hus", "Husbanken vår", "God, nær og raus", "Berg", "Skolene", "Vinje Bygdelag", "Flere barn", "To år med møte", "Folk kom heim", "ny", "og", "Målselv"];

    /// <summary>What has a meaning somewhere in a page, in the middle of words.</summary>
    private static readonly ImmutableArray<string> Odd =
    [
        "(ny)", "(1997-2000)", "(fra 2011)", "[ny]", "[sic]", "[", "]", "(", ")", "\"", "\"Hus\"", "«Hus»", ":", ": ", ": \"", ";", "; ", "1.", "2)", "1. ", "2) ", "10.", "-", "- ", "•", "• ", " • ", "*", "* ", "**", "_", "_a_",
        "`", "#", "# ", "##", ">", "> ", "|", "\\", "\\\"", "\\[", "<", "<b>", "<!--", "&", "&amp;", "&#91;", "!", "![", "[a](b)", "https://example.org/a", "---", "===", "~~", "  ", " ", "/", "…", "–", "[id: x]", "[kode: a]",
        "[forhold: see-also]", "[periode: 2007]", "Id: x", "Periode: 2007", "1997-2000", "2007", "2007-20", "974760673", "\t", "\u00A0", "\u2028", "\u0085", "\uFEFF", "\u00AD", "\u200B", "A\u030A", "😀",
    ];

    private static readonly ImmutableArray<string> Between = [" ", " ", " ", " ", "", ", ", ": ", " / ", "\n", "\n\n", "  "];

    /// <summary>Words as they may be in any text of an entry.</summary>
    public static string Text(Dice dice)
    {
        var text = Word(dice);
        for (var n = dice.Next(4); n > 0; n--)
        {
            text += dice.One(Between) + Word(dice);
        }

        return text;
    }

    /// <summary>Words on one line.</summary>
    public static string Line(Dice dice) => Text(dice).Replace('\n', ' ');

    private static string Word(Dice dice) => dice.Next(8) switch
    {
        0 or 1 or 2 => dice.One(Plain),
        3 => dice.One(Labels),
        4 => dice.One(dice.OneIn(2) ? Headings : Dates),
        _ => dice.One(Odd),
    };
}
