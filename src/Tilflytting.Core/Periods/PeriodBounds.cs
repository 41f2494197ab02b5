namespace Tilflytting.Core;

/// <summary>
/// Between which days a period starts, and between which it ends, all inclusive: a period whose start is any day of
/// [<see cref="EarliestStart"/>, <see cref="LatestStart"/>] and whose end is any day of [<see cref="EarliestEnd"/>, <see cref="LatestEnd"/>], not before the
/// start. Every relation between periods is defined here and nowhere else.
/// </summary>
/// <remarks>
/// Minus and plus infinity are <see cref="LocalDate.MinIsoValue"/> and <see cref="LocalDate.MaxIsoValue"/>. The bounds are normalised: no start is later
/// than the latest end, no end earlier than the earliest start. The relations are plain comparisons of days, so that they are the same in memory
/// and in SQL. Equality is of the four days. <c>default</c> is the day 0001-01-01. Immutable and thread safe.
/// </remarks>
public readonly record struct PeriodBounds
{
    /// <summary>Makes bounds. A day of another calendar is the same day of the ISO calendar.</summary>
    /// <param name="earliestStart">The first day on which the period may start.</param>
    /// <param name="latestStart">The last day on which it may start.</param>
    /// <param name="earliestEnd">The first day on which it may end.</param>
    /// <param name="latestEnd">The last day on which it may end.</param>
    /// <exception cref="ArgumentException">
    /// A latest day is before its earliest, or the latest end is before the earliest start: there is no such period.
    /// </exception>
    public PeriodBounds(LocalDate earliestStart, LocalDate latestStart, LocalDate earliestEnd, LocalDate latestEnd)
    {
        (earliestStart, latestStart, earliestEnd, latestEnd) = (Iso(earliestStart), Iso(latestStart), Iso(earliestEnd), Iso(latestEnd));
        if (latestStart < earliestStart || latestEnd < earliestEnd || latestEnd < earliestStart)
        {
            throw new ArgumentException("A latest day is before its earliest, or the period ends before it starts.", nameof(latestEnd));
        }

        EarliestStart = earliestStart;
        LatestStart = LocalDate.Min(latestStart, latestEnd);
        EarliestEnd = LocalDate.Max(earliestEnd, earliestStart);
        LatestEnd = latestEnd;
    }

    /// <summary>The first day on which the period may start.</summary>
    public LocalDate EarliestStart { get; }

    /// <summary>The last day on which the period may start.</summary>
    public LocalDate LatestStart { get; }

    /// <summary>The first day on which the period may end.</summary>
    public LocalDate EarliestEnd { get; }

    /// <summary>The last day on which the period may end.</summary>
    public LocalDate LatestEnd { get; }

    /// <summary>The bounds of a precise window.</summary>
    /// <param name="window">The window; both ends inclusive.</param>
    /// <returns>Bounds with one start and one end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="window"/> is null.</exception>
    public static PeriodBounds Of(DateInterval window)
    {
        ArgumentNullException.ThrowIfNull(window);
        return new(window.Start, window.Start, window.End, window.End);
    }

    /// <summary>Whether the two periods have a day in common.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>How certain it is.</returns>
    public Certainty Overlaps(PeriodBounds other) => Certainty.From(
        possible: EarliestStart <= other.LatestEnd && LatestEnd >= other.EarliestStart,
        certain: LatestStart <= other.EarliestEnd && EarliestEnd >= other.LatestStart);

    /// <summary>Whether this period holds every day of the other.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>How certain it is.</returns>
    public Certainty Contains(PeriodBounds other) => Certainty.From(
        possible: EarliestStart <= other.LatestStart && LatestEnd >= other.EarliestEnd,
        certain: LatestStart <= other.EarliestStart && EarliestEnd >= other.LatestEnd);

    /// <summary>Whether the other period holds every day of this one.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>How certain it is.</returns>
    public Certainty Within(PeriodBounds other) => other.Contains(this);

    /// <summary>Whether this period ends before the other starts.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>How certain it is.</returns>
    public Certainty Precedes(PeriodBounds other) => Certainty.From(
        possible: EarliestEnd < other.LatestStart,
        certain: LatestEnd < other.EarliestStart);

    private static LocalDate Iso(LocalDate day) => day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso);

    /// <summary>The four days: <c>[earliest start, latest start]/[earliest end, latest end]</c>.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"[{EarliestStart:uuuu-MM-dd}, {LatestStart:uuuu-MM-dd}]/[{EarliestEnd:uuuu-MM-dd}, {LatestEnd:uuuu-MM-dd}]");
}
