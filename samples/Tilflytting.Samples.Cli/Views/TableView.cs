using Spectre.Console;
using Tilflytting.Samples.Cli.Output;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>A table of texts: as wide as it is where lines are not cut, else fitted to the screen, and where not even that is possible a paragraph for each row.</summary>
internal sealed class TableView(Screen screen, params IReadOnlyList<TableColumn> columns)
{
    private const int Indent = 2;
    private const int Gap = 2;

    private readonly List<TableCell[]> rows = [];

    public bool IsEmpty => rows.Count == 0;

    /// <summary>Whether there are headings above the columns.</summary>
    public bool HasHeadings { get; init; } = true;

    public void Add(params TableCell[] cells) => rows.Add(cells);

    public void Write()
    {
        var natural = columns.Select((column, index) => rows.Select(row => row[index].Width).Append(HasHeadings ? Shown.Width(column.Heading) : 0).Max()).ToArray();
        var widths = screen.IsWide ? natural : Fit(natural, screen.Width - Indent - (Gap * (columns.Count - 1)));
        if (widths is null)
        {
            WriteStacked();
            return;
        }

        var table = new Table().Border(TableBorder.None);
        table.ShowHeaders = HasHeadings;
        foreach (var (column, index) in columns.Select(static (column, index) => (column, index)))
        {
            var drawn = new Spectre.Console.TableColumn(new Text(column.Heading, new(decoration: Decoration.Bold))).Width(widths[index])
                .Padding(0, 0, index == columns.Count - 1 ? 0 : Gap, 0);
            drawn.Alignment = column.IsNumber ? Justify.Right : Justify.Left;
            drawn.NoWrap = !column.Wraps;
            table.AddColumn(drawn);
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select((cell, index) => cell.Draw(columns[index].Wraps ? int.MaxValue : widths[index])));
        }

        screen.Write(new Padder(table, new(Indent, 0, 0, 0)));
    }

    /// <summary>The widths that fit: the widest columns give first, and none gives more than it can. Null where they cannot give enough.</summary>
    private int[]? Fit(int[] natural, int room)
    {
        int[] widths = [.. natural];
        while (widths.Sum() - room is > 0 and var over)
        {
            var able = Enumerable.Range(0, widths.Length).Where(index => widths[index] > Math.Min(natural[index], columns[index].Least)).ToList();
            if (able.Count == 0)
            {
                return null;
            }

            var widest = able.MaxBy(index => widths[index]);
            var next = able.Where(index => index != widest).Select(index => widths[index]).DefaultIfEmpty().Max();
            var least = Math.Min(natural[widest], columns[widest].Least);
            widths[widest] = Math.Max(least, Math.Max(widths[widest] - over, Math.Min(widths[widest] - 1, next)));
        }

        return widths;
    }

    private void WriteStacked()
    {
        foreach (var row in rows)
        {
            screen.Indented(0, row[0].Text, row[0].Colour);
            for (var index = 1; index < columns.Count; index++)
            {
                if (row[index].Text.Trim().Length > 0)
                {
                    screen.Indented(Indent, HasHeadings && columns[index].Heading.Length > 0 ? $"{columns[index].Heading}: {row[index].Text}" : row[index].Text, row[index].Colour);
                }
            }
        }
    }
}
