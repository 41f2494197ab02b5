using System.CommandLine;
using Spectre.Console;
using Tilflytting.Samples.Cli.Views;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>show &lt;file&gt;</c>: the same for any catalogue.</summary>
internal static class ShowCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var file = new Argument<string>("file") { Description = "En katalog i JSON." };
        var command = new Command("show", "Viser hver oppføring i en katalog, og noen spørsmål til den.") { file };
        command.SetAction(call =>
        {
            CatalogueView.Write(console, CatalogueFile.Read(call.GetRequiredValue(file)));
            return 0;
        });
        return command;
    }
}
