namespace Tilflytting.Core.Tests.Periods;

/// <summary>
/// The first and last day of a date, by the calendar rule alone: a day belongs to an unmarked date when its own year, month, season or decade says so, and a
/// mark adds one unit before and after. Slow, plain, and knowing nothing of how the library does it.
/// </summary>
internal static class PlainCalendar
{
    private static readonly LocalDate Last = new(9999, 12, 31);

    public static (LocalDate Earliest, LocalDate Latest) Of(string text)
    {
        var marked = text[^1] is '~' or '?' or '%';
        var date = marked ? text[..^1] : text;
        var (first, last) = Unmarked(date);
        if (!marked)
        {
            return (first, last);
        }

        return date switch
        {
            [.., 'X'] => (first.PlusYears(-10), End(last, static day => day.Year + 10, static day => 12)),
            { Length: 4 } => (first.PlusYears(-1), End(last, static day => day.Year + 1, static day => 12)),
            { Length: 7 } when int.Parse(date[5..], null) > 12 => (first.PlusMonths(-3), AfterMonths(last, 3)),
            { Length: 7 } => (first.PlusMonths(-1), AfterMonths(last, 1)),
            _ => (first.PlusDays(-1), last == Last ? last : last.PlusDays(1)),
        };
    }

    private static (LocalDate First, LocalDate Last) Unmarked(string date)
    {
        if (date[3] == 'X')
        {
            var decade = int.Parse(date[..3], null) * 10;
            return (new(decade, 1, 1), new(decade + 9, 12, 31));
        }

        var year = int.Parse(date[..4], null);
        var part = date.Length > 4 ? int.Parse(date[5..7], null) : 0;
        return part switch
        {
            0 => (new(year, 1, 1), new(year, 12, 31)),
            21 => (new(year, 2, 1), new(year, 6, 30)),
            22 => (new(year, 6, 1), new(year, 8, 31)),
            23 => (new(year, 8, 1), new(year, 12, 31)),
            24 => (new(year - 1, 12, 1), new(year, 4, 30)),
            _ when date.Length == 10 => (new(year, part, int.Parse(date[8..], null)), new(year, part, int.Parse(date[8..], null))),
            _ => (new(year, part, 1), new(year, part, DateTime.DaysInMonth(year, part))),
        };
    }

    private static LocalDate AfterMonths(LocalDate last, int months)
    {
        var index = (last.Year * 12) + last.Month - 1 + months;
        return End(last, _ => index / 12, _ => (index % 12) + 1);
    }

    /// <summary>The last day of a month, and never after the last day that there is.</summary>
    private static LocalDate End(LocalDate day, Func<LocalDate, int> year, Func<LocalDate, int> month) =>
        year(day) > 9999 ? Last : new(year(day), month(day), DateTime.DaysInMonth(year(day), month(day)));
}
