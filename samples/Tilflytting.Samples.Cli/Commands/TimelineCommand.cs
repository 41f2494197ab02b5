using System.CommandLine;
using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Core.Queries;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Reports;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>timeline [&lt;text&gt;]</c>: how many entries were active in each year, at least and at most, the undated apart.</summary>
internal static class TimelineCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var words = SharedOptions.Question(ArgumentArity.ZeroOrMore);
        var from = SharedOptions.Number("--from", Say("Det første året; ellers det første som er datert.", "The first year; else the first that is dated."), Say("år", "year"), 1, 9999);
        var to = SharedOptions.Number("--to", Say("Det siste året; ellers det siste som er datert.", "The last year; else the last that is dated."), Say("år", "year"), 1, 9999);
        var file = SharedOptions.In();
        var format = SharedOptions.Format();
        var command = new ConsoleCommand("timeline", Say("Viser hvor mange som var i arbeid hvert år: minst og høyst.", "Shows how many were active in each year: at least and at most."))
        {
            Arguments = { words },
            Options = { from, to, file, format },
            Examples = ["timeline", "timeline målgruppe:ungdom --from 2000", "timeline fylke:Nordland --format csv"],
            Notes = [Say("«4–9»: fire var sikkert i arbeid det året, opptil fem til kan ha vært det.", "\"4–9\": four were certainly active in that year, up to five more may have been.")],
        };
        command.SetAction(call =>
        {
            var (catalogue, filter) = Question.Read(call.GetValue(file), call.GetValue(words));
            var years = catalogue.ActivePerYear(filter, call.GetValue(from), call.GetValue(to));
            if (call.GetRequiredValue(format) is var chosen && chosen == ReportWriter.Table)
            {
                ActiveYearsView.Write(console, years);
            }
            else
            {
                ReportWriter.Write(chosen, Report(years));
            }

            return 0;
        });
        return command;
    }

    private static Report Report(ActiveYears years) => new(
        [("year", Say("År", "Year")), ("certain", Say("Sikkert", "Certain")), ("possible", Say("Mulig", "Possible")), ("undated", Say("Uten dato", "Undated"))],
        years.Years.Select(static year => new object?[] { year.Year, year.Count.Certain, year.Count.Possible, year.Count.NotStated }));
}
