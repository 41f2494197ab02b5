using System.CommandLine;
using Tilflytting.Core.Queries;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Output;
using Tilflytting.Samples.Cli.Reports;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>crosstab &lt;vocabulary&gt; &lt;vocabulary&gt; [&lt;text&gt;]</c>: how many entries have one thing and another, with both marginals and n.</summary>
internal static class CrosstabCommand
{
    public static Command Create(Session session)
    {
        var rows = Dimensions.Argument("rows", Say("Radene.", "Radene.", "The rows."));
        var columns = Dimensions.Argument("columns", Say("Kolonnene.", "Kolonnane.", "The columns."));
        var words = SharedOptions.Question(ArgumentArity.ZeroOrMore);
        var file = SharedOptions.In();
        var command = new ConsoleCommand("crosstab", Say(
            "Teller oppføringer etter to vokabularer på en gang.", "Tel oppføringar etter to vokabular på ein gong.", "Counts entries by two vocabularies at once."))
        {
            Arguments = { rows, columns, words },
            Options = { file },
            Examples =
            [
                Say("crosstab målgruppe salgsargument", "crosstab målgruppe salsargument", "crosstab target-group selling-point"),
                Say("crosstab fylke aktivitet aktiv:2010", "crosstab fylke aktivitet aktiv:2010", "crosstab county activity active:2010"),
                Say("crosstab tiår målgruppe", "crosstab tiår målgruppe", "crosstab decade target-group") + " --format csv",
            ],
            Notes =
            [
                Say(
                    "«12+3»: tolv har sikkert begge deler, tre til har det kanskje.",
                    "«12+3»: tolv har sikkert begge delar, tre til har det kanskje.",
                    "\"12+3\": twelve certainly have both, three more may."),
                Say(
                    "I CSV og JSON er hver celle en rad; en rad uten kode for kolonnen er summen av raden, en uten begge er n.",
                    "I CSV og JSON er kvar celle ei rad; ei rad utan kode for kolonnen er summen av rada, ei utan begge er n.",
                    "In CSV and JSON each cell is a row; one without the column's code is the marginal, one without both is n."),
            ],
        };
        command.Answer(session, call =>
        {
            var question = Question.Read(session, call.GetValue(file), call.GetValue(words));
            var table = question.Catalogue.CrossTable(call.GetRequiredValue(rows), call.GetRequiredValue(columns), question.Filter);
            return new(screen => CrossTableView.Write(screen, table), () => Report(table), CertaintyMark.Sum(table.Stated) == 0 ? ExitCodes.Nothing : ExitCodes.Found);
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
                ("row", Say("Rad", "Rad", "Row")), ("rowLabel", Say("Navn på raden", "Namn på rada", "Name of the row")),
                ("column", Say("Kolonne", "Kolonne", "Column")), ("columnLabel", Say("Navn på kolonnen", "Namn på kolonnen", "Name of the column")),
                ("certain", Say("Sikkert", "Sikkert", "Certain")), ("possible", Say("Mulig", "Mogleg", "Possible")), ("notStated", Say("Ikke oppgitt", "Ikkje oppgjeve", "Not stated")),
            ],
            cells)
        {
            Page = Page(table),
        };
    }

    /// <summary>The table as it is drawn, for a page: what nobody has is left out.</summary>
    private static Report Page(CrossTable table)
    {
        var (rows, columns) = (CrossTableView.Used(table.ByRow), CrossTableView.Used(table.ByColumn));
        var all = Say("Alle", "Alle", "All");
        return new(
            [("row", ""), .. columns.Select(column => (table.ByColumn.Rows[column].Key, table.ByColumn.Rows[column].Label.For(Language))), ("all", all)],
            rows.Select(row => new object?[] { table.ByRow.Rows[row].Label.For(Language) }.Concat(columns.Select(column => Number(table[row, column]))).Append(Number(table.ByRow.Rows[row].Count)).ToArray())
                .Append([all, .. columns.Select(column => Number(table.ByColumn.Rows[column].Count)), Number(table.Stated)]));
    }

    private static object Number(InitiativeCount count) => count.Possible == 0 ? count.Certain : FormattableString.Invariant($"{count.Certain}+{count.Possible}");
}
