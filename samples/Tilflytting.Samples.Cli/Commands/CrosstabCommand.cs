using System.CommandLine;
using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Core.Queries;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Reports;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>crosstab &lt;vocabulary&gt; &lt;vocabulary&gt; [&lt;text&gt;]</c>: how many entries have one thing and another, with both marginals and n.</summary>
internal static class CrosstabCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var rows = Dimensions.Argument("rows", Say("Radene.", "The rows."));
        var columns = Dimensions.Argument("columns", Say("Kolonnene.", "The columns."));
        var words = SharedOptions.Question(ArgumentArity.ZeroOrMore);
        var file = SharedOptions.In();
        var format = SharedOptions.Format();
        var command = new ConsoleCommand("crosstab", Say("Teller oppføringer etter to vokabularer på en gang.", "Counts entries by two vocabularies at once."))
        {
            Arguments = { rows, columns, words },
            Options = { file, format },
            Examples = ["crosstab målgruppe budskap", "crosstab fylke aktivitet aktiv:2010", "crosstab tiår målgruppe --format csv"],
            Notes =
            [
                Say("«12+3»: tolv har sikkert begge deler, tre til har det kanskje.", "\"12+3\": twelve certainly have both, three more may."),
                Say(
                    "Som data er hver celle en rad; en rad uten kolonnens kode er radens sum, en uten begge er n.",
                    "As data each cell is a row; one without the column's code is the marginal, one without both is n."),
            ],
        };
        command.SetAction(call =>
        {
            var (catalogue, filter) = Question.Read(call.GetValue(file), call.GetValue(words));
            var table = catalogue.CrossTable(call.GetRequiredValue(rows), call.GetRequiredValue(columns), filter);
            if (call.GetRequiredValue(format) is var chosen && chosen == ReportWriter.Table)
            {
                CrossTableView.Write(console, table);
            }
            else
            {
                ReportWriter.Write(chosen, Report(table));
            }

            return 0;
        });
        return command;
    }

    private static Report Report(CrossTable table)
    {
        object?[] Row(FacetRow? row, FacetRow? column, InitiativeCount count) =>
            [row?.Key, row?.Label.For(Language), column?.Key, column?.Label.For(Language), count.Certain, count.Possible, count.NotStated];
        var (rows, columns) = (table.ByRow.Rows, table.ByColumn.Rows);
        var cells = rows.SelectMany((row, i) => columns.Select((column, j) => Row(row, column, table[i, j])).Append(Row(row, null, row.Count)))
            .Concat(columns.Select(column => Row(null, column, column.Count))).Append(Row(null, null, table.Stated));
        return new(
            [
                ("row", Say("Rad", "Row")), ("rowLabel", Say("Navn", "Name")), ("column", Say("Kolonne", "Column")), ("columnLabel", Say("Navn", "Name")),
                ("certain", Say("Sikkert", "Certain")), ("possible", Say("Mulig", "Possible")), ("notStated", Say("Ikke oppgitt", "Not stated")),
            ],
            cells);
    }
}
