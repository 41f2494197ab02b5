using System.Globalization;
using Spectre.Console;
using Tilflytting.Core;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>Questions to a catalogue: how many entries certainly answer, how many may, and one of them.</summary>
internal static class CatalogueAnswersView
{
    private const int QuestionWidth = 28;

    public static void Write(IAnsiConsole console, IEnumerable<CatalogueAnswer> answers)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn($"[bold]{Say("Spørsmål", "Question")}[/]").NoWrap().Width(QuestionWidth));
        table.AddColumn(new TableColumn($"[bold]{Say("Sikkert", "Certain")}[/]").NoWrap().RightAligned());
        table.AddColumn(new TableColumn($"[bold]{Say("Mulig", "Possible")}[/]").NoWrap().RightAligned());
        table.AddColumn(new TableColumn($"[bold]{Say("For eksempel", "For example")}[/]").NoWrap());
        var rest = console.Profile.Width - QuestionWidth - Say("Sikkert", "Certain").Length - Say("Mulig", "Possible").Length - 13;
        foreach (var (question, certain, possible) in answers)
        {
            table.AddRow(new Text(question), Count(certain, Color.Green), Count(possible, Color.Yellow), new Text(Terminal.Short(Example(certain, possible), rest)));
        }

        console.Write(table);
    }

    private static Text Count(IReadOnlyList<Initiative> hits, Color color) => new(hits.Count.ToString(CultureInfo.InvariantCulture), new(hits.Count > 0 ? color : null));

    private static string Example(IReadOnlyList<Initiative> certain, IReadOnlyList<Initiative> possible) =>
        certain.Count > 0 ? Entry.Title(certain[0]) : possible.Count > 0 ? $"{Say("kanskje", "perhaps")} {Entry.Title(possible[0])}" : "";
}
