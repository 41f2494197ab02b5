using Tilflytting.Core;
using Tilflytting.Samples.Cli.Output;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>The entries of a catalogue: what, where, when; and the id of each, in a column of its own or below.</summary>
internal static class EntriesView
{
    public static void Write(Screen screen, IEnumerable<Initiative> initiatives, bool hasIds)
    {
        var entries = initiatives.ToList();
        if (hasIds && !screen.IsWide)
        {
            WriteWithIdsBelow(screen, entries);
            return;
        }

        TableColumn[] columns =
        [
            new(Say("Oppføring", "Oppføring", "Entry"), Least: 12), new(Say("Sted", "Stad", "Place"), Least: 8), new(Say("Når", "Når", "When"), Least: 9), .. hasIds ? [new TableColumn("Id")] : (TableColumn[])[],
        ];
        var table = new TableView(screen, columns);
        foreach (var one in entries)
        {
            table.Add([Entry.Title(one), string.Join(", ", Entry.Places(one)), Entry.Years(one), .. hasIds ? [one.Id.ToString()] : (TableCell[])[]]);
        }

        table.Write();
    }

    private static void WriteWithIdsBelow(Screen screen, List<Initiative> entries)
    {
        foreach (var one in entries)
        {
            EntryLine.Write(screen, one);
            screen.Indented(4, one.Id.ToString(), Spectre.Console.Color.Grey);
        }
    }
}
