using Tilflytting.Samples.Cli.Output;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>Questions and answers, each with its certainty and why.</summary>
internal static class AnswersView
{
    public static void Write(Screen screen, IEnumerable<Answer> answers)
    {
        var table = new TableView(
            screen,
            new TableColumn(Say("Spørsmål", "Spørsmål", "Question"), Least: 20, Wraps: true),
            new TableColumn(Say("Svar", "Svar", "Answer")),
            new TableColumn(Say("Hvorfor", "Kvifor", "Why"), Least: 20, Wraps: true));
        foreach (var answer in answers)
        {
            table.Add(answer.Question, TableCell.Markup(CertaintyMark.Word(answer.Certainty)), answer.Why);
        }

        table.Write();
    }
}
