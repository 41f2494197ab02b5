namespace Tilflytting.Core;

/// <summary>Days as the file has them: the number yyyymmdd, which sorts as the days do. An end is the day after, and the greatest number when there is none.</summary>
internal static class PlaceDay
{
    public const int Open = int.MaxValue;

    public static int Of(LocalDate day)
    {
        var iso = day.WithCalendar(CalendarSystem.Iso);
        return (iso.Year * 10000) + (iso.Month * 100) + iso.Day;
    }

    public static LocalDate First(int day) => new(day / 10000, day / 100 % 100, day % 100);

    /// <summary>The last day of a period: the one before its end; null when it has none.</summary>
    public static LocalDate? Last(int end) => end == Open ? null : First(end).PlusDays(-1);

    /// <summary>Whether a day is from one to another, both inclusive.</summary>
    public static bool IsWithin(LocalDate day, LocalDate from, LocalDate? to) =>
        Of(day) is var on && Of(from) <= on && (to is not { } last || on <= Of(last));

    /// <summary>The day of a period, both ends inclusive, that is nearest to a day.</summary>
    public static LocalDate Nearest(LocalDate day, LocalDate from, LocalDate? to) =>
        Of(day) < Of(from) ? from : to is { } last && Of(day) > Of(last) ? last : day.WithCalendar(CalendarSystem.Iso);
}
