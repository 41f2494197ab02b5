using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Samples.Cli.Views;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary>No arguments: half a minute with the sample catalogue, and what can be asked of it.</summary>
internal static class TourCommand
{
    private const int Shown = 8;

    public static int Run(IAnsiConsole console)
    {
        var catalogue = CatalogueFile.Read(CatalogueFile.Sample);
        console.MarkupLineInterpolated($"[bold]{Terminal.Safe(catalogue.Title.For(catalogue.Language))}[/]");
        console.WriteLine(catalogue.Description is { } description ? Terminal.Safe(description.For(catalogue.Language)) : "");

        EntriesView.Write(console, catalogue.Initiatives.Where(one => Periods(one).Any()).OrderBy(one => Periods(one).Min()).Take(Shown));
        console.MarkupLineInterpolated($"[grey]De {Shown} som begynte først, av {catalogue.Initiatives.Length}[/]");

        CatalogueAnswersView.Write(console, new CatalogueQuestions(catalogue).Ask());
        console.MarkupLine("[grey]Mulig: siden sier det ikke, eller ikke nøyaktig nok. Det gjettes ikke.[/]");

        console.WriteLine();
        console.WriteLine("Slik også med én av dem, Berg:");
        var berg = catalogue.Initiatives.First(one => one.Id == CatalogueFile.SampleEntry);
        AnswersView.Write(console, new Questions(berg, ConceptSet.With(catalogue.Concepts)).Ask().Take(3));

        console.WriteLine("Prøv så, bak «dotnet run --project samples/Tilflytting.Samples.Cli --»:");
        console.WriteLine("  show samples/data/katalog.json --entry berg");
        console.WriteLine("  place Senja");
        console.WriteLine("  import samples/data/pages --out katalog.json");
        return 0;
    }

    private static IEnumerable<DatePeriod> Periods(Initiative initiative) =>
        initiative.Projects.Select(project => project.Period).Prepend(initiative.Period).Select(stated => stated?.Period).OfType<DatePeriod>();
}
