using System.CommandLine;
using Tilflytting.Core;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Output;
using Tilflytting.Samples.Cli.Reports;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>codes [&lt;vocabulary&gt;]</c>: the vocabularies, or the codes of one: what they are called, which are below which, and how often each is used.</summary>
internal static class CodesCommand
{
    public static Command Create(Session session)
    {
        var vocabulary = new Argument<Vocabulary?>("vocabulary")
        {
            Description = Say("Et vokabular; ellers vises alle.", "Eit vokabular; elles viser det alle.", "A vocabulary; default: all of them."),
            HelpName = Say("vokabular", "vokabular", "vocabulary"),
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = static result =>
            {
                var text = result.Tokens is [var token] ? token.Value : "";
                if (Dimensions.Find(text)?.Vocabulary is { } found)
                {
                    return found;
                }

                result.AddError(Dimensions.Unknown(text, Dimensions.Vocabularies.Select(static key => key.Label.For(Language))));
                return null;
            },
        };
        vocabulary.CompletionSources.Add(_ => Dimensions.Vocabularies.SelectMany(static key => new[] { key.Label.For(Language), key.Name }).Distinct());
        var file = SharedOptions.In();
        var command = new ConsoleCommand("codes", Say(
            "Viser vokabularene, eller kodene i ett, og hvor mye de er brukt.",
            "Viser vokabulara, eller kodane i eitt, og kor mykje dei er brukte.",
            "Shows the vocabularies, or the codes of one, and how much they are used."))
        {
            Arguments = { vocabulary },
            Options = { file },
            Examples =
            [
                "codes", Say("codes målgruppe", "codes målgruppe", "codes target-group"), Say("codes aktivitet", "codes aktivitet", "codes activity") + " --in samples/data/katalog.json",
                Say("codes salgsargument", "codes salsargument", "codes selling-point") + " --format json",
            ],
            Notes =
            [
                Say(
                    "Katalogens egne begreper er med. En kode lenger inne er snevrere enn den over.",
                    "Dei eigne omgrepa til katalogen er med. Ein kode lenger inne er snevrare enn den over.",
                    "The catalogue's own concepts are included. A code further in is narrower than the one above it."),
            ],
        };
        command.Answer(session, call =>
        {
            var catalogue = CatalogueFile.Read(session, call.GetValue(file));
            var asked = call.GetValue(vocabulary);
            return new(
                screen =>
                {
                    if (asked is null)
                    {
                        CodesView.WriteAll(screen, catalogue);
                    }
                    else
                    {
                        CodesView.Write(screen, asked, UsedConcept.Of(asked, catalogue));
                    }
                },
                () => Report((asked is null ? Vocabulary.All : [asked]).SelectMany(one => UsedConcept.Of(one, catalogue))));
        });
        return command;
    }

    private static Report Report(IEnumerable<UsedConcept> concepts) => new(
        [
            ("vocabulary", Say("Vokabular", "Vokabular", "Vocabulary")),
            ("code", Say("Kode", "Kode", "Code")),
            ("label", Say("Navn", "Namn", "Name")),
            ("alternatives", Say("Andre navn", "Andre namn", "Other names")),
            ("broader", Say("Under", "Under", "Below")),
            ("catchAll", Say("Samlekode", "Samlekode", "Catch-all")),
            ("origin", Say("Fra", "Frå", "From")),
            ("used", Say("Brukt", "Brukt", "Used")),
            ("possible", Say("Kanskje brukt", "Kanskje brukt", "Possibly used")),
            ("definition", Say("Definisjon (engelsk)", "Definisjon (engelsk)", "Definition")),
        ],
        concepts.Select(static one => new object?[]
        {
            one.Vocabulary, one.Code, one.Label, one.Alternatives,
            one.Broader, one.IsCatchAll, one.Origin, one.Used.Certain, one.Used.Possible, one.Definition,
        }));
}
