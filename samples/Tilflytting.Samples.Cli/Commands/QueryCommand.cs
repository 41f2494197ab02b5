using System.CommandLine;
using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Core.Queries;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Reports;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>query &lt;words&gt;...</c>: the entries that answer a question, those that may, and why.</summary>
/// <remarks>The exit code is 0 when something is found, 1 when nothing is, and 2 for a question that makes no sense.</remarks>
internal static class QueryCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var words = SharedOptions.Question(ArgumentArity.OneOrMore);
        var file = SharedOptions.In();
        var format = SharedOptions.Format();
        var certain = new Option<bool>("--certain") { Description = Say("Bare de som sikkert svarer.", "Only those that certainly answer.") };
        var why = new Option<bool>("--why") { Description = Say("Sier hvorfor om alle, og i sin helhet.", "Says why of all, and in full.") };
        var top = SharedOptions.Number("--top", Say("Så mange, de mest relevante.", "That many, the most relevant ones."), Say("antall", "count"), 1, int.MaxValue);
        var command = new ConsoleCommand("query", Say("Finner oppføringer: de som sikkert svarer, og de som kanskje gjør det.", "Finds entries: those that certainly answer, and those that may."))
        {
            Arguments = { words },
            Options = { file, format, certain, why, top },
            Examples =
            [
                Say("query målgruppe:ungdom aktiv:2007..2010", "query target-group:youth active:2007..2010"),
                Say("query kommune:Senja --why", "query municipality:Senja --why"),
                Say("query målgruppe:ungdom -aktivitet:brosjyrer", "query target-group:youth -activity:brochures"),
                Say("query partner:\"Troms fylkeskommune\" or budskap:kulturtilbud", "query partner:\"Troms fylkeskommune\" or message:culture"),
                Say("query '(bolig* or aktivitet:housing) fylke:Nordland'", "query '(bolig* or activity:housing) county:Nordland'"),
                "query '*' --format csv > alle.csv",
            ],
            Notes =
            [
                Say(
                    "Alt som ikke er et valg, hører til spørsmålet, også «-aktivitet:brosjyrer» (minus er ikke). Det gjør også alt bak «--».",
                    "All that is no option belongs to the question, also \"-activity:brochures\" (minus is not). So does everything behind \"--\"."),
                Say(
                    "Ett argument leses som det står. Av flere er hvert et vilkår, og mellomrom i et av dem sto i anførsel.",
                    "One argument is read as it stands. Of several each is a condition, and a space in one of them was in quotes."),
                Say("Kode 0: noe er funnet, 1: ingenting, 2: feil bruk.", "Exit code 0: something was found, 1: nothing, 2: wrong use."),
            ],
        };
        command.SetAction(call =>
        {
            var (catalogue, filter) = Question.Read(call.GetValue(file), call.GetValue(words));
            var page = CatalogueIndex.Create(catalogue)
                .Query(filter, take: call.GetValue(top) ?? int.MaxValue, atLeast: call.GetValue(certain) ? Certainty.Certain : Certainty.Possible);
            if (call.GetRequiredValue(format) is var chosen && chosen == ReportWriter.Table)
            {
                HitsView.Write(console, page.Hits, page.Count, call.GetValue(why));
            }
            else
            {
                ReportWriter.Write(chosen, Report(page.Hits));
            }

            return page.Hits.IsEmpty ? 1 : 0;
        });
        return command;
    }

    private static Report Report(IEnumerable<InitiativeHit> hits) => new(
        [
            ("id", "Id"),
            ("title", Say("Oppføring", "Entry")),
            ("certainty", Say("Svar", "Answer")),
            ("places", Say("Sted", "Place")),
            ("periods", Say("Når", "When")),
            ("why", Say("Hvorfor", "Why")),
        ],
        hits.Select(static hit => new object?[]
        {
            hit.Initiative.Id.ToString(),
            Entry.Title(hit.Initiative),
            hit.Certainty,
            Entry.Places(hit.Initiative).ToArray(),
            Entry.Periods(hit.Initiative).Select(static period => period.ToString()).ToArray(),
            hit.Explanation.Text.For(Language),
        }));
}
