using System.CommandLine;
using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Core.Queries;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Reports;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>facets [&lt;text&gt;]</c>: how many entries have what, as bars of the certain and the possible ones, and who says nothing about it.</summary>
internal static class FacetsCommand
{
    private static readonly FacetDimension[] Usual =
        [FacetDimension.Of<TargetGroup>(), FacetDimension.Of<ActivityType>(), FacetDimension.Of<SellingPoint>(), FacetDimension.County, FacetDimension.Decade];

    public static Command Create(IAnsiConsole console)
    {
        var words = SharedOptions.Question(ArgumentArity.ZeroOrMore);
        var by = Dimensions.Option("--by", Say("Det som det telles etter; kan stå flere ganger.", "What is counted by; may stand several times."));
        var file = SharedOptions.In();
        var format = SharedOptions.Format();
        var command = new ConsoleCommand(
            "facets",
            Say("Teller oppføringer: sikre, mulige, og de som ikke oppgir det.", "Counts entries: certain ones, possible ones, and those that do not state it."))
        {
            Arguments = { words },
            Options = { by, file, format },
            Examples = ["facets", "facets fylke:Nordland", "facets målgruppe:ungdom --by aktivitet --by partnertype", "facets --by kommune --format csv"],
            Notes =
            [
                Say("Uten --by telles målgrupper, aktiviteter, budskap, fylker og tiår.", "Without --by, target groups, activities, messages, counties and decades are counted."),
                Say(
                    "Et vilkår på det som telles, legges til side: så ses det hva annet som kunne vært valgt.",
                    "A condition on what is counted is laid aside, so that it is seen what else could be chosen."),
            ],
        };
        command.SetAction(call =>
        {
            var (catalogue, filter) = Question.Read(call.GetValue(file), call.GetValue(words));
            var dimensions = call.GetValue(by) is { Length: > 0 } chosen ? chosen : Usual;
            var index = CatalogueIndex.Create(catalogue);
            var facets = dimensions.Distinct().Select(dimension => index.Facet(dimension, filter)).ToList();
            if (call.GetRequiredValue(format) is var asked && asked == ReportWriter.Table)
            {
                facets.ForEach(facet => FacetView.Write(console, facet));
                console.MarkupLine(CertaintyMark.Legend());
            }
            else
            {
                ReportWriter.Write(asked, Report(facets));
            }

            return 0;
        });
        return command;
    }

    private static Report Report(IEnumerable<Facet> facets) => new(
        [
            ("dimension", Say("Etter", "By")),
            ("key", Say("Kode", "Code")),
            ("label", Say("Navn", "Name")),
            ("certain", Say("Sikkert", "Certain")),
            ("possible", Say("Mulig", "Possible")),
            ("notStated", Say("Ikke oppgitt", "Not stated")),
        ],
        facets.SelectMany(static facet => facet.Rows.Concat(facet.Uncoded is { } uncoded ? [uncoded] : []).Select(row => new object?[]
        {
            facet.Dimension.Name, row.Key.Length == 0 ? null : row.Key, row.Label.For(Language), row.Count.Certain, row.Count.Possible, row.Count.NotStated,
        })));
}
