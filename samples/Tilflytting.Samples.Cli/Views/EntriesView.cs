using Spectre.Console;
using Tilflytting.Core;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>The entries of a catalogue, one line each: what, where, when.</summary>
internal static class EntriesView
{
    private const int YearsWidth = 12;

    public static void Write(IAnsiConsole console, IEnumerable<Initiative> initiatives)
    {
        var places = Math.Max(console.Profile.Width * 2 / 7, 10);
        var width = Math.Max(console.Profile.Width - places - YearsWidth - 10, 20);
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn($"[bold]{Say("Oppføring", "Entry")}[/]").NoWrap());
        table.AddColumn(new TableColumn($"[bold]{Say("Sted", "Place")}[/]").NoWrap().Width(places));
        table.AddColumn(new TableColumn($"[bold]{Say("Når", "When")}[/]").NoWrap().Width(YearsWidth));
        foreach (var initiative in initiatives)
        {
            table.AddRow(
                new Text(Terminal.Short(Entry.Title(initiative), width)),
                new Text(Terminal.Short(string.Join(", ", Entry.Places(initiative)), places)),
                new Text(Entry.Years(initiative)));
        }

        console.Write(table);
    }
}
