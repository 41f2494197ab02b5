namespace Tilflytting.Core.Queries;

/// <summary>What it depends on where an initiative is: the places that it and its parts state, and the times that they are of. Of two keys one may still be written.</summary>
internal sealed class PlaceKey : IEquatable<PlaceKey>
{
    private readonly List<(ImmutableArray<Place> Places, (int From, int To) Start)> parts;
    private (int From, int To) written;

    public PlaceKey() => parts = [];

    private PlaceKey(PlaceKey other) => (parts, written) = ([.. other.parts], other.written);

    /// <summary>The same key, for keeping.</summary>
    public PlaceKey Copy() => new(this);

    /// <summary>Makes it the key of an initiative.</summary>
    public void Read(Initiative x, PlaceEpochs epochs)
    {
        parts.Clear();
        PartialDate? whole = null;
        var isRead = false;
        Add(x.Places, x.Period);
        foreach (var project in x.Projects)
        {
            Add(project.Places, project.Period);
        }

        foreach (var activity in x.Activities)
        {
            if (!activity.Places.IsEmpty)
            {
                Add(activity.Places, EntryTimes.PeriodOf(activity, x));
            }
        }

        written = epochs.Of(parts.Count == 0 ? null : x.Provenance?.StatedOn);

        void Add(ImmutableArray<Place> places, StatedPeriod? period)
        {
            if (places.IsEmpty)
            {
                return;
            }

            var start = EntryTimes.StartOf(period);
            if (start is null && !isRead)
            {
                (whole, isRead) = (EntryTimes.StartOf(x.Period) ?? EntryTimes.FirstStart(x), true);
            }

            parts.Add((places, epochs.Of(start ?? whole)));
        }
    }

    public bool Equals(PlaceKey? other)
    {
        if (other is null || written != other.written || parts.Count != other.parts.Count)
        {
            return false;
        }

        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Start != other.parts[i].Start || !AreSame(parts[i].Places, other.parts[i].Places))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as PlaceKey);

    public override int GetHashCode()
    {
        var hash = written.GetHashCode();
        foreach (var (places, start) in parts)
        {
            hash = HashCode.Combine(hash, start.From, start.To);
            foreach (var place in places)
            {
                hash = HashCode.Combine(hash, place.Municipality?.GetHashCode() ?? 0, place.County?.GetHashCode() ?? 0, place.Municipality is null ? place.Name?.GetHashCode() ?? 0 : 0);
            }
        }

        return hash;
    }

    private static bool AreSame(ImmutableArray<Place> places, ImmutableArray<Place> others)
    {
        if (places.Length != others.Length)
        {
            return false;
        }

        for (var i = 0; i < places.Length; i++)
        {
            var (one, another) = (places[i], others[i]);
            if (!ReferenceEquals(one, another) && (one.Municipality != another.Municipality || one.County != another.County || one.Certainty != another.Certainty || one.Kind != another.Kind
                || one.Name != another.Name || one.Locality is null != another.Locality is null))
            {
                return false;
            }
        }

        return true;
    }
}
