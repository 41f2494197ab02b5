using Tilflytting.Core;
using Tilflytting.Core.Queries;
using Tilflytting.Samples.Cli.Output;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>The long table for people: the columns that a screen has room for.</summary>
internal static class LongTableView
{
    public static void Write(Screen screen, IEnumerable<LongTableRow> rows)
    {
        var table = new TableView(
            screen,
            new TableColumn(Say("Oppføring", "Oppføring", "Entry"), Least: 12),
            new TableColumn(Say("Hva", "Kva", "What"), Least: 8),
            new TableColumn(Say("Kode", "Kode", "Code"), Least: 8),
            new TableColumn(Say("Ord", "Ord", "Words"), Least: 8),
            new TableColumn(Say("Svar", "Svar", "Answer")));
        foreach (var row in rows)
        {
            table.Add(row.Entry.ToString(), row.Dimension, row.Code ?? "", row.Words ?? "", row.Certainty == Certainty.No ? "" : CertaintyMark.Plain(row.Certainty));
        }

        table.Write();
    }
}
