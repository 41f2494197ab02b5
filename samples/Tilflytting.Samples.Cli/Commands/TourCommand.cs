using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Core.Queries;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary>No arguments: half a minute with the sample catalogue, and what can be asked of it.</summary>
internal static class TourCommand
{
    private const int Shown = 4;

    public static int Run(IAnsiConsole console)
    {
        var catalogue = CatalogueFile.Read(CatalogueFile.Sample);
        var concepts = ConceptSet.With(catalogue.Concepts);
        console.MarkupLineInterpolated($"[bold]{Terminal.Safe(catalogue.Title.For(Language))}[/]");
        console.WriteLine(catalogue.Description is { } description ? Terminal.Safe(description.For(Language)) : "");

        EntriesView.Write(console, catalogue.Initiatives.Where(one => Entry.Periods(one).Any()).OrderBy(one => Entry.Periods(one).Min()).Take(Shown));
        console.MarkupLineInterpolated($"[grey]{Say($"De {Shown} som begynte først, av {catalogue.Initiatives.Length}", $"The {Shown} that began first, of {catalogue.Initiatives.Length}")}[/]");

        CatalogueAnswersView.Write(console, new CatalogueQuestions(catalogue).Ask());
        var possible = Say("Mulig: siden sier det ikke, eller ikke nøyaktig nok. Det gjettes ikke.", "Possible: the page does not say it, or not exactly enough. Nothing is guessed.");
        console.MarkupLineInterpolated($"[grey]{possible}[/]");

        console.WriteLine();
        FacetView.Write(console, catalogue.Initiatives.Facet(FacetDimension.Of<SellingPoint>(), concepts: concepts), Shown);

        console.WriteLine(Say("Slik også med én av dem, Berg:", "So it is with one of them, Berg:"));
        var berg = catalogue.Initiatives.First(one => one.Id == CatalogueFile.SampleEntry);
        AnswersView.Write(console, new Questions(berg, concepts).Ask().Take(3));

        console.WriteLine(Say("Prøv så, bak «dotnet run --project samples/Tilflytting.Samples.Cli --»:", "Now try, behind \"dotnet run --project samples/Tilflytting.Samples.Cli --\":"));
        console.WriteLine(Say("  query målgruppe:ungdom aktiv:2007..2010", "  query target-group:youth active:2007..2010 --lang en"));
        console.WriteLine(Say("  show samples/data/katalog.json --entry berg", "  show samples/data/katalog.json --entry berg --lang en"));
        console.WriteLine(Say("  timeline", "  timeline --lang en"));
        return 0;
    }
}
