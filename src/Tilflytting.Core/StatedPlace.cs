namespace Tilflytting.Core;

/// <summary>A place where the work was done, as the initiative, a project or an activity states it.</summary>
/// <param name="List">The list of its owner (<c>projects</c>, <c>activities</c>); empty for the initiative itself.</param>
/// <param name="Owner">The index of its owner in that list.</param>
/// <param name="Index">Its own index.</param>
/// <param name="Place">The place.</param>
/// <param name="Windows">The windows of time that it is of, the first that counts first.</param>
/// <param name="Dated">The whole period that it is of; null when nothing dates it.</param>
internal sealed record StatedPlace(string List, int Owner, int Index, Place Place, ImmutableArray<DateInterval> Windows, DatePeriod? Dated)
{
    /// <summary>The days of the period, from the first on which it may start to the last on which it may end.</summary>
    public DateInterval? Period => Dated?.Bounds() is { } bounds ? new(bounds.EarliestStart, bounds.LatestEnd) : null;

    /// <summary>Where it stands in the initiative.</summary>
    public string Path => List.Length == 0 ? FormattableString.Invariant($"places/{Index}") : FormattableString.Invariant($"{List}/{Owner}/places/{Index}");
}
