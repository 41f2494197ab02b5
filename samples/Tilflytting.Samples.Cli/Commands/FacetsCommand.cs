using System.CommandLine;
using Tilflytting.Core;
using Tilflytting.Core.Queries;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Output;
using Tilflytting.Samples.Cli.Reports;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>facets [&lt;vocabulary&gt;...] [&lt;text&gt;]</c>: how many entries have what, as bars of the certain and the possible ones, and who says nothing about it.</summary>
internal static class FacetsCommand
{
    private static readonly FacetDimension[] Usual =
        [FacetDimension.Of<TargetGroup>(), FacetDimension.Of<ActivityType>(), FacetDimension.Of<SellingPoint>(), FacetDimension.County, FacetDimension.Decade];

    public static Command Create(Session session)
    {
        var words = SharedOptions.Question(ArgumentArity.ZeroOrMore);
        words.Description = Say("Det som det telles etter, og et spørsmål.", "Det som det blir talt etter, og eit spørsmål.", "What is counted by, and a question.");
        words.HelpName = Say("vokabular|ord", "vokabular|ord", "vocabulary|words");
        words.CompletionSources.Add(_ => Dimensions.Names());
        var by = Dimensions.Option("--by", Say(
            "Det som det telles etter; kan brukes flere ganger.", "Det som det blir talt etter; kan brukast fleire gonger.", "What is counted by; may be used several times."));
        var file = SharedOptions.In();
        var command = new ConsoleCommand("facets", Say(
            "Teller oppføringer: sikre, mulige, og de som ikke oppgir det.",
            "Tel oppføringar: sikre, moglege, og dei som ikkje oppgjev det.",
            "Counts entries: certain ones, possible ones, and those that do not state it."))
        {
            Arguments = { words },
            Options = { by, file },
            Examples =
            [
                "facets", Say("facets målgruppe", "facets målgruppe", "facets target-group"), Say("facets fylke:Nordland", "facets fylke:Nordland", "facets county:Nordland"),
                Say("facets målgruppe:ungdom --by aktivitet --by partnertype", "facets målgruppe:ungdom --by aktivitet --by partnertype", "facets target-group:youth --by activity --by partner-kind"),
                Say("facets kommune --format csv", "facets kommune --format csv", "facets municipality --format csv"),
            ],
            Notes =
            [
                Say(
                    "Ord først som er navnet på et vokabular, er det som det telles etter. Uten noen telles målgrupper, aktiviteter, salgsargumenter, fylker og tiår.",
                    "Ord først som er namnet på eit vokabular, er det som det blir talt etter. Utan nokon blir målgrupper, aktivitetar, salsargument, fylke og tiår talde.",
                    "Leading words that are the name of a vocabulary are what is counted by. By default, target groups, activities, selling points, counties and decades are counted."),
                Say(
                    "Et vilkår på det som telles, legges til side, slik at du ser hva du ellers kunne ha valgt.",
                    "Eit vilkår på det som blir talt, blir lagt til side, slik at du ser kva du elles kunne ha valt.",
                    "Conditions on the counted vocabulary are ignored, so that you see the alternatives."),
            ],
        };
        command.Answer(session, call =>
        {
            var all = call.GetValue(words) ?? [];
            var named = all.Select(static word => Dimensions.Find(word)).TakeWhile(static found => found is not null).OfType<FacetDimension>().ToList();
            var question = Question.Read(session, call.GetValue(file), all[named.Count..]);
            List<FacetDimension> asked = [.. named, .. call.GetValue(by) ?? []];
            var index = CatalogueIndex.Create(question.Catalogue);
            var facets = (asked.Count > 0 ? asked : [.. Usual]).Distinct().Select(dimension => index.Facet(dimension, question.Filter)).ToList();
            return new(
                screen =>
                {
                    // A condition on what is counted is ignored, so that there may be something to see.
                    if (question.Text.Length > 0 && facets.TrueForAll(static facet => facet.Total.AtMost == 0))
                    {
                        HitsView.WriteNothing(screen, question);
                        return;
                    }

                    facets.ForEach(facet => FacetView.Write(screen, facet));
                    screen.Markup(CertaintyMark.Legend());
                },
                () => Report(facets),
                index.Count(question.Filter).AtMost == 0 ? ExitCodes.Nothing : ExitCodes.Found);
        });
        return command;
    }

    private static Report Report(IEnumerable<Facet> facets) => new(
        [
            ("dimension", Say("Etter", "Etter", "By")),
            ("key", Say("Kode", "Kode", "Code")),
            ("label", Say("Navn", "Namn", "Name")),
            ("certain", Say("Sikkert", "Sikkert", "Certain")),
            ("possible", Say("Mulig", "Mogleg", "Possible")),
            ("notStated", Say("Ikke oppgitt", "Ikkje oppgjeve", "Not stated")),
            ("filter", Say("Spørsmål", "Spørsmål", "Question")),
        ],
        facets.SelectMany(static facet => facet.Rows.Concat(facet.Uncoded is { } uncoded ? [uncoded] : []).Select(row => new object?[]
        {
            facet.Dimension.Name, row.Key.Length == 0 ? null : row.Key, row.Label.For(Language), row.Count.Certain, row.Count.Possible, row.Count.NotStated, row.Filter.ToString(),
        })));
}
