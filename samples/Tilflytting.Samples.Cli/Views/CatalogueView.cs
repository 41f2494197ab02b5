using Spectre.Console;
using Tilflytting.Core;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>A catalogue: its title, and every initiative with some questions to it.</summary>
internal static class CatalogueView
{
    public static void Write(IAnsiConsole console, Catalogue catalogue)
    {
        console.MarkupLineInterpolated($"[grey]{Terminal.Safe(catalogue.Title.For(catalogue.Language))}[/]");
        var concepts = ConceptSet.With(catalogue.Concepts);
        foreach (var initiative in catalogue.Initiatives)
        {
            console.WriteLine();
            InitiativeView.Write(console, initiative, concepts);
            console.WriteLine();
            AnswersView.Write(console, new Questions(initiative, concepts).Ask());
        }
    }
}
