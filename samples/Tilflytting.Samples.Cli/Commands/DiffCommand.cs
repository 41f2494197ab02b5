using System.CommandLine;
using Spectre.Console;
using Tilflytting.Core.Json;
using Tilflytting.Samples.Cli.Views;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>diff &lt;old&gt; &lt;new&gt;</c>: what is different between two catalogues, for a person, or as JSON for another program.</summary>
/// <remarks>The exit code is 0 when they are equal, 1 when they are not, and 2 when a file cannot be read.</remarks>
internal static class DiffCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var old = new Argument<string>("old") { Description = "Den gamle katalogen, i JSON.", HelpName = "gammel" };
        var @new = new Argument<string>("new") { Description = "Den nye.", HelpName = "ny" };
        var json = new Option<bool>("--json") { Description = "Skriver JSON." };
        var command = new Command("diff", "Sier hva som er endret fra en katalog til en annen. Kode 0: intet, 1: noe, 2: kan ikke leses.") { old, @new, json };
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
