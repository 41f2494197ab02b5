namespace Tilflytting.Core.Queries;

/// <summary>A precise window of days: both ends inclusive, of the ISO calendar, the years 1 to 9999; open at the start is <see cref="LocalDate.MinIsoValue"/>.</summary>
internal readonly record struct QueryWindow(LocalDate First, LocalDate Last)
{
    private static readonly LocalDate FirstOfAll = new(1, 1, 1);

    /// <summary>The window. One that starts before year 1 is open, for no date is earlier.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The window ends before year 1.</exception>
    public static QueryWindow Of(DateInterval window)
    {
        ArgumentNullException.ThrowIfNull(window);
        var (first, last) = (window.Start.WithCalendar(CalendarSystem.Iso), window.End.WithCalendar(CalendarSystem.Iso));
        ArgumentOutOfRangeException.ThrowIfLessThan(last.Year, 1, nameof(window));
        return new(first < FirstOfAll ? LocalDate.MinIsoValue : first, last);
    }

    public DateInterval ToInterval() => new(First, Last);

    /// <summary>The shortest text: <c>1997</c>, <c>1997-06</c>, <c>1997-06-01</c>, <c>2007..2010</c>, <c>2010..</c>, <c>..2010</c>.</summary>
    public override string ToString()
    {
        var (isOpen, isEndless) = (First == LocalDate.MinIsoValue, Last == LocalDate.MaxIsoValue);
        var isYears = (isOpen || First is { Month: 1, Day: 1 }) && (isEndless || Last is { Month: 12, Day: 31 });
        if (isYears)
        {
            return !isOpen && First.Year == Last.Year ? Year(First) : $"{(isOpen ? "" : Year(First))}..{(isEndless ? "" : Year(Last))}";
        }

        return First == Last ? Day(First)
            : First.Day == 1 && !isOpen && Last == First.With(DateAdjusters.EndOfMonth) ? PartialDate.FromMonth(First.Year, First.Month).ToString()
            : $"{(isOpen ? "" : Day(First))}..{(isEndless ? "" : Day(Last))}";
    }

    // Not NodaTime's patterns: the first of them is a good part of what a program pays for its first question.
    private static string Year(LocalDate day) => PartialDate.FromYear(day.Year).ToString();

    private static string Day(LocalDate day) => PartialDate.FromDay(day).ToString();
}
