using System.Globalization;
using Spectre.Console;
using Tilflytting.Core.Queries;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>A count by one dimension as bars: certain, possible behind that, and apart from both how many do not state it.</summary>
internal static class FacetView
{
    private const int NumberWidth = 7;
    private const int Indent = 2;

    /// <param name="console">Where.</param>
    /// <param name="facet">The count.</param>
    /// <param name="most">How many rows, those that most entries have; null is all of them, in the order of the form.</param>
    public static void Write(IAnsiConsole console, Facet facet, int? most = null)
    {
        console.MarkupLineInterpolated($"[bold]{Capital(facet.Dimension.Label.For(Language))}[/]  [grey]{Entries(facet.Total.AtMost)}[/]");

        // There are a great many places; a concept that nobody has is worth a line.
        IEnumerable<FacetRow> rows = facet.Dimension.Vocabulary is null ? facet.Rows.Where(static row => row.Count.Certain + row.Count.Possible > 0) : facet.Rows;
        var shown = most is { } number ? [.. rows.OrderByDescending(static row => row.Count.Certain).Take(number)] : rows.ToList();
        if (facet.Uncoded is { Count: var count } uncoded && count.Certain + count.Possible > 0 && most is null)
        {
            shown.Add(uncoded);
        }

        var label = Math.Min(shown.Select(static row => Label(row).Length).Append(Say("(ikke oppgitt)", "(not stated)").Length).Max(), Math.Max(console.Profile.Width / 2, 20));
        var bar = Math.Max(console.Profile.Width - label - NumberWidth - 5, 5);
        var table = new Table().Border(TableBorder.None).HideHeaders();
        table.AddColumn(new TableColumn("").NoWrap().Width(label + Indent).Padding(0, 0));
        table.AddColumn(new TableColumn("").NoWrap().RightAligned().Width(NumberWidth).Padding(1, 0));
        table.AddColumn(new TableColumn("").NoWrap().Padding(1, 0, 0, 0));
        foreach (var row in shown)
        {
            table.AddRow(
                new Text("  " + Terminal.Short(Label(row), label)),
                new Markup(CertaintyMark.Numbers(row.Count)),
                new Markup(CertaintyMark.Bar(row.Count, facet.Total.AtMost, bar)));
        }

        if (facet.Total.NotStated is > 0 and var silent && most is null)
        {
            table.AddRow(new Text("  " + Say("(ikke oppgitt)", "(not stated)"), new(Color.Grey)), new Text(silent.ToString(CultureInfo.InvariantCulture), new(Color.Grey)), new Text(""));
        }

        console.Write(table);
        console.WriteLine();
    }

    private static string Label(FacetRow row) => row.Key.Length == 0 ? $"({row.Label.For(Language)})" : row.Label.For(Language);
}
