using Spectre.Console;
using Tilflytting.Core;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>A catalogue: its title, and its only initiative with some questions to it, or a table where there are several.</summary>
internal static class CatalogueView
{
    public static void Write(IAnsiConsole console, Catalogue catalogue)
    {
        console.MarkupLineInterpolated($"[grey]{Terminal.Safe(catalogue.Title.For(catalogue.Language))}[/]");
        if (catalogue.Initiatives is [var only])
        {
            console.WriteLine();
            WriteEntry(console, catalogue, only);
            return;
        }

        EntriesView.Write(console, catalogue.Initiatives);
        console.WriteLine(Entries(catalogue.Initiatives.Length) + Say(
            ". Én av dem: --entry og id-en, eller noe av den eller av tittelen.",
            ". One of them: --entry and its id, or a part of that or of the title."));
    }

    public static void WriteEntry(IAnsiConsole console, Catalogue catalogue, Initiative initiative)
    {
        var concepts = ConceptSet.With(catalogue.Concepts);
        InitiativeView.Write(console, initiative, concepts);
        console.WriteLine();
        AnswersView.Write(console, new Questions(initiative, concepts).Ask());
    }
}
