namespace Tilflytting.Core;

/// <summary>The first and last day of a <see cref="PartialDate"/>.</summary>
internal static class PartialDateCalendar
{
    private const int LastMonth = (PartialDate.MaxYear * 12) + 11;

    public static LocalDate Earliest(PartialDate date)
    {
        if (date.Precision == DatePrecision.Day)
        {
            var day = Day(date);
            return date.Mark == DateMark.None ? day : day.PlusDays(-1);
        }

        return new LocalDate(0, 1, 1).PlusMonths(Months(date).First - Widening(date));
    }

    public static LocalDate Latest(PartialDate date)
    {
        if (date.Precision == DatePrecision.Day)
        {
            var day = Day(date);
            return date.Mark == DateMark.None || day == LocalDate.MaxIsoValue ? day : day.PlusDays(1);
        }

        var month = Math.Min(LastMonth, Months(date).Last + Widening(date));
        var (year, ofYear) = (month / 12, (month % 12) + 1);
        return new LocalDate(year, ofYear, CalendarSystem.Iso.GetDaysInMonth(year, ofYear));
    }

    private static LocalDate Day(PartialDate date) => new(date.Year, date.Month!.Value, date.Day!.Value);

    /// <summary>The first and last month, unmarked, counted from January of year 0.</summary>
    private static (int First, int Last) Months(PartialDate date)
    {
        var january = date.Year * 12;
        return date.Precision switch
        {
            DatePrecision.Decade => (date.Year / 10 * 120, (date.Year / 10 * 120) + 119),
            DatePrecision.Year => (january, january + 11),
            DatePrecision.Month => (january + date.Month!.Value - 1, january + date.Month!.Value - 1),
            _ => date.Season switch
            {
                Season.Spring => (january + 1, january + 5),
                Season.Summer => (january + 5, january + 7),
                Season.Autumn => (january + 7, january + 11),
                _ => (january - 1, january + 3),
            },
        };
    }

    /// <summary>One unit of the precision, in months, for a marked date.</summary>
    private static int Widening(PartialDate date) => date.Mark == DateMark.None ? 0 : date.Precision switch
    {
        DatePrecision.Decade => 120,
        DatePrecision.Year => 12,
        DatePrecision.Season => 3,
        _ => 1,
    };
}
