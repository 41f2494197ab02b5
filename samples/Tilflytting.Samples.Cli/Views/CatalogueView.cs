using Tilflytting.Core;
using Tilflytting.Samples.Cli.Output;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>A catalogue: its title and a table of its entries; or one entry.</summary>
internal static class CatalogueView
{
    public static void Write(Screen screen, Catalogue catalogue)
    {
        screen.Bold(catalogue.Title.For(catalogue.Language));
        EntriesView.Write(screen, catalogue.Initiatives, hasIds: true);
        screen.Line();
        screen.Line(Entries(catalogue.Initiatives.Length) + Say(
            ". Én av dem: show og id-en, eller noe av den eller av tittelen.",
            ". Éi av dei: show og id-en, eller noko av han eller av tittelen.",
            ". One of them: show and its id, or a part of that or of the title."));
    }

    public static void WriteEntry(Screen screen, Catalogue catalogue, Initiative initiative, bool asksQuestions)
    {
        var concepts = ConceptSet.With(catalogue.Concepts);
        InitiativeView.Write(screen, initiative, concepts);
        if (asksQuestions)
        {
            screen.Line();
            AnswersView.Write(screen, new Questions(initiative, concepts).Ask());
        }
    }
}
