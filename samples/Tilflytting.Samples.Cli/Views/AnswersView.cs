using Spectre.Console;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>Questions and answers, each with its certainty and why.</summary>
internal static class AnswersView
{
    public static void Write(IAnsiConsole console, IEnumerable<Answer> answers)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn("[bold]Spørsmål[/]").Width(24));
        table.AddColumn(new TableColumn("[bold]Svar[/]").NoWrap());
        table.AddColumn("[bold]Hvorfor[/]");
        foreach (var answer in answers)
        {
            table.AddRow(new Text(answer.Question), new Markup(CertaintyMark.Word(answer.Certainty)), new Text(Terminal.Safe(answer.Why)));
        }

        console.Write(table);
    }
}
