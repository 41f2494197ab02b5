using Tilflytting.Core.Fuzz.Targets;
using Tilflytting.Core.Json;
using Tilflytting.Core.Pages;
using Tilflytting.Core.Tests.Json;
using Tilflytting.Core.Tests.Pages;

namespace Tilflytting.Core.Fuzz;

/// <summary>Every way in for text that the library has.</summary>
public static class FuzzTargets
{
    private static readonly ImmutableArray<string> Digits = [.. Enumerable.Range(0, 10).Select(static digit => $"{digit}"), "00", "01", "99"];

    private static readonly ImmutableArray<string> Edtf =
        [.. Digits, "19", "20", "1995", "2007", "198X", "X", "XX", "-", "-01", "-12", "-13", "-02-29", "-21", "-24", "-25", "/", "..", "~", "?", "%", "0001", "9999", "0000", "Z", "T", "u", "y", "/..", "../"];

    private static readonly ImmutableArray<string> PhraseWords =
    [
        "fra", "frå", "til", "til og med", "t.o.m.", "og", "i", "ca.", "cirka", "omkring", "rundt", "startet", "starta", "avsluttet", "våren", "hausten", "vinteren", "sommaren", "mai", "desember", "1. ", "30. juni",
        "-tallet", "-talet", "1990", "2007", "07", "–", "-", " ", "  ", "(", ")", "[", "]", ",", ".", ";", ":", "d.d.", "i dag", "nå", "no", "perioden", "år", "halvår", "første",
        "andre", "kvartal", "siden", "sidan", "etter",
        "før", "innen", "mellom", "pr.", "prosjekt", "ble", "vart", "etablert", "begynnelsen av", "slutten av", "midten av", "uke", "veke", "/", "+", "kr", "personer", "tidlig", "17.05.2010", "2010-2012", "’95",
    ];

    private static readonly ImmutableArray<string> QueryWords =
    [
        "målgruppe:", "target-group:", "target-group=", "aktivitet:", "budskap:", "partnertype:", "fagområde:", "status:", "vurdering:", "kommune:", "fylke:", "kommune@oppført:",
        "county@2010-06-01:", "aktiv:", "partner:", "utgiver:",
        "orgnr:", "språk:", "id:", "kilde:", "skrevet:", "oppgitt:", "ukodet:", "tekst:", "ungdom", "youth", "brosjyrer", "1929", "5530", "1806@1963", "berg", "herøy", "troms", "19",
        "2007..2010", "2010..", "..2010", "1997-06", "2005~/2009",
        "nb", "nynorsk", "974760673", "partners", "målgrupper", ".sjukepleiarar", "*", "bolig*", "\"", "«", "»", "“", "”", "\"\"", " ", " or ", " eller ", "|", "&", "-", "!", "(", ")",
        ",", ":", "=", "@", "((((((((", "----", "..", "/", "~",
    ];

    private static readonly ImmutableArray<string> PageWords =
    [
        "Målgruppe", "Målgrupper:", "Aktiviteter", "Aktivitetar", "Samarbeidspartnere", "Viktigaste salsargument", "Hovudmål", "Mål", "Periode:", "Prosjekt", "Resultater", "Lenker",
        "Finansiering", "Organisering", "Fagområde:", "Tilflytting", "Omdømme",
        "Om oppføringen", "Id: x", "Språk: nn", "\n", "\n\n", "\r\n", " • ", "- ", "* ", " 1. ", " 2) ", "\t", ": ", "; ", ", ", " og ", "/", "(", ")", "(1997-2000)", "1995 til 1997",
        "frå hausten 2009", "Berg", "Vinje kommune", "Troms fylkeskommune",
        "Ungdom", "Barnefamilier", "Alle typar innflyttarar", "Brosjyrer", "Brev til potensielle tilflyttarar", "[kode: mapping]", "[prosjekt: x]",
        "[slag: municipality; kommune: 0834]", "\"", "\\", "https://example.org/a", "Skolene", "Fred og ro",
        "Distriktssenteret har ikkje vurdert", "Kilde:", "2012",
    ];

    private static readonly ImmutableArray<string> Markup =
    [
        "# ", "## ", "### ", "---", "===", "**", "*", "_", "`", "```", "> ", "| ", "|---|", "[a](", "](", "![", "<https://example.org>", "\\", "&amp;", "&#229;", "&#x41;", "&#xD800;",
        "&nbsp;", "&bull;", "&bogus;", "<p>", "</p>", "<b>", "</b>", "<br>", "<br/>", "<li>", "</li>",
        "<ul>", "<ol>", "</ul>", "<h1>", "<h2>", "</h2>", "<table><tr><td>", "</td>", "<th>", "<a href=\"", "\">", "<!--", "-->", "<![CDATA[", "]]>", "<script>", "</script>", "<style>",
        "<pre>", "<title>", "<svg>", "<math>", "<template>", "<select><option>", "<p", "<", ">", "&", "=", "'", "<!DOCTYPE html>", "<main>", "<nav>",
    ];

    /// <summary>The targets, in the order in which they are run.</summary>
    public static ImmutableArray<FuzzTarget> All { get; } =
    [
        new ValueTarget<Slug>("slug", Short(["a", "a-b", "utvikling-av-smasamfunn", "i1", "0"], ["a", "z", "0", "-", "abc", "--"], 80), Slug.TryParse, Slug.TryParse, Slug.Parse, Slug.Parse),
        new SlugTitleTarget(new(Corpus.Texts, ["-", "å", "ø", "æ", "đ", "ŋ", "ŧ", "Sámi", "İ", "ﬁ"], 200)),
        new ValueTarget<Code<TargetGroup>>(
            "code", Short([.. Vocabulary.Of<TargetGroup>().Concepts.Select(static concept => concept.Code), new string('a', 64)], ["a", "-", "youth", "0"], 90),
            Code<TargetGroup>.TryParse, Code<TargetGroup>.TryParse, Code<TargetGroup>.Parse, Code<TargetGroup>.Parse),
        new ValueTarget<LanguageTag>(
            "language-tag",
            Short(
                ["nb", "nn", "en", "se", "no", "nb-NO", "sr-Latn-RS", "zh-Hant-x-a", "sma", "i-klingon", "en-GB-oed", "de-CH-1996", "x-whatever"],
                ["nb", "-", "NO", "x", "Latn", "1996", "und", "a", "i"],
                60),
            LanguageTag.TryParse, LanguageTag.TryParse, LanguageTag.Parse, LanguageTag.Parse),
        new ValueTarget<OrganisationNumber>(
            "organisation-number",
            Short(["974760673", "971040238", "983971636", "974 760 673", "NO974760673MVA"], Digits, 14),
            OrganisationNumber.TryParse, OrganisationNumber.TryParse, OrganisationNumber.Parse, OrganisationNumber.Parse),
        new ValueTarget<MunicipalityNumber>(
            "municipality-number", Short(["0101", "1929", "5530", "9999", "0001"], Digits, 8), MunicipalityNumber.TryParse, MunicipalityNumber.TryParse, MunicipalityNumber.Parse, MunicipalityNumber.Parse),
        new ValueTarget<CountyNumber>("county-number", Short(["01", "19", "55", "99", "00"], Digits, 6), CountyNumber.TryParse, CountyNumber.TryParse, CountyNumber.Parse, CountyNumber.Parse),
        new ValueTarget<SchemaVersion>(
            "schema-version",
            Short(["1.0", "0.9", "1.10", "9999.9999", "2.0"], [.. Digits, ".", "1.", "10000"], 14),
            SchemaVersion.TryParse, SchemaVersion.TryParse, SchemaVersion.Parse, SchemaVersion.Parse),
        new PartialDateTarget(Short(["2007", "2007-03", "2007-03-15", "2010-21", "2010-24?", "198X~", "0001-01-01", "9999-12-31%", "2008-02-29"], Edtf, 20)),
        new DatePeriodTarget(Short(["2007", "1995/1997", "2007-21~/..", "../2010", "2010/", "/2010", "198X/1995?", "1800/2099-12-31", "0001/9999", "2010-24/2010-24", "2007/2007"], Edtf, 40)),
        new PeriodPhraseTarget(new(Corpus.Phrases, PhraseWords, 90)),
        new PeriodFinderTarget(new([.. Corpus.Phrases, .. Corpus.Texts], PhraseWords, 300)),
        new TextQueryTarget(new(
            ["tilflyttere kyst* \"god, nær og raus\"", "e-post", "«to ord» “tre”", "a* b*", .. Corpus.NorwegianWords],
            ["\"", "«", "»", "“", "”", "*", " ", "-", "å", "kyst", "@", ".", "/"],
            120)),
        new SearchedTextTarget(new([.. Corpus.Texts, .. Corpus.NorwegianWords], ["skular", "SKULANE", "kysten", "God, nær og raus", "epost", "e-post", "Aa", "å"], 300)),
        new QueryTarget(new(
            [
                "målgruppe:ungdom aktiv:2007..2010 kommune:5530 -aktivitet:brosjyrer \"attraktivt\"",
                "(a b) or c",
                "target-group=youth",
                "kommune:berg fylke:troms,nordland",
                "aktiv:2005~/2009",
                "oppgitt:partners ukodet:target-group",
                "*",
                "bolig* | -(tekst:x & språk:nb)",
                "kommune@oppført:1929 county@2010-06-01:19",
                "orgnr:974760673 id:a kilde:example.org skrevet:2012..",
                "status:avsluttet vurdering:vurdert partner:\"troms fylkeskommune\"",
            ],
            QueryWords, 160)),
        new PlaceNameTarget(new([.. Corpus.PlaceNames, "1929", "5530", "1806@1963", "19", "19@2010"], ["kommune", "fylke", "@", "19", "2010", "-", " ", "Aa", "Å", "suohkan"], 60)),
        new WordsTarget(new([.. Corpus.Texts.Where(static text => text.Length < 80), "Friluftsliv (Ål, Hol, Hemsedal)", "a-b", " "], ["a", "-", " "], 80)),
        new LookupTarget(new(
            [.. Vocabulary.All.Select(static vocabulary => vocabulary.Scheme), "county", "youth", "x", "no-item-is-doubled", "Troms fylkeskommune", "https://example.org/a", DiagnosticCodes.UnknownMember],
            ["-", "target", "a"],
            60)),
        new UnknownMembersTarget(new(
            ["""{"x":1.50,"å":{"b":[1,{"d":null,"c":"å"}],"a":1e5}}""", """{"zz":"\"«\\\n","nested":{"1":-0,"0":0.10000000000000000000000001}}""", "{}", "[1]", """{"a":"\ud83d\ude00"}"""],
            ["{", "}", "[", "]", ":", ",", "\"", "\"x\":", "1", "null", "\\ud800", "\\u0061"],
            200)),
        new JsonTextTarget(new(
            [
                """{"schemaVersion":"1.0","id":"k","language":"nb","title":"T","initiatives":[{"id":"i","language":"nb","title":"T","targetGroups":["youth"],"x":[1]}]}""",
                """{"schemaVersion":"1.1","id":"k","language":"nn","title":{"nn":"T"},"modifiedOn":"2024-02-29"}""",
                FullDocument.Json,
            ],
            ["{", "}", "[", "]", ":", ",", "\"", "\"id\":", "\"x\":", "null", "\\ud800", "\"initiatives\":[", "1.0"], 4000)),
        new JsonBytesTarget(),
        new JsonStreamTarget(),
        new JsonInitiativesTarget(),
        new JsonLinesTarget(),
        new JsonSerializerTarget(),
        new PageTarget("page-plain", PageFormat.PlainText, new TextMutator(Plain, PageWords, 900)),
        new PageTarget(
            "page-markdown",
            PageFormat.Markdown,
            new TextMutator([SamplePages.Markdown, Corpus.Read("heim-til-fjorden.md"), .. Written(PageFormat.Markdown), .. Cut(SamplePages.Markdown)], [.. PageWords, .. Markup], 900)),
        new PageTarget("page-html", PageFormat.Html, new TextMutator([SamplePages.Html, .. Cut(SamplePages.Html)], [.. PageWords, .. Markup], 900)),
        new PageTarget("page", null, new TextMutator([.. Plain, SamplePages.Markdown, .. Cut(SamplePages.Markdown), SamplePages.Html, .. Cut(SamplePages.Html)], [.. PageWords, .. Markup], 900)),
        new PageTarget("page-written", PageFormat.PlainText, new WrittenPages(PageFormat.PlainText), isThorough: true),
        new PageTarget("page-written-markdown", PageFormat.Markdown, new WrittenPages(PageFormat.Markdown), isThorough: true),
        new SaidTarget(new SaidInitiatives()),
    ];

    private static IEnumerable<string> Plain =>
        [SamplePages.Bokmal, SamplePages.Nynorsk, Corpus.Read("hus-i-bygda.txt"), .. Written(PageFormat.PlainText), .. Cut(SamplePages.Bokmal), .. Cut(SamplePages.Nynorsk)];

    private static TextMutator Short(IEnumerable<string> seeds, IEnumerable<string> words, int longest) => new(seeds, words, longest);

    /// <summary>The sections of a page: short pages show as much as long ones, and many more of them are read in the same time.</summary>
    private static IEnumerable<string> Cut(string page) =>
        page.ReplaceLineEndings("\n").Split("\n\n").Chunk(3).Select(static parts => string.Join("\n\n", parts));

    private static IEnumerable<string> Written(PageFormat format) =>
        Corpus.Catalogue.Initiatives[..4].Append(FullDocument.Catalogue.Initiatives[0]).Select(one => CataloguePage.Write(one, format, one.Language).Text).SelectMany(static page => Cut(page).Append(page));
}
