namespace Tilflytting.Core;

/// <summary>A place where the work was done, as the initiative, a project or an activity states it, or that of a partner.</summary>
/// <param name="List">The list of its owner (<c>projects</c>, <c>activities</c>, <c>partners</c>); empty for the initiative itself.</param>
/// <param name="Owner">The index of its owner in that list.</param>
/// <param name="Index">Its own index.</param>
/// <param name="Place">The place.</param>
/// <param name="Windows">The windows of time that it is of, the first that counts first.</param>
/// <param name="Dated">The whole period that it is of; null when nothing dates it.</param>
internal sealed record StatedPlace(string List, int Owner, int Index, Place Place, ImmutableArray<DateInterval> Windows, DatePeriod? Dated)
{
    private const string Partners = "partners";

    /// <summary>The days of the period, from the first on which it may start to the last on which it may end.</summary>
    public DateInterval? Period => Dated?.Bounds() is { } bounds ? new(bounds.EarliestStart, bounds.LatestEnd) : null;

    /// <summary>Where it stands in the initiative.</summary>
    public string Path => List switch
    {
        "" => FormattableString.Invariant($"places/{Index}"),
        Partners => FormattableString.Invariant($"{Partners}/{Owner}/place"),
        _ => FormattableString.Invariant($"{List}/{Owner}/places/{Index}"),
    };

    /// <summary>That of a partner, of the time of the whole initiative; null when it has none.</summary>
    public static StatedPlace? OfPartner(Initiative initiative, int partner, EntryTimes times) =>
        initiative.Partners[partner].Place is { } place ? new(Partners, partner, 0, place, times.Windows(initiative.Period), initiative.Period?.Period) : null;
}
