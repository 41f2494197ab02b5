namespace Tilflytting.Core.Queries;

/// <summary>How the place of an entry is compared with the one that is asked for: municipalities and counties change under every entry.</summary>
/// <remarks>Immutable and thread safe; equality is by value. <c>default</c> is <see cref="AnyLineage"/>.</remarks>
public readonly record struct PlaceMode
{
    private PlaceMode(PlaceModeKind kind, LocalDate? day) => (Kind, Day) = (kind, day);

    /// <summary>
    /// Where the recorded place lies, or came to lie, or where the one that is asked for came from: today's Senja finds what was recorded in Berg, and Berg possibly finds
    /// what was recorded in today's Senja. A county is compared at the time of the entry and on its last day, or in the part of its life that is nearest: what left it before the entry
    /// is not in it.
    /// </summary>
    public static PlaceMode AnyLineage => default;

    /// <summary>The very place that the entry records, as it was at the time of the entry: today's Senja does not find Berg.</summary>
    public static PlaceMode AsRecorded { get; } = new(PlaceModeKind.AsRecorded, null);

    /// <summary>The day of <see cref="AsOf"/>; null in the other modes.</summary>
    public LocalDate? Day { get; }

    internal PlaceModeKind Kind { get; }

    /// <summary>Where both places are on a day: on a day in 2021 Sandøy and Haram are both in Ålesund.</summary>
    /// <param name="day">The day; one after the last that the register knows is answered as that one.</param>
    /// <returns>The mode.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is before year 1.</exception>
    public static PlaceMode AsOf(LocalDate day)
    {
        var iso = day.WithCalendar(CalendarSystem.Iso);
        return iso.Year >= 1 ? new(PlaceModeKind.AsOf, iso) : throw new ArgumentOutOfRangeException(nameof(day), day, "A day is in the years 1 to 9999.");
    }

    /// <summary>What stands behind the key in the query text.</summary>
    internal string Suffix => Kind switch
    {
        PlaceModeKind.AsRecorded => "@recorded",
        PlaceModeKind.AsOf => FormattableString.Invariant($"@{Day:uuuu-MM-dd}"),
        _ => "",
    };

    /// <summary>The mode, and its day.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => Kind switch
    {
        PlaceModeKind.AsRecorded => "as recorded",
        PlaceModeKind.AsOf => FormattableString.Invariant($"as of {Day:uuuu-MM-dd}"),
        _ => "any lineage",
    };
}
