using Tilflytting.Core.Queries;
using Tilflytting.Samples.Cli.Output;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>A count by one dimension as bars: certain, possible after that, and apart from both how many do not state it.</summary>
internal static class FacetView
{
    private const int Indent = 2;
    private const int ShortestBar = 6;
    private const int ShortestLabel = 10;

    /// <param name="screen">Where.</param>
    /// <param name="facet">The count.</param>
    /// <param name="most">How many rows, those that most entries have; null is all of them, in the order of the form.</param>
    public static void Write(Screen screen, Facet facet, int? most = null)
    {
        screen.Bold($"{Capital(facet.Dimension.Label.For(Language))}  {Entries(facet.Total.AtMost)}");

        // There are a great many places; a concept that no entry has is worth a line.
        IEnumerable<FacetRow> rows = facet.Dimension.Vocabulary is null ? facet.Rows.Where(static row => CertaintyMark.Sum(row.Count) > 0) : facet.Rows;
        var shown = most is { } number ? [.. rows.OrderByDescending(static row => row.Count.Certain).Take(number)] : rows.ToList();
        if (facet.Uncoded is { } uncoded && CertaintyMark.Sum(uncoded.Count) > 0 && most is null)
        {
            shown.Add(uncoded);
        }

        var silent = Say("(ikke oppgitt)", "(ikkje oppgjeve)", "(not stated)");
        var lines = shown.Select(static row => (Name: Label(row), Numbers: TableCell.Markup(CertaintyMark.Numbers(row.Count)), row.Count)).ToList();
        var numbers = lines.Select(static line => line.Numbers.Width).Append(Count(facet.Total.NotStated).Length).Max();
        var longest = lines.Select(static line => Shown.Width(line.Name)).Append(silent.Length).Max();
        var label = screen.IsWide ? longest : Math.Clamp(longest, 1, Math.Max(ShortestLabel, Math.Min(screen.Width / 2, screen.Width - Indent - numbers - ShortestBar - 2)));
        var bar = Math.Max(screen.Width - Indent - label - numbers - 3, 0);
        foreach (var (name, cell, count) in lines)
        {
            var drawn = bar < ShortestBar ? "" : $"  {CertaintyMark.Bar(count, facet.Total.AtMost, bar)}";
            screen.Markup($"  {Spectre.Console.Markup.Escape(Shown.Padded(name, label))} {new string(' ', numbers - cell.Width)}{CertaintyMark.Numbers(count)}{drawn}");
        }

        if (facet.Total.NotStated is > 0 and var not && most is null)
        {
            screen.Grey($"  {Shown.Padded(silent, label)} {Count(not).PadLeft(numbers)}");
        }

        screen.Line();
    }

    private static string Label(FacetRow row) => row.Key.Length == 0 ? $"({row.Label.For(Language)})" : row.Label.For(Language);
}
