namespace Tilflytting.Core.Queries;

/// <summary>What it depends on where an initiative is: the places that it and its parts state, and the times that they are of. Of two keys one may still be written.</summary>
internal sealed class PlaceKey : IEquatable<PlaceKey>
{
    private readonly List<PlacePart> parts;
    private (int From, int To) written;

    public PlaceKey() => parts = [];

    private PlaceKey(PlaceKey other) => (parts, written) = ([.. other.parts], other.written);

    /// <summary>The places, by whose they are.</summary>
    public IReadOnlyList<PlacePart> Parts => parts;

    /// <summary>When the words were written.</summary>
    public PartialDate? StatedOn { get; private set; }

    /// <summary>Whether a place states a county: then it says something of the others too.</summary>
    public bool StatesCounties { get; private set; }

    /// <summary>The same key, for keeping.</summary>
    public PlaceKey Copy() => new(this);

    /// <summary>Makes it the key of an initiative.</summary>
    public void Read(Initiative x, PlaceEpochs epochs)
    {
        parts.Clear();
        (StatesCounties, StatedOn) = (false, x.Provenance?.StatedOn);
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

        written = epochs.Of(parts.Count == 0 ? null : StatedOn);

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

            parts.Add(new(places, start ?? whole, epochs.Of(start ?? whole)));
            foreach (var place in places)
            {
                StatesCounties |= place.County is not null || place.Kind == PlaceKind.County;
            }
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
            if (parts[i].Epochs != other.parts[i].Epochs || !AreSame(parts[i].Places, other.parts[i].Places))
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
        foreach (var (places, _, epochs) in parts)
        {
            hash = HashCode.Combine(hash, epochs.From, epochs.To);
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
