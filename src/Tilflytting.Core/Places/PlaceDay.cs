namespace Tilflytting.Core;

/// <summary>Days as the file has them: the number yyyymmdd, which sorts as the days do. An end is the day after, and the greatest number when there is none.</summary>
/// <remarks>
/// Written out, because the first touch of NodaTime's calendars and of its arithmetic costs more than all that the register does for its first answer.
/// </remarks>
internal static class PlaceDay
{
    public const int Open = int.MaxValue;

    public static int Of(LocalDate day)
    {
        var iso = IsIso(day, day.Year, day.Month, day.Day) ? day : day.WithCalendar(CalendarSystem.Iso);
        return (iso.Year * 10000) + (iso.Month * 100) + iso.Day;
    }

    public static LocalDate First(int day) => new(day / 10000, day / 100 % 100, day % 100);

    /// <summary>The last day of a period: the one before its end; null when it has none.</summary>
    public static LocalDate? Last(int end) => end == Open ? null : Before(end);

    /// <summary>The day before a day.</summary>
    public static LocalDate Before(int day)
    {
        var (year, month, date) = (day / 10000, day / 100 % 100, day % 100);
        if (date > 1)
        {
            return new(year, month, date - 1);
        }

        (year, month) = month > 1 ? (year, month - 1) : (year - 1, 12);
        return new(year, month, DateTime.DaysInMonth(year, month));
    }

    /// <summary>The day of a period that is nearest to a day; its last day may be one that sorts right but is none, such as 20200100.</summary>
    public static int Nearest(int day, int from, int end) => day < from ? from : day >= end ? end - 1 : day;

    /// <summary>Whether the day is that of the ISO calendar with the same year, month and day.</summary>
    private static bool IsIso(LocalDate day, int year, int month, int date) =>
        year is >= 1 and <= 9999 && month <= 12 && date <= DateTime.DaysInMonth(year, month) && new LocalDate(year, month, date) == day;
}
