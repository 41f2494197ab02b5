using Spectre.Console;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>Questions and answers, each with its certainty and why.</summary>
internal static class AnswersView
{
    public static void Write(IAnsiConsole console, IEnumerable<Answer> answers)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn($"[bold]{Say("Spørsmål", "Question")}[/]").Width(24));
        table.AddColumn(new TableColumn($"[bold]{Say("Svar", "Answer")}[/]").NoWrap());
        table.AddColumn($"[bold]{Say("Hvorfor", "Why")}[/]");
        foreach (var answer in answers)
        {
            table.AddRow(new Text(answer.Question), new Markup(CertaintyMark.Word(answer.Certainty)), new Text(Terminal.Safe(answer.Why)));
        }

        console.Write(table);
    }
}
