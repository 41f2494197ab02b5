namespace Tilflytting.Core.Queries;

/// <summary>
/// Initiatives made ready for many questions: the same filters and statistics as over any sequence of them, with the same answers, from sets of bits instead of the
/// objects.
/// </summary>
/// <remarks>
/// Built once. Codes, periods and places are answered from the index; texts, names, addresses and ids are read in the initiatives that the rest of the filter leaves over. A filter
/// is prepared when it is first asked and kept prepared as long as the filter itself lives, so that asking again costs no memory. Immutable and thread safe.
/// </remarks>
public sealed partial class CatalogueIndex
{
    private readonly ImmutableArray<Initiative> documents;
    private readonly int[] positions;
    private readonly int[] titleRanks;
    private readonly ulong[] everybody;
    private readonly IndexFeatures features;
    private readonly IndexRows rows;
    private readonly IndexPeriods periods;
    private readonly IndexPlaces places;
    private readonly PlanBuilder builder;
    private readonly ImmutableArray<FacetScale> scales;
    private readonly System.Runtime.CompilerServices.ConditionalWeakTable<FilterNode, PlanNode> plans = [];

    private CatalogueIndex(ImmutableArray<Initiative> initiatives, ConceptSet concepts)
    {
        Concepts = concepts;
        (documents, positions) = ByStart(initiatives);
        everybody = new ulong[Words.For(documents.Length)];
        Array.Fill(everybody, ulong.MaxValue);
        if ((documents.Length & 63) is var rest and not 0)
        {
            everybody[^1] = (1UL << rest) - 1;
        }

        var words = everybody.Length;
        features = new(words);
        Parallel.For(0, words, word =>
        {
            for (var document = word << 6; document < Math.Min(documents.Length, (word + 1) << 6); document++)
            {
                features.Read(document, documents[document]);
            }
        });
        periods = new(documents);
        places = new(documents);
        titleRanks = TitleRanks.Of(documents, positions);
        rows = new(
            features.Vocabularies.SelectMany(static one => one.Used.Order(StringComparer.Ordinal).Select(code => one.Find(code)!.Value).SelectMany(static pair => new[] { pair.Certain, pair.Possible })
                .Prepend(one.Uncoded).Prepend(one.Stated)),
            documents.Length);
        builder = new(documents, concepts, features, periods, places);
        scales =
        [
            .. features.Vocabularies.Select(one => FacetScale.Codes(one.Vocabulary, one.Used, concepts)),
            FacetScale.Of(FacetDimension.County), FacetScale.Of(FacetDimension.Municipality), FacetScale.Decades(IndexYears.Range(periods, everybody)),
        ];
    }

    /// <summary>How many initiatives there are.</summary>
    public int Length => documents.Length;

    /// <summary>The concepts that are known.</summary>
    public ConceptSet Concepts { get; }

    /// <summary>Builds the index.</summary>
    /// <param name="initiatives">The initiatives, any sequence of them.</param>
    /// <param name="concepts">The concepts that are known; null is <see cref="ConceptSet.Shipped"/>.</param>
    /// <returns>The index.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="initiatives"/> is null.</exception>
    /// <exception cref="ArgumentException">An initiative is null.</exception>
    public static CatalogueIndex Create(IEnumerable<Initiative> initiatives, ConceptSet? concepts = null)
    {
        ArgumentNullException.ThrowIfNull(initiatives);
        ImmutableArray<Initiative> all = [.. initiatives];
        return all.Contains(null!) ? throw new ArgumentException("An initiative must not be null.", nameof(initiatives)) : new(all, concepts ?? ConceptSet.Shipped);
    }

    /// <summary>How many a filter finds: certain ones, and possible ones beside them.</summary>
    /// <param name="filter">The filter.</param>
    /// <returns>The count; nothing in it is not stated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is null.</exception>
    public InitiativeCount Count(InitiativeFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        using var hits = Hits(filter.Node);
        var certain = Words.Count(hits.Certain);
        return new(certain, Words.Count(hits.AtLeastPossible) - certain, 0);
    }

    /// <summary>The initiatives that a filter finds, in order, and of those some.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="order">The order.</param>
    /// <param name="skip">How many are left out from the beginning.</param>
    /// <param name="take">How many are given at most.</param>
    /// <param name="atLeast">How certain a hit has to be: the possible ones are among them unless said otherwise.</param>
    /// <returns>The hits of the page, and how many there are in all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or there is no such order.</exception>
    public InitiativePage Query(
        InitiativeFilter filter, InitiativeOrder order = InitiativeOrder.Relevance, int skip = 0, int take = int.MaxValue, Certainty atLeast = Certainty.Possible)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)order, (uint)InitiativeOrder.Period, nameof(order));
        using var hits = Hits(filter.Node);
        var certain = Words.Count(hits.Certain);
        var all = atLeast == Certainty.Certain ? certain : Words.Count(hits.AtLeastPossible);
        var asked = atLeast == Certainty.Certain ? hits.Certain : hits.AtLeastPossible;
        var first = Math.Min(skip, all);
        var page = new int[Math.Min(take, all - first)];
        if (order == InitiativeOrder.Title)
        {
            IndexTop.ByRank(asked, titleRanks, first, page);
        }
        else if (order == InitiativeOrder.Relevance && filter.TextWords() is { IsEmpty: false } words)
        {
            IndexTop.ByRelevance(asked, hits, documents, filter, words, Concepts, first, page);
        }
        else if (order == InitiativeOrder.Relevance)
        {
            // The initiatives stand by start and id, so that certain ones first is all that is left to do.
            IndexTop.CertainFirst(hits.Certain, asked, first, page);
        }
        else
        {
            IndexTop.InOrder(asked, first, page);
        }

        var found = ImmutableArray.CreateBuilder<InitiativeHit>(page.Length);
        foreach (var document in page)
        {
            found.Add(new(documents[document], hits[document], filter, Concepts));
        }

        return new(found.MoveToImmutable(), new(certain, all - certain, 0), first);
    }

    private static (ImmutableArray<Initiative> Documents, int[] Positions) ByStart(ImmutableArray<Initiative> initiatives)
    {
        var keys = new SortKey[initiatives.Length];
        Parallel.For(0, Words.For(keys.Length), word =>
        {
            for (var i = word << 6; i < Math.Min(keys.Length, (word + 1) << 6); i++)
            {
                var id = initiatives[i].Id.ToString();
                keys[i] = new(StartOrder.Of(initiatives[i]).ToNumber(), id, "", "", i, i);
            }
        });
        SortKey.Sort(keys);
        var documents = ImmutableArray.CreateBuilder<Initiative>(keys.Length);
        var positions = new int[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            documents.Add(initiatives[keys[i].Document]);
            positions[i] = keys[i].Document;
        }

        return (documents.MoveToImmutable(), positions);
    }

    private IndexHits Hits(FilterNode node)
    {
        if (!plans.TryGetValue(node, out var plan))
        {
            plan = plans.GetValue(node, builder.Plan);
        }

        return new(plan, everybody);
    }
}
