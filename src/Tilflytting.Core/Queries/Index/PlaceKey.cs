namespace Tilflytting.Core.Queries;

/// <summary>The places of an initiative and the times that they are of, as far as the answers depend on them.</summary>
internal readonly struct PlaceKey : IEquatable<PlaceKey>
{
    private readonly ImmutableArray<Place> places;
    private readonly (int, int, int, int) epochs;

    private PlaceKey(ImmutableArray<Place> places, (int, int, int, int) epochs) => (this.places, this.epochs) = (places, epochs);

    /// <summary>The key; null when projects or activities have places, which are looked up one by one.</summary>
    public static PlaceKey? Of(Initiative x, PlaceEpochs epochs)
    {
        foreach (var project in x.Projects)
        {
            if (!project.Places.IsEmpty)
            {
                return null;
            }
        }

        foreach (var activity in x.Activities)
        {
            if (!activity.Places.IsEmpty)
            {
                return null;
            }
        }

        var start = x.Places.IsEmpty ? null : EntryTimes.StartOf(x.Period) ?? EntryTimes.FirstStart(x);
        var (from, to) = epochs.Of(start);
        var (writtenFrom, writtenTo) = epochs.Of(x.Places.IsEmpty ? null : x.Provenance?.StatedOn);
        return new(x.Places, (from, to, writtenFrom, writtenTo));
    }

    public bool Equals(PlaceKey other)
    {
        if (epochs != other.epochs || places.Length != other.places.Length)
        {
            return false;
        }

        for (var i = 0; i < places.Length; i++)
        {
            var (one, another) = (places[i], other.places[i]);
            if (!ReferenceEquals(one, another) && (one.Municipality != another.Municipality || one.County != another.County || one.Certainty != another.Certainty || one.Kind != another.Kind
                || one.Name != another.Name || one.Locality != another.Locality))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is PlaceKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = epochs.GetHashCode();
        foreach (var place in places)
        {
            hash = HashCode.Combine(hash, place.Municipality?.GetHashCode() ?? 0, place.County?.GetHashCode() ?? 0, place.Municipality is null ? place.Name?.GetHashCode() ?? 0 : 0);
        }

        return hash;
    }
}
