using System.CommandLine;
using Tilflytting.Core.Json;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Output;
using Tilflytting.Samples.Cli.Reports;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>diff &lt;old&gt; &lt;new&gt;</c>: what is different between two catalogues.</summary>
internal static class DiffCommand
{
    public static Command Create(Session session)
    {
        var catalogues = new Argument<string[]>("catalogues")
        {
            Description = Say("Den gamle katalogen og den nye, i JSON.", "Den gamle katalogen og den nye, i JSON.", "The old catalogue and the new one, in JSON."),
            HelpName = Say("gammel> <ny", "gammal> <ny", "old> <new"),
            Arity = new ArgumentArity(1, 2),
        };
        var file = SharedOptions.In();
        file.Description = Say("Den gamle katalogen, når bare den nye er nevnt.", "Den gamle katalogen, når berre den nye er nemnd.", "The old catalogue, where only the new one is named.");
        var command = new ConsoleCommand("diff", Say(
            "Viser hva som er endret fra en katalog til en annen.", "Viser kva som er endra frå ein katalog til ein annan.", "Shows what is different from one catalogue to another."))
        {
            Arguments = { catalogues },
            Options = { file },
            Examples = ["diff samples/data/berg.json samples/data/katalog.json", "diff --in samples/data/berg.json samples/data/katalog.json --format json"],
        };
        command.Answer(session, call =>
        {
            var (old, @new) = (call.GetRequiredValue(catalogues), call.GetValue(file)) switch
            {
                ([var one, var other], null) => (one, other),
                ([var one], { } other) => (other, one),
                ([_, _], _) => throw new CommandException(Say(
                    "Den gamle katalogen er nevnt to ganger. Se «tilflytting diff --help».",
                    "Den gamle katalogen er nemnd to gonger. Sjå «tilflytting diff --help».",
                    "The old catalogue is named twice. See \"tilflytting diff --help\".")),
                _ => throw new CommandException(Say(
                    "Her mangler <ny>. Se «tilflytting diff --help».", "Her manglar <ny>. Sjå «tilflytting diff --help».", "<new> is missing. See \"tilflytting diff --help\".")),
            };
            var diff = CatalogueDiff.Between(CatalogueFile.Read(session, old), CatalogueFile.Read(session, @new));
            return new(screen => DiffView.Write(screen, diff), () => DiffReport.Of(diff), diff.IsEmpty ? ExitCodes.Found : ExitCodes.Nothing);
        });
        return command;
    }
}
