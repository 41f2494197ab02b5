using Tilflytting.Core;
using Tilflytting.Core.Queries;
using Tilflytting.Samples.Cli.Output;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary>No arguments: half a minute with the sample catalogue, and what can be asked of it.</summary>
internal static class TourCommand
{
    private const int Shown = 4;

    /// <summary>What to try afterwards, in the language of the console.</summary>
    public static IReadOnlyList<string> Next
    {
        get
        {
            var language = Say("", " --lang nn", " --lang en");
            return
            [
                Say("query målgruppe:ungdom fylke:Nordland", "query målgruppe:ungdom fylke:Nordland", "query target-group:youth county:Nordland") + language,
                "show berg" + language,
                "place Berg" + language,
                "keys" + language,
            ];
        }
    }

    public static int Run(Screen screen)
    {
        var catalogue = CatalogueFile.Bundled();
        var concepts = ConceptSet.With(catalogue.Concepts);
        screen.Bold(catalogue.Title.For(Language));
        screen.Line(catalogue.Description?.For(Language) ?? "");
        screen.Line();

        var dated = catalogue.Initiatives.Where(static one => !Entry.Years(one).StartsWith('–') && Entry.Periods(one).Any()).OrderBy(static one => Entry.Periods(one).Min());
        EntriesView.Write(screen, dated.Take(Shown), hasIds: false);
        screen.Grey(Say(
            $"De {Shown} som begynte først, av {catalogue.Initiatives.Length}",
            $"Dei {Shown} som byrja først, av {catalogue.Initiatives.Length}",
            $"The {Shown} that began first, of {catalogue.Initiatives.Length}"));
        screen.Line();

        CatalogueAnswersView.Write(screen, new CatalogueQuestions(catalogue).Ask());
        screen.Grey(Say(
            "Mulig: siden sier det ikke, eller ikke nøyaktig nok. Det gjettes ikke.",
            "Mogleg: sida seier det ikkje, eller ikkje nøyaktig nok. Det blir ikkje gjetta.",
            "Possible: the page does not say it, or not exactly enough. Nothing is guessed."));
        screen.Line();
        FacetView.Write(screen, catalogue.Facet(FacetDimension.Of<SellingPoint>()), Shown);

        screen.Line(Say("Slik også med én av dem, Berg:", "Slik òg med éi av dei, Berg:", "The same for one of them, Berg:"));
        var berg = catalogue[CatalogueFile.SampleEntry];
        AnswersView.Write(screen, new Questions(berg, concepts).Ask().Take(3));
        screen.Line();

        screen.Line(Say(
            "Prøv så, etter «dotnet run --project samples/Tilflytting.Samples.Cli --»:",
            "Prøv så, etter «dotnet run --project samples/Tilflytting.Samples.Cli --»:",
            "Now try, after \"dotnet run --project samples/Tilflytting.Samples.Cli --\":"));
        foreach (var command in Next)
        {
            screen.Indented(2, command);
        }

        return ExitCodes.Found;
    }
}
