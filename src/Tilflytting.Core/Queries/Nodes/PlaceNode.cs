namespace Tilflytting.Core.Queries;

/// <summary>Whether the work was done in a place that is asked for, as places are compared in one of three modes.</summary>
/// <typeparam name="T">A municipality or a county: there is one object for each.</typeparam>
internal abstract record PlaceNode<T> : FilterNode, IPlaceCondition
    where T : class
{
    private readonly ValueList<T> asked;

    protected PlaceNode(ImmutableArray<T> asked, PlaceMode mode) => (this.asked, Mode) = (new(asked), mode);

    /// <summary>What is asked for: any of these.</summary>
    public ImmutableArray<T> Asked => asked.Items;

    public PlaceMode Mode { get; }

    public override Certainty Evaluate(Initiative initiative, ConceptSet concepts) => Evaluate(EntryPlaces.Of(initiative));

    public Certainty Evaluate(IEnumerable<EntryPlace> places)
    {
        var certainty = Certainty.No;
        var isStated = false;
        foreach (var place in places)
        {
            isStated = true;
            certainty |= Best(place, out _);
            if (certainty == Certainty.Certain)
            {
                break;
            }
        }

        return isStated ? certainty : Certainty.Possible;
    }

    public override Explanation Explain(Initiative initiative, ConceptSet concepts)
    {
        ImmutableArray<Explanation> parts =
        [
            .. EntryPlaces.Of(initiative).Select(place =>
            {
                var certainty = Best(place, out var best);
                return new Explanation(certainty, Text(place, best, certainty), isStated: true);
            }),
        ];
        if (parts.IsEmpty)
        {
            return new(Certainty.Possible, NotStated, isStated: false);
        }

        var certainty = parts.Aggregate(Certainty.No, static (sum, part) => sum | part.Certainty);
        var reasons = parts.Where(part => part.Certainty == certainty).Select(static part => part.Text).Distinct();
        return new(certainty, QueryTexts.All(reasons), isStated: true, parts);
    }

    /// <summary>What is said of an entry that states no such place.</summary>
    protected abstract LocalizedText NotStated { get; }

    /// <summary>Whether the very place that is asked for is the one that is recorded.</summary>
    protected abstract bool IsStated(EntryPlace place, T asked);

    /// <summary>Whether the place is named by the very one that is asked for, under whichever of its names and numbers.</summary>
    protected virtual bool IsItself(EntryPlace place, T asked) => IsStated(place, asked);

    /// <summary>Whether the place is called by the name of what is asked for, so that the two would be one word in a sentence.</summary>
    protected abstract bool IsNamesake(EntryPlace place, T asked);

    /// <summary>Where what is asked for was on a day, by the names and numbers of the day.</summary>
    protected abstract ImmutableArray<string> On(T asked, LocalDate day);

    /// <summary>What one of those that are asked for is called.</summary>
    protected abstract string Label(T asked);

    /// <summary>What the very place was called at the time of the entry.</summary>
    protected abstract string Recorded(EntryPlace place, T asked);

    /// <summary>How what is recorded came to what is asked for, or the other way round; null when nothing happened between them.</summary>
    protected abstract LocalizedText? Lineage(PlaceOnDay recorded, T asked);

    /// <summary>How certain it is that a place of an entry is one that is asked for.</summary>
    protected abstract Certainty Answer(EntryPlace place, T asked);

    private LocalizedText Text(EntryPlace place, T best, Certainty certainty)
    {
        var lineage = certainty == Certainty.No || place.Municipalities.Count() > 1 ? null : Lineage(place.Readings[^1], best);
        if (certainty == Certainty.Certain)
        {
            return IsStated(place, best) ? PlaceTexts.Stated(Recorded(place, best), lineage) : PlaceTexts.Place(place, Label(best), Mode, certainty, lineage);
        }

        // One place is not compared with itself, nor with one of the same name as if they were two that everybody can tell apart.
        var isItself = IsItself(place, best);
        var isOnlyPossible = certainty == Certainty.Possible && Answer(place with { Certainty = Certainty.Certain }, best) == Certainty.Certain;
        if (!isOnlyPossible && Mode.Day is { } day && (isItself || IsNamesake(place, best)) && On(best, day) is { Length: not 1 } parts)
        {
            return PlaceTexts.Divided(place, isItself ? null : Label(best), parts, day);
        }

        return isItself ? PlaceTexts.Itself(place, isOnlyPossible) : PlaceTexts.Place(place, Label(best), Mode, certainty, lineage, isOnlyPossible);
    }

    private Certainty Best(EntryPlace place, out T best)
    {
        best = Asked[0];
        var certainty = Certainty.No;
        foreach (var one in Asked)
        {
            if (Answer(place, one) is var answer && answer > certainty)
            {
                (best, certainty) = (one, answer);
            }
        }

        return certainty;
    }
}
