using System.Globalization;
using System.Text;
using NodaTime;
using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Samples.Cli.Output;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>Periods on a time line of characters, each cell as certain as the library says that work went on in it.</summary>
internal static class TimeLine
{
    private const int NameWidth = 28;
    private const int PeriodWidth = 14;

    private static readonly int[] MonthsPerCell = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

    /// <summary>A terminal that has less than this has no room for three columns.</summary>
    private const int Narrow = 64;

    public static void Write(Screen screen, IEnumerable<(string Name, StatedPeriod? Period)> rows, LocalDate? statedOn)
    {
        var lines = rows.Select(row => (Name: Shown.Line(row.Name), Words: Shown.Line(Entry.Period(row.Period)), Bounds: row.Period?.Period?.Bounds(statedOn))).ToList();
        if (lines.Count == 0)
        {
            return;
        }

        var isNarrow = screen.Width < Narrow;
        var name = isNarrow ? 0 : screen.IsWide ? Math.Max(NameWidth, lines.Max(static line => Shown.Width(line.Name))) : NameWidth;
        var scale = Scale.Of([.. lines.Select(static line => line.Bounds).OfType<PeriodBounds>()], isNarrow ? screen.Width : screen.Width - NameWidth - PeriodWidth - 4);
        if (scale is not null)
        {
            screen.Markup($"{new string(' ', isNarrow ? 0 : name + 2)}[grey]{scale.Header()}[/]");
        }

        foreach (var (title, words, bounds) in lines)
        {
            var (bar, cells) = bounds is { } known ? (scale!.Bar(known), scale.Cells) : ("", 0);
            if (isNarrow)
            {
                screen.Line($"{title}: {words}");
                if (cells > 0)
                {
                    screen.Markup(bar);
                }
            }
            else
            {
                screen.Markup(Markup.Escape(Shown.Padded(title, name)) + "  " + bar + new string(' ', (scale?.Cells ?? 0) - cells + 2) + Markup.Escape(screen.IsWide ? words : Shown.Short(words, PeriodWidth)));
            }
        }

        if (scale is not null)
        {
            screen.Markup(new string(' ', isNarrow ? 0 : name + 2) + CertaintyMark.Legend());
        }
    }

    /// <summary>Whole years from the first to the last that are known, cut into cells of equal length.</summary>
    private sealed record Scale(int FirstYear, int Cells, int Months)
    {
        public static Scale? Of(IReadOnlyList<PeriodBounds> periods, int width)
        {
            var known = periods
                .SelectMany(p => new[] { p.EarliestStart, p.LatestStart, p.EarliestEnd, p.LatestEnd })
                .Where(day => day != LocalDate.MinIsoValue && day != LocalDate.MaxIsoValue)
                .ToList();
            if (known.Count == 0)
            {
                return null;
            }

            // A year more where an end is open or not known, so that it is seen to go on.
            var first = known.Min().Year - (periods.Any(p => p.EarliestStart == LocalDate.MinIsoValue) ? 1 : 0);
            var last = known.Max().Year + (periods.Any(p => p.LatestEnd == LocalDate.MaxIsoValue) ? 1 : 0);
            var months = (Math.Min(last, 9999) - Math.Max(first, 1) + 1) * 12;
            var cell = MonthsPerCell.FirstOrDefault(length => months <= width * length, months);
            return new(Math.Max(first, 1), (months + cell - 1) / cell, cell);
        }

        public string Bar(PeriodBounds bounds) => string.Concat(Enumerable.Range(0, Cells).Select(cell => CertaintyMark.Cell(bounds.Overlaps(Window(cell)))));

        /// <summary>The years, as close as their four digits allow.</summary>
        public string Header()
        {
            var header = new StringBuilder();
            for (var cell = 0; cell < Cells; cell++)
            {
                var start = Start(cell);
                if (header.Length <= cell && start.Month == 1 && cell + 4 <= Cells)
                {
                    header.Append(CultureInfo.InvariantCulture, $"{start.Year:D4} ");
                }
                else if (header.Length <= cell)
                {
                    header.Append(' ');
                }
            }

            return header.ToString().TrimEnd();
        }

        private LocalDate Start(int cell) => new LocalDate(FirstYear, 1, 1).PlusMonths(cell * Months);

        private PeriodBounds Window(int cell)
        {
            // The last cell may reach beyond the last year that there is.
            var start = Start(cell);
            var months = Math.Min(Months, ((9999 - start.Year) * 12) + 13 - start.Month);
            return PeriodBounds.Of(new DateInterval(start, start.PlusMonths(months - 1).With(DateAdjusters.EndOfMonth)));
        }
    }
}
