using System.Numerics;
using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>
/// A date as precise as its source: a decade (<c>198X</c>), a year (<c>2007</c>), a season (<c>2010-21</c>), a month (<c>2007-03</c>) or a
/// day (<c>2007-03-15</c>), in the years 0001 to 9999, possibly marked as approximate (<c>~</c>), uncertain (<c>?</c>) or both (<c>%</c>).
/// </summary>
/// <remarks>
/// It stands for one unknown day from <see cref="Earliest"/> to <see cref="Latest"/>, both inclusive. A profile of EDTF (ISO 8601-2), extended by
/// marks on seasons. Two dates are equal when their texts are. Order: earliest, latest, then the text, ordinally. <c>default</c> is the year
/// 0001. Immutable and thread safe.
/// </remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public readonly partial struct PartialDate :
    IEquatable<PartialDate>, IEqualityOperators<PartialDate, PartialDate, bool>, IComparable<PartialDate>, ISpanParsable<PartialDate>, ISpanFormattable
{
    internal const int MaxYear = 9999;

    /// <summary>From the low bits: day 5, month or season 5, mark 2, precision 3, year − 1 or the number of the decade 14. All zero is the year 1.</summary>
    private readonly uint packed;

    private PartialDate(DatePrecision precision, int year, int part, int day, DateMark mark) =>
        packed = (uint)day | ((uint)part << 5) | ((uint)mark << 10) | ((((uint)precision + 4) % 5) << 12) | ((uint)year << 15);

    /// <summary>How fine the date is.</summary>
    public DatePrecision Precision => (DatePrecision)((((packed >> 12) & 7) + 1) % 5);

    /// <summary>How the source qualifies it.</summary>
    public DateMark Mark => (DateMark)((packed >> 10) & 3);

    /// <summary>The year, from 1; of a decade the first (1980 for <c>198X</c>, and 1 for <c>000X</c>, which has nine years).</summary>
    public int Year => Precision == DatePrecision.Decade ? Math.Max(1, (int)(packed >> 15) * 10) : (int)(packed >> 15) + 1;

    /// <summary>The month, 1 to 12; null unless the precision is a month or a day.</summary>
    public int? Month => Precision >= DatePrecision.Month ? Part : null;

    /// <summary>The day of the month, from 1; null unless the precision is a day.</summary>
    public int? Day => Precision == DatePrecision.Day ? (int)(packed & 31) : null;

    /// <summary>The season; null unless the precision is a season.</summary>
    public Season? Season => Precision == DatePrecision.Season ? (Season)Part : null;

    /// <summary>The first day it may be (inclusive), with its mark taken into account. Before year 1 only where a season, a decade or a mark reaches back.</summary>
    public LocalDate Earliest => PartialDateCalendar.Earliest(this);

    /// <summary>The last day it may be (inclusive), with its mark taken into account; never after 9999-12-31.</summary>
    public LocalDate Latest => PartialDateCalendar.Latest(this);

    private int Part => (int)((packed >> 5) & 31);

    /// <summary>A day as a date.</summary>
    /// <param name="day">The day, in the years 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before year 1.</exception>
    public static implicit operator PartialDate(LocalDate day) => FromDay(day);

    /// <summary>Whether two dates are the same.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether two dates differ.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>A decade.</summary>
    /// <param name="year">Any year of it, 1 to 9999: 1987 is <c>198X</c>.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static PartialDate FromDecade(int year) => new(DatePrecision.Decade, CheckedYear(year) / 10, 0, 0, DateMark.None);

    /// <summary>A year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static PartialDate FromYear(int year) => new(DatePrecision.Year, CheckedYear(year) - 1, 0, 0, DateMark.None);

    /// <summary>A season of a year.</summary>
    /// <param name="year">The year, 1 to 9999; of a winter the one in which it ends.</param>
    /// <param name="season">The season.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range, or there is no such season.</exception>
    public static PartialDate FromSeason(int year, Season season) =>
        season is < Core.Season.Spring or > Core.Season.Winter
            ? throw new ArgumentOutOfRangeException(nameof(season), season, "A season is 21 to 24.")
            : new(DatePrecision.Season, CheckedYear(year) - 1, (int)season, 0, DateMark.None);

    /// <summary>A month.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year or month is out of range.</exception>
    public static PartialDate FromMonth(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return new(DatePrecision.Month, CheckedYear(year) - 1, month, 0, DateMark.None);
    }

    /// <summary>A day.</summary>
    /// <param name="day">The day, in the years 1 to 9999; in another calendar it is the same day of the ISO calendar.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is before year 1.</exception>
    public static PartialDate FromDay(LocalDate day)
    {
        var iso = day.WithCalendar(CalendarSystem.Iso);
        return new(DatePrecision.Day, CheckedYear(iso.Year) - 1, iso.Month, iso.Day, DateMark.None);
    }

    /// <summary>The same date with another mark.</summary>
    /// <param name="mark">The mark; <see cref="DateMark.None"/> takes it away.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such mark.</exception>
    public PartialDate With(DateMark mark) =>
        mark is < DateMark.None or > DateMark.ApproximateAndUncertain
            ? throw new ArgumentOutOfRangeException(nameof(mark), mark, "There is no such mark.")
            : new(Precision, (int)(packed >> 15), Part, (int)(packed & 31), mark);

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => packed == other.packed;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)packed;

    /// <summary>Compares by the earliest day, the latest day, and the text.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>Negative, zero or positive, as this date is before, the same as or after the other.</returns>
    public int CompareTo(PartialDate other) =>
        Earliest.CompareTo(other.Earliest) is not 0 and var earliest ? earliest
        : Latest.CompareTo(other.Latest) is not 0 and var latest ? latest
        : string.CompareOrdinal(ToString(), other.ToString());

    private static int CheckedYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, MaxYear);
        return year;
    }
}
