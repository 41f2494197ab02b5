using System.Numerics;
using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>
/// A period between two dates, each as precise as its source; one of them may be open (<c>2010/..</c>: it goes on) or unknown
/// (<c>2010/</c>: it ended, but when is not stated). Both ends are inclusive.
/// </summary>
/// <remarks>
/// <c>2007</c> alone is a period that starts and ends somewhere in that year; <c>2007/2007</c> is the same and is kept as <c>2007</c>.
/// A profile of EDTF (ISO 8601-2), extended by seasons in intervals. Two periods are equal when their texts are; that they are equal does not
/// mean that they overlap for certain. Order: start open, dated, unknown; earliest; latest; then end dated, open, unknown; latest; earliest;
/// then the text, ordinally. <c>default</c> is the year 0001. Immutable and thread safe.
/// The name is not <c>Period</c>, for NodaTime has one.
/// </remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public readonly partial struct DatePeriod :
    IEquatable<DatePeriod>, IEqualityOperators<DatePeriod, DatePeriod, bool>, IComparable<DatePeriod>, ISpanParsable<DatePeriod>, ISpanFormattable
{
    private readonly PartialDate start;
    private readonly PartialDate end;

    private DatePeriod(PeriodEnd startState, PartialDate start, PeriodEnd endState, PartialDate end)
    {
        this.start = start;
        this.end = end;
        StartState = startState;
        EndState = endState;
    }

    /// <summary>What is known of the start.</summary>
    public PeriodEnd StartState { get; }

    /// <summary>What is known of the end.</summary>
    public PeriodEnd EndState { get; }

    /// <summary>The date of the start; null when it is open or unknown.</summary>
    public PartialDate? Start => StartState == PeriodEnd.Dated ? start : null;

    /// <summary>The date of the end (inclusive); null when it is open or unknown.</summary>
    public PartialDate? End => EndState == PeriodEnd.Dated ? end : null;

    /// <summary>The period that starts and ends within a date.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator DatePeriod(PartialDate date) => new(PeriodEnd.Dated, date, PeriodEnd.Dated, date);

    /// <summary>Whether two periods are written the same. It does not say that they overlap for certain.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">The other period.</param>
    /// <returns>True when they are.</returns>
    public static bool operator ==(DatePeriod left, DatePeriod right) => left.Equals(right);

    /// <summary>Whether two periods are written differently.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">The other period.</param>
    /// <returns>True when they are.</returns>
    public static bool operator !=(DatePeriod left, DatePeriod right) => !left.Equals(right);

    /// <summary>A period with two dates, <c>a/b</c>.</summary>
    /// <param name="start">When it starts.</param>
    /// <param name="end">When it ends (inclusive).</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException">The end is before the start, however the dates are read.</exception>
    public static DatePeriod Between(PartialDate start, PartialDate end) =>
        end.Latest < start.Earliest
            ? throw new ArgumentException("The period ends before it starts.", nameof(end))
            : new(PeriodEnd.Dated, start, PeriodEnd.Dated, end);

    /// <summary>A period that goes on, <c>a/..</c>.</summary>
    /// <param name="start">When it starts.</param>
    /// <returns>The period.</returns>
    public static DatePeriod Since(PartialDate start) => new(PeriodEnd.Dated, start, PeriodEnd.Open, default);

    /// <summary>A period that starts at a date and whose end is not known, <c>a/</c>.</summary>
    /// <param name="start">When it starts.</param>
    /// <returns>The period.</returns>
    public static DatePeriod StartingIn(PartialDate start) => new(PeriodEnd.Dated, start, PeriodEnd.Unknown, default);

    /// <summary>A period that has no start and ends at a date, <c>../b</c>.</summary>
    /// <param name="end">When it ends (inclusive).</param>
    /// <returns>The period.</returns>
    public static DatePeriod Until(PartialDate end) => new(PeriodEnd.Open, default, PeriodEnd.Dated, end);

    /// <summary>A period that ends at a date and whose start is not known, <c>/b</c>.</summary>
    /// <param name="end">When it ends (inclusive).</param>
    /// <returns>The period.</returns>
    public static DatePeriod EndingIn(PartialDate end) => new(PeriodEnd.Unknown, default, PeriodEnd.Dated, end);

    /// <summary>The period with the words in which a source states it.</summary>
    /// <param name="words">The words as written, such as «1995 til 1997»; not blank.</param>
    /// <returns>The stated period.</returns>
    /// <exception cref="ArgumentException">The words are blank or hold half of a surrogate pair.</exception>
    public StatedPeriod Written(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return StatedPeriod.Create(this, words);
    }

    /// <summary>Between which days the period starts, and between which it ends.</summary>
    /// <param name="statedOn">
    /// The day on which the words were written: up to it an open end is attested. Null when not known; then an open end attests nothing.
    /// </param>
    /// <returns>The bounds, on which all relations are defined.</returns>
    public PeriodBounds Bounds(LocalDate? statedOn = null)
    {
        var first = LocalDate.MinIsoValue;
        var last = LocalDate.MaxIsoValue;
        return new PeriodBounds(
            Start?.Earliest ?? first,
            Start?.Latest ?? last,
            End?.Earliest ?? (EndState == PeriodEnd.Open ? statedOn ?? first : first),
            End?.Latest ?? last);
    }

    /// <summary>Whether the period has a day in common with a window.</summary>
    /// <param name="window">The window; both ends inclusive.</param>
    /// <param name="statedOn">The day up to which an open end is attested; see <see cref="Bounds"/>.</param>
    /// <returns>How certain it is.</returns>
    public Certainty Overlaps(DateInterval window, LocalDate? statedOn = null) => Bounds(statedOn).Overlaps(PeriodBounds.Of(window));

    /// <summary>Whether the two periods have a day in common. Two equal imprecise periods may: it is only possible.</summary>
    /// <param name="other">The other period; an open end of it is attested up to no day.</param>
    /// <param name="statedOn">The day up to which an open end of this period is attested; see <see cref="Bounds"/>.</param>
    /// <returns>How certain it is.</returns>
    public Certainty Overlaps(DatePeriod other, LocalDate? statedOn = null) => Bounds(statedOn).Overlaps(other.Bounds());

    /// <summary>Whether the period holds every day of a window.</summary>
    /// <param name="window">The window; both ends inclusive.</param>
    /// <param name="statedOn">The day up to which an open end is attested; see <see cref="Bounds"/>.</param>
    /// <returns>How certain it is.</returns>
    public Certainty Contains(DateInterval window, LocalDate? statedOn = null) => Bounds(statedOn).Contains(PeriodBounds.Of(window));

    /// <summary>Whether the period holds every day of another.</summary>
    /// <param name="other">The other period.</param>
    /// <param name="statedOn">The day up to which an open end of this period is attested; see <see cref="Bounds"/>.</param>
    /// <returns>How certain it is.</returns>
    public Certainty Contains(DatePeriod other, LocalDate? statedOn = null) => Bounds(statedOn).Contains(other.Bounds());

    /// <summary>Whether a window holds every day of the period.</summary>
    /// <param name="window">The window; both ends inclusive.</param>
    /// <param name="statedOn">The day up to which an open end is attested; see <see cref="Bounds"/>.</param>
    /// <returns>How certain it is.</returns>
    public Certainty Within(DateInterval window, LocalDate? statedOn = null) => Bounds(statedOn).Within(PeriodBounds.Of(window));

    /// <summary>Whether another period holds every day of this one.</summary>
    /// <param name="other">The other period.</param>
    /// <param name="statedOn">The day up to which an open end of this period is attested; see <see cref="Bounds"/>.</param>
    /// <returns>How certain it is.</returns>
    public Certainty Within(DatePeriod other, LocalDate? statedOn = null) => Bounds(statedOn).Within(other.Bounds());

    /// <summary>Whether the period ends before a window starts.</summary>
    /// <param name="window">The window; both ends inclusive.</param>
    /// <param name="statedOn">The day up to which an open end is attested; see <see cref="Bounds"/>.</param>
    /// <returns>How certain it is.</returns>
    public Certainty Precedes(DateInterval window, LocalDate? statedOn = null) => Bounds(statedOn).Precedes(PeriodBounds.Of(window));

    /// <summary>Whether the period ends before another starts.</summary>
    /// <param name="other">The other period.</param>
    /// <param name="statedOn">The day up to which an open end of this period is attested; see <see cref="Bounds"/>.</param>
    /// <returns>How certain it is.</returns>
    public Certainty Precedes(DatePeriod other, LocalDate? statedOn = null) => Bounds(statedOn).Precedes(other.Bounds());

    /// <inheritdoc/>
    public bool Equals(DatePeriod other) =>
        (StartState, EndState, start, end) == (other.StartState, other.EndState, other.start, other.end);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is DatePeriod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StartState, EndState, start, end);

    /// <summary>Compares two periods in the order that the type's remarks give.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Negative, zero or positive, as this period is before, the same as or after the other.</returns>
    public int CompareTo(DatePeriod other)
    {
        return StartRank.CompareTo(other.StartRank) is not 0 and var states ? states
            : (Start?.Earliest ?? default).CompareTo(other.Start?.Earliest ?? default) is not 0 and var earliestStart ? earliestStart
            : (Start?.Latest ?? default).CompareTo(other.Start?.Latest ?? default) is not 0 and var latestStart ? latestStart
            : ((int)EndState).CompareTo((int)other.EndState) is not 0 and var ends ? ends
            : (End?.Latest ?? default).CompareTo(other.End?.Latest ?? default) is not 0 and var latestEnd ? latestEnd
            : (End?.Earliest ?? default).CompareTo(other.End?.Earliest ?? default) is not 0 and var earliestEnd ? earliestEnd
            : string.CompareOrdinal(ToString(), other.ToString());
    }

    private int StartRank => StartState switch { PeriodEnd.Open => 0, PeriodEnd.Dated => 1, _ => 2 };
}
