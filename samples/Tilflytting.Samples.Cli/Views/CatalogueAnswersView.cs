using System.Globalization;
using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Samples.Cli.Output;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>Questions to a catalogue: how many entries certainly answer, how many may, and one of them.</summary>
internal static class CatalogueAnswersView
{
    public static void Write(Screen screen, IEnumerable<CatalogueAnswer> answers)
    {
        var table = new TableView(
            screen,
            new TableColumn(Say("Spørsmål", "Spørsmål", "Question"), Least: 14, Wraps: true),
            new TableColumn(Say("Sikkert", "Sikkert", "Certain"), IsNumber: true),
            new TableColumn(Say("Mulig", "Mogleg", "Possible"), IsNumber: true),
            new TableColumn(Say("For eksempel", "Til dømes", "For example"), Least: 16));
        foreach (var (question, certain, possible) in answers)
        {
            table.Add(question, Count(certain, Color.Green), Count(possible, Color.Yellow), Example(certain, possible));
        }

        table.Write();
    }

    private static TableCell Count(IReadOnlyList<Initiative> hits, Color colour) => new(hits.Count.ToString(CultureInfo.InvariantCulture), hits.Count > 0 ? colour : null);

    private static string Example(IReadOnlyList<Initiative> certain, IReadOnlyList<Initiative> possible) =>
        certain.Count > 0 ? Entry.Title(certain[0]) : possible.Count > 0 ? $"{Say("kanskje", "kanskje", "perhaps")} {Entry.Title(possible[0])}" : "";
}
