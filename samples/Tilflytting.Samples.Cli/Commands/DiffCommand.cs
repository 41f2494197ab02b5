using System.CommandLine;
using Spectre.Console;
using Tilflytting.Core.Json;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Reports;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>diff &lt;old&gt; &lt;new&gt;</c>: what is different between two catalogues, for a person, or as JSON for another program.</summary>
/// <remarks>The exit code is 0 when they are equal, 1 when they are not, and 2 when a file cannot be read.</remarks>
internal static class DiffCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var old = new Argument<string>("old") { Description = Say("Den gamle katalogen, i JSON.", "The old catalogue, in JSON."), HelpName = Say("gammel", "old") };
        var @new = new Argument<string>("new") { Description = Say("Den nye.", "The new one."), HelpName = Say("ny", "new") };
        var json = new Option<bool>("--json") { Description = Say("Skriver JSON.", "Writes JSON.") };
        var command = new ConsoleCommand("diff", Say("Sier hva som er endret fra en katalog til en annen.", "Says what is different from one catalogue to another."))
        {
            Arguments = { old, @new },
            Options = { json },
            Examples = ["diff samples/data/berg.json samples/data/berg.json", "diff samples/data/berg.json samples/data/katalog.json --json"],
            Notes = [Say("Kode 0: intet, 1: noe, 2: kan ikke leses.", "Exit code 0: nothing, 1: something, 2: cannot be read.")],
        };
        command.SetAction(call =>
        {
            var diff = CatalogueDiff.Between(CatalogueFile.Read(call.GetRequiredValue(old)), CatalogueFile.Read(call.GetRequiredValue(@new)));
            if (call.GetValue(json))
            {
                Console.Out.WriteLine(DiffJson.Write(diff));
            }
            else
            {
                DiffView.Write(console, diff);
            }

            return diff.IsEmpty ? 0 : 1;
        });
        return command;
    }
}
