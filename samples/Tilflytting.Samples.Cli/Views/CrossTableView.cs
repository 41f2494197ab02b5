using System.Globalization;
using Spectre.Console;
using Tilflytting.Core.Queries;
using Tilflytting.Samples.Cli.Output;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>A cross-table: columns are numbered, since their names are long, and stand below each other in as many parts as the terminal needs.</summary>
internal static class CrossTableView
{
    private const int Indent = 2;
    private const int ShortestLabel = 24;

    public static void Write(Screen screen, CrossTable table)
    {
        var rows = Used(table.ByRow);
        var columns = Used(table.ByColumn);
        screen.Bold($"{Capital(table.ByRow.Dimension.Label.For(Language))} × {table.ByColumn.Dimension.Label.For(Language)}");
        if (rows.Count == 0 || columns.Count == 0)
        {
            screen.Line(Say("Ingen oppgir begge deler.", "Ingen oppgjev begge delar.", "No entry states both."));
            return;
        }

        List<string> Cells(int column) => [.. rows.Select(row => CertaintyMark.Numbers(table[row, column])), CertaintyMark.Numbers(table.ByColumn.Rows[column].Count)];
        List<string> sums = [.. rows.Select(row => CertaintyMark.Numbers(table.ByRow.Rows[row].Count)), CertaintyMark.Numbers(table.Stated)];
        var cells = columns.Select(Cells).Append(sums).ToList();
        var headings = columns.Select(static (_, index) => (index + 1).ToString(CultureInfo.InvariantCulture)).Append(Say("Alle", "Alle", "All")).ToList();
        var widths = cells.Select((column, index) => column.Append(headings[index]).Max(static cell => Markup.Remove(cell).Length) + 1).ToList();

        // Shorter names, where that leaves room for all columns beside each other.
        var longest = rows.Select(row => Shown.Width(table.ByRow.Rows[row].Label.For(Language))).Append(Say("Alle", "Alle", "All").Length).Max();
        var width = screen.IsWide ? Indent + longest + widths.Sum() : screen.Width;
        var room = width - Indent - widths.Sum();
        var label = Math.Min(longest, room >= ShortestLabel ? room : width * 2 / 5);
        foreach (var part in Parts(widths, width - label - Indent))
        {
            Line("", part.Select(column => (column, $"[grey]{headings[column]}[/]")));
            foreach (var (row, index) in rows.Select(static (row, index) => (row, index)))
            {
                Line(table.ByRow.Rows[row].Label.For(Language), part.Select(column => (column, cells[column][index])));
            }

            Line(Say("Alle", "Alle", "All"), part.Select(column => (column, cells[column][^1])));
            screen.Line();
        }

        foreach (var (column, index) in columns.Select(static (column, index) => (column, index)))
        {
            screen.Line($"{headings[index],4}  {(screen.IsWide ? Shown.Line(table.ByColumn.Rows[column].Label.For(Language)) : Shown.Short(table.ByColumn.Rows[column].Label.For(Language), screen.Width - 6))}");
        }

        var silent = table.Stated.NotStated == 0 ? "" : Say(
            $"; {table.Stated.NotStated} oppgir ikke begge deler", $"; {table.Stated.NotStated} oppgjev ikkje begge delar", $"; {table.Stated.NotStated} do not state both");
        screen.Line(Say(
            $"n = {CertaintyMark.Sum(table.Stated)}{silent}. 12+3: sikkert og mulig.",
            $"n = {CertaintyMark.Sum(table.Stated)}{silent}. 12+3: sikkert og mogleg.",
            $"n = {CertaintyMark.Sum(table.Stated)}{silent}. 12+3: certain and possible."));

        void Line(string name, IEnumerable<(int Column, string Text)> texts) => screen.Markup(
            $"  {Markup.Escape(Shown.Padded(name, label))}{string.Concat(texts.Select(one => new string(' ', widths[one.Column] - Markup.Remove(one.Text).Length) + one.Text))}");
    }

    /// <summary>As many columns beside each other as there is room for.</summary>
    private static IEnumerable<List<int>> Parts(List<int> widths, int room)
    {
        var part = new List<int>();
        for (var column = 0; column < widths.Count; column++)
        {
            if (part.Count > 0 && part.Sum(one => widths[one]) + widths[column] > room)
            {
                yield return part;
                part = [];
            }

            part.Add(column);
        }

        yield return part;
    }

    /// <summary>What an entry has; the rest is in the data.</summary>
    public static List<int> Used(Facet facet) =>
        [.. Enumerable.Range(0, facet.Rows.Length).Where(index => facet.Rows[index].Count.Certain + facet.Rows[index].Count.Possible > 0)];
}
