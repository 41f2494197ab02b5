namespace Tilflytting.Core.Queries;

/// <summary>
/// What it depends on which municipalities a place stands for whose number says it all (<see cref="EntryPlaces.IsNumbered"/>): the numbers, the certainty and the times, as one
/// number, since there is one of these to look up for each place of each initiative.
/// </summary>
internal readonly record struct PlaceNumberReading
{
    /// <summary>As many bits as the number of a time takes: there are fewer changes of the register than that.</summary>
    internal const int Time = 10;

    private readonly ulong packed;

    private PlaceNumberReading(Place place, (int From, int To) first, (int From, int To) second)
    {
        packed = (ulong)(place.Municipality?.Value ?? 0);
        packed = (packed << 7) | (uint)(place.County?.Value ?? 0);
        packed = (packed << 2) | (uint)place.Certainty;
        foreach (var time in (ReadOnlySpan<int>)[first.From, first.To, second.From, second.To])
        {
            packed = (packed << Time) | ((uint)(time + 2) & ((1U << Time) - 1));
        }
    }

    /// <summary>A place for which the first of its times decides.</summary>
    /// <param name="place">The place.</param>
    /// <param name="first">How many changes of the register there were up to the first and the last day of it.</param>
    public static PlaceNumberReading OfFirst(Place place, (int From, int To) first) => new(place, first, (-2, -2));

    /// <summary>A place for which both of its times count.</summary>
    /// <param name="place">The place.</param>
    /// <param name="first">How many changes of the register there were up to the first and the last day of the first.</param>
    /// <param name="second">The same for the second.</param>
    public static PlaceNumberReading OfBoth(Place place, (int From, int To) first, (int From, int To) second) => new(place, first, second);
}
