using System.CommandLine;
using Tilflytting.Core.Queries;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Output;
using Tilflytting.Samples.Cli.Reports;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>timeline [&lt;text&gt;]</c>: how many entries were active in each year, at least and at most, the undated apart.</summary>
internal static class TimelineCommand
{
    public static Command Create(Session session)
    {
        var words = SharedOptions.Question(ArgumentArity.ZeroOrMore);
        var from = SharedOptions.Number(
            "--from", Say("Det første året; ellers det første som er datert.", "Det første året; elles det første som er datert.", "The first year; default: the first that is dated."), Say("år", "år", "year"), 1, 9999);
        var to = SharedOptions.Number(
            "--to", Say("Det siste året; ellers det siste som er datert.", "Det siste året; elles det siste som er datert.", "The last year; default: the last that is dated."), Say("år", "år", "year"), 1, 9999);
        var file = SharedOptions.In();
        var command = new ConsoleCommand("timeline", Say(
            "Viser hvor mange som pågikk hvert år: minst og høyst.", "Viser kor mange som gjekk føre seg kvart år: minst og høgst.", "Shows how many were active in each year: at least and at most."))
        {
            Arguments = { words },
            Options = { from, to, file },
            Examples =
            [
                "timeline", Say("timeline målgruppe:ungdom --from 2000", "timeline målgruppe:ungdom --from 2000", "timeline target-group:youth --from 2000"),
                Say("timeline fylke:Nordland --format csv", "timeline fylke:Nordland --format csv", "timeline county:Nordland --format csv"),
            ],
            Notes =
            [
                Say(
                    "«4–9»: fire pågikk sikkert det året, opptil fem til kan ha gjort det.",
                    "«4–9»: fire gjekk sikkert føre seg det året, opptil fem til kan ha gjort det.",
                    "\"4–9\": four were certainly active in that year, up to five more may have been."),
            ],
        };
        command.Answer(session, call =>
        {
            var (first, last) = (call.GetValue(from), call.GetValue(to));
            if (first > last)
            {
                throw new CommandException(Say(
                    $"--from {first} er etter --to {last}.", $"--from {first} er etter --to {last}.", $"--from {first} is after --to {last}."));
            }

            var question = Question.Read(session, call.GetValue(file), call.GetValue(words));
            var years = question.Catalogue.ActivePerYear(question.Filter, first, last);
            var isFound = question.FindsSomething();
            return new(
                screen =>
                {
                    if (isFound)
                    {
                        ActiveYearsView.Write(screen, years);
                    }
                    else
                    {
                        HitsView.WriteNothing(screen, question);
                    }
                },
                () => Report(years),
                isFound ? ExitCodes.Found : ExitCodes.Nothing);
        });
        return command;
    }

    private static Report Report(ActiveYears years) => new(
        [
            ("year", Say("År", "År", "Year")), ("certain", Say("Sikkert", "Sikkert", "Certain")),
            ("possible", Say("Mulig", "Mogleg", "Possible")), ("undated", Say("Uten dato", "Utan dato", "Undated")),
        ],
        years.Years.Select(static year => new object?[] { year.Year, year.Count.Certain, year.Count.Possible, year.Count.NotStated }));
}
