using System.Globalization;
using Spectre.Console;
using Tilflytting.Core;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>Questions to a catalogue: how many entries certainly answer, how many may, and one of them.</summary>
internal static class CatalogueAnswersView
{
    private const int QuestionWidth = 28;

    public static void Write(IAnsiConsole console, IEnumerable<CatalogueAnswer> answers)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn("[bold]Spørsmål[/]").NoWrap().Width(QuestionWidth));
        table.AddColumn(new TableColumn("[bold]Sikkert[/]").NoWrap().RightAligned());
        table.AddColumn(new TableColumn("[bold]Mulig[/]").NoWrap().RightAligned());
        table.AddColumn(new TableColumn("[bold]For eksempel[/]").NoWrap());
        var rest = console.Profile.Width - QuestionWidth - "Sikkert".Length - "Mulig".Length - 13;
        foreach (var (question, certain, possible) in answers)
        {
            table.AddRow(new Text(question), Count(certain, Color.Green), Count(possible, Color.Yellow), new Text(Terminal.Short(Example(certain, possible), rest)));
        }

        console.Write(table);
    }

    private static Text Count(IReadOnlyList<Initiative> hits, Color color) => new(hits.Count.ToString(CultureInfo.InvariantCulture), new(hits.Count > 0 ? color : null));

    private static string Example(IReadOnlyList<Initiative> certain, IReadOnlyList<Initiative> possible) =>
        certain.Count > 0 ? Title(certain[0]) : possible.Count > 0 ? $"kanskje {Title(possible[0])}" : "";

    private static string Title(Initiative initiative) => initiative.Title.For(initiative.Language);
}
