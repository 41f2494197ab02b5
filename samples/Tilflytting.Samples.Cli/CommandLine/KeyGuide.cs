using Tilflytting.Core.Queries;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.CommandLine;

/// <summary>A key of the query text for people: its names, its values in words, and an example.</summary>
/// <param name="Key">The key.</param>
/// <param name="Values">What its values are.</param>
/// <param name="Example">A condition with it.</param>
internal sealed record KeyGuide(QueryKey Key, string Values, string Example)
{
    /// <summary>Every key, in the language of the console.</summary>
    public static IEnumerable<KeyGuide> All => QueryKey.All.Select(Of);

    /// <summary>How it is spelt in the language of the console.</summary>
    public string Name => Key.Label.For(Language);

    /// <summary>Its other spellings.</summary>
    public IEnumerable<string> Others => Key.Names.Where(name => name != Name);

    public static KeyGuide Of(QueryKey key)
    {
        var name = key.Label.For(Language);
        var (values, example) = key.Vocabulary is not null
            ? (Say($"kode eller navn, se codes {name}", $"kode eller namn, sjå codes {name}", $"code or name, see codes {name}"), First(key))
            : Describe(key.Name);
        return new(key, values, $"{name}:{example}");
    }

    /// <summary>The shortest name of a concept, of one word where there is one.</summary>
    private static string First(QueryKey key)
    {
        var labels = key.Vocabulary!.Concepts.Select(static concept => QuestionCompletion.Word(concept.Label.For(Language)));
        return labels.Where(label => InitiativeFilter.TryParse($"{key.Name}:{label}", out _))
            .OrderBy(static label => label.Contains('-', StringComparison.Ordinal)).ThenBy(static label => label.Length).FirstOrDefault() ?? key.Vocabulary.Concepts[0].Code;
    }

    private static (string Values, string Example) Describe(string key) => key switch
    {
        "text" => (Say("ord i teksten; uten nøkkel er det samme", "ord i teksten; utan nøkkel er det same", "words of the text; the same without a key"), "bolig*"),
        "active" => (Say("år, tidsrom eller periode da arbeidet pågikk", "år, tidsrom eller periode då arbeidet gjekk føre seg", "year, window or period in which work went on"), "2007..2010"),
        "municipality" => (Say("navn eller nummer; @2019 for en annen dag", "namn eller nummer; @2019 for ein annan dag", "name or number; @2019 for another day"), "Senja"),
        "county" => (Say("navn eller nummer; @2019 for en annen dag", "namn eller nummer; @2019 for ein annan dag", "name or number; @2019 for another day"), "Nordland"),
        "partner" => (Say("ord i navnet på en partner", "ord i namnet på ein partnar", "words of a partner's name"), "fylkeskommune"),
        "organisation" => (Say(
            "navnet eller nummeret på et offentlig organ, da eller nå", "namnet eller nummeret på eit offentleg organ, då eller no", "name or number of a public body, then or now"), "\"Innovasjon Norge\""),
        "organisation-number" => (Say("ni sifre", "ni siffer", "nine digits"), "974760673"),
        "language" => (Say("språket som oppføringen er skrevet på", "språket som oppføringa er skriven på", "the language of the entry"), "nn"),
        "id" => (Say("id-en til en oppføring", "id-en til ei oppføring", "the id of an entry"), "vagan"),
        "publisher" => (Say("ord i navnet på utgiveren", "ord i namnet på utgjevaren", "words of the publisher's name"), "Distriktssenteret"),
        "catalogue" => (Say("ord i navnet på katalogen som oppføringen er fra", "ord i namnet på katalogen som oppføringa er frå", "words of the name of the source catalogue"), "tilflyttingsarbeid"),
        "study" => (Say("ord i navnet på studien", "ord i namnet på studien", "words of the study's name"), "distriktskommuner"),
        "licence" => (Say("ord i lisensen", "ord i lisensen", "words of the licence"), "NLOD"),
        "source" => (Say("en del av adressen til kilden", "ein del av adressa til kjelda", "a part of the source's address"), "distriktssenteret.no"),
        "stated-on" => (Say("år eller dag da opplysningene ble skrevet", "år eller dag då opplysningane vart skrivne", "year or day when the facts were written"), "2012"),
        "retrieved-on" => (Say("år eller dag da kilden ble lest", "år eller dag då kjelda vart lesen", "year or day when the source was read"), "2016"),
        "stated" => (Say("det som en oppføring oppgir noe om", "det som ei oppføring oppgjev noko om", "what an entry states something about"), Say("målgrupper", "målgrupper", "target-groups")),
        "uncoded" => (Say("vokabular der en oppføring har ord uten kode", "vokabular der ei oppføring har ord utan kode", "vocabulary in which an entry has words without a code"), "partner-kind"),
        _ => (Say("ord", "ord", "words"), "ord"),
    };
}
