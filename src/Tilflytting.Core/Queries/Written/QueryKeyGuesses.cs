namespace Tilflytting.Core.Queries;

/// <summary>Keys that people expect and that are called something else, with those that they most likely mean.</summary>
internal static class QueryKeyGuesses
{
    private static readonly (string Words, string Keys)[] Table =
    [
        ("periode prosjektperiode år årstall årene åra tid tidsrom tidspunkt dato når start oppstart slutt startet starta fra frå til siden", "aktiv"),
        ("period year years date dates when time start end from to since until during", "active"),
        ("sted stad plass hvor kvar by bygd tettsted tettstad lokasjon senter", "kommune fylke"),
        ("kommunenavn kommunenamn kommunenummer kommunenr knr", "kommune"),
        ("place where location city town village municipality-number", "municipality county"),
        ("region landsdel distrikt område", "fylke kommune"),
        ("fylkesnavn fylkesnamn fylkesnummer fylkesnr", "fylke"),
        ("area district county-number", "county municipality"),
        ("tittel navn namn overskrift prosjekt prosjektnavn prosjektnamn sammendrag samandrag ingress beskrivelse omtale innhold ord fritekst søk resultat resultater resultat effekt effekter formål hovedmål hovudmål delmål målsetting målsetjing", "tekst"),
        ("title name heading project summary description content word words search fulltext result results outcome outcomes objective objectives goal goals aim", "text"),
        ("mål", "målgruppe tekst"),
        ("hvem kven gruppe grupper mottaker mottakar", "målgruppe partner"),
        ("who group groups audience", "target-group partner"),
        ("hva kva type slag kategori virkemiddel verkemiddel", "aktivitet fagområde"),
        ("what kind category measure", "activity subject"),
        ("tema emne fagfelt", "fagområde aktivitet"),
        ("topic theme tag tags", "subject activity"),
        ("hvorfor kvifor argument salgspunkt verdi slagord", "salgsargument"),
        ("why argument slogan value", "selling-point"),
        ("samarbeid samarbeidmed med deltaker deltakar bedrift", "partner"),
        ("organisasjon aktør etat myndighet myndigheit", "virksomhet partner"),
        ("with company collaborator", "partner"),
        ("actor authority agency body", "organisation partner"),
        ("eier eigar prosjekteier prosjekteigar leder leiar rolle", "partnerrolle"),
        ("owner leader role", "partner-role"),
        ("støtte tilskudd tilskot penger pengar budsjett midler midlar kroner", "finansiering program"),
        ("grant money budget support", "funding programme"),
        ("forfatter forfattar institutt rapport forsker forskar", "studie utgiver"),
        ("author report institute", "study publisher"),
        ("url lenke lenkje link nettadresse adresse nettside nettsted nettstad", "kilde"),
        ("address website site", "source"),
        ("målform lang", "språk"),
        ("tilstand fase", "status"),
        ("state phase", "work-status"),
        ("land", "tekst"),
        ("country", "text"),
    ];

    private static Dictionary<string, ImmutableArray<string>> Guesses => field ??= Table
        .SelectMany(static row => row.Words.Split(' ').Select(word => (Word: Folded(word), row.Keys)))
        .DistinctBy(static one => one.Word)
        .ToDictionary(static one => one.Word, static one => one.Keys.Split(' ').ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The keys that a wrong one most likely means, the likeliest first; none when it is not one of these.</summary>
    public static ImmutableArray<string> Of(string name) => name.Length <= QueryKeys.MaxLength && Guesses.TryGetValue(Folded(name), out var keys) ? keys : [];

    private static string Folded(string name) => NorwegianFolding.Words(name).Replace(" ", "", StringComparison.Ordinal);
}
