using System.CommandLine;
using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Core.Queries;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Reports;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>codes [&lt;vocabulary&gt;]</c>: the vocabularies, or the codes of one: what they are called, which are below which, and how often each is used.</summary>
internal static class CodesCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var vocabulary = new Argument<Vocabulary?>("vocabulary")
        {
            Description = Say("Et vokabular; ellers vises alle.", "A vocabulary; else all of them are shown."),
            HelpName = Say("vokabular", "vocabulary"),
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = static result =>
            {
                var text = result.Tokens is [var token] ? token.Value : "";
                if (Dimensions.Find(text)?.Vocabulary is { } found)
                {
                    return found;
                }

                result.AddError(Dimensions.Unknown(text, Vocabularies().Select(static key => key.Label.For(Language))));
                return null;
            },
        };
        vocabulary.CompletionSources.Add(_ => Vocabularies().SelectMany(static key => new[] { key.Label.For(Language), key.Name }).Distinct());
        var file = SharedOptions.In();
        var format = SharedOptions.Format();
        var command = new ConsoleCommand("codes", Say("Viser vokabularene, eller kodene i ett, og hvor mye de er brukt.", "Shows the vocabularies, or the codes of one, and how much they are used."))
        {
            Arguments = { vocabulary },
            Options = { file, format },
            Examples = ["codes", "codes målgruppe", "codes aktivitet --in samples/data/katalog.json", "codes budskap --format json"],
            Notes =
            [
                Say(
                    "Katalogens egne begreper er med. En kode lenger inne er snevrere enn den over.",
                    "The catalogue's own concepts are among them. A code further in is narrower than the one above it."),
            ],
        };
        command.SetAction(call =>
        {
            var catalogue = CatalogueFile.Read(call.GetValue(file));
            var (asked, chosen) = (call.GetValue(vocabulary), call.GetRequiredValue(format));
            if (chosen != ReportWriter.Table)
            {
                ReportWriter.Write(chosen, Report((asked is null ? Vocabulary.All : [asked]).SelectMany(one => UsedConcept.Of(one, catalogue))));
            }
            else if (asked is null)
            {
                CodesView.WriteAll(console, catalogue);
            }
            else
            {
                CodesView.Write(console, asked, UsedConcept.Of(asked, catalogue));
            }

            return 0;
        });
        return command;
    }

    private static IEnumerable<QueryKey> Vocabularies() => QueryKey.All.Where(static key => key.Vocabulary is not null);

    private static Report Report(IEnumerable<UsedConcept> concepts) => new(
        [
            ("vocabulary", Say("Vokabular", "Vocabulary")),
            ("code", Say("Kode", "Code")),
            ("label", Say("Navn", "Name")),
            ("alternatives", Say("Andre navn", "Other names")),
            ("broader", Say("Under", "Below")),
            ("catchAll", Say("Samlekode", "Catch-all")),
            ("origin", Say("Fra", "From")),
            ("used", Say("Brukt", "Used")),
            ("possible", Say("Kanskje brukt", "Possibly used")),
            ("definition", Say("Definisjon", "Definition")),
        ],
        concepts.Select(static one => new object?[]
        {
            one.Vocabulary, one.Code, one.Label, one.Alternatives,
            one.Broader, one.IsCatchAll, one.Origin, one.Used.Certain, one.Used.Possible, one.Definition,
        }));
}
