using Spectre.Console;
using Tilflytting.Samples.Cli.Views;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary>No arguments: the entry on Berg, and what can be asked of it.</summary>
internal static class TourCommand
{
    public static int Run(IAnsiConsole console)
    {
        CatalogueView.Write(console, CatalogueFile.Read(CatalogueFile.Sample));
        return 0;
    }
}
