namespace Tilflytting.Core;

/// <summary>Windows of whole years, for asking what went on in them: <c>DateInterval.Year(1997)</c>.</summary>
public static class DateIntervalExtensions
{
    extension(DateInterval)
    {
        /// <summary>One year, 1 January to 31 December, both inclusive.</summary>
        /// <param name="year">The year, 1 to 9999.</param>
        /// <returns>The window.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
        public static DateInterval Year(int year) => DateInterval.Years(year, year);

        /// <summary>Several years, 1 January of the first to 31 December of the last, both inclusive.</summary>
        /// <param name="first">The first year, 1 to 9999.</param>
        /// <param name="last">The last year, from <paramref name="first"/> to 9999.</param>
        /// <returns>The window.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A year is out of range, or the last is before the first.</exception>
        public static DateInterval Years(int first, int last)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(last, PartialDate.MaxYear);
            ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
            return new DateInterval(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31));
        }

        /// <summary>From 1 January of a year on (inclusive), without an end: to <see cref="LocalDate.MaxIsoValue"/>.</summary>
        /// <param name="first">The first year, 1 to 9999.</param>
        /// <returns>The window.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
        public static DateInterval Since(int first)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(first, PartialDate.MaxYear);
            return new DateInterval(new LocalDate(first, 1, 1), LocalDate.MaxIsoValue);
        }

        /// <summary>One day.</summary>
        /// <param name="day">The day.</param>
        /// <returns>The window.</returns>
        public static DateInterval Day(LocalDate day) => new(day, day);
    }
}
