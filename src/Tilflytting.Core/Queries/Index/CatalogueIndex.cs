using System.Runtime.InteropServices;

namespace Tilflytting.Core.Queries;

/// <summary>
/// Initiatives made ready for many questions: the same filters and statistics as over any sequence of them, with the same answers, from sets of bits instead of the
/// objects.
/// </summary>
/// <remarks>
/// Built once; the texts are read when they are first asked about, or by <see cref="WithTexts"/>. Codes, periods, places and words in texts are answered from the index; names of
/// partners and publishers, addresses and ids are read in the initiatives that the rest of the filter leaves over. A filter is prepared when it is first asked and kept prepared as
/// long as the filter itself lives, so that asking again costs no memory. Immutable and thread safe.
/// </remarks>
public sealed partial class CatalogueIndex
{
    private readonly ImmutableArray<Initiative> documents;
    private readonly int[] positions;
    private readonly IndexOrder byStart;
    private readonly IndexOrder byTitle;
    private readonly ulong[] everybody;
    private readonly IndexRows rows;
    private readonly IndexColumns columns;
    private readonly IndexPeriods periods;
    private readonly IndexPlaces places;
    private readonly Lazy<TextIndex> texts;
    private readonly PlanBuilder builder;
    private readonly ImmutableArray<FacetScale> scales;
    private readonly System.Runtime.CompilerServices.ConditionalWeakTable<FilterNode, PlanNode> plans = [];
    private readonly System.Runtime.CompilerServices.ConditionalWeakTable<FilterNode, Sideways> sideways = [];

    private CatalogueIndex(ImmutableArray<Initiative> initiatives, ConceptSet concepts)
    {
        Concepts = concepts;
        var draft = new IndexDraft(initiatives, concepts);
        places = new(draft, out var order);
        positions = order;
        documents = ImmutableCollectionsMarshal.AsImmutableArray(Rearranged.By(positions, ImmutableCollectionsMarshal.AsArray(initiatives)!));
        everybody = Words.Everybody(documents.Length);
        IndexOrder? starts = null, titles = null;
        Parallel.Invoke(() => starts = new(IndexRanks.ByStart(draft, order)), () => titles = new(IndexRanks.ByTitle(draft, order)));
        (byStart, byTitle) = (starts!, titles!);
        rows = new(draft, positions);
        columns = new(draft, positions, rows);
        periods = new(draft, positions, columns);
        texts = new(() => new TextIndexBuilder(documents).Build());
        builder = new(documents, concepts, columns, periods, new(periods, documents.Length), places, texts);
        scales =
        [
            .. columns.Layout.Vocabularies.Select(one => FacetScale.Codes(one.Vocabulary, columns.Used(one).Select(static used => used.Code), concepts)),
            FacetScale.Of(FacetDimension.County), FacetScale.Of(FacetDimension.Municipality), FacetScale.Decades(rows.Decades.Years),
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

    /// <summary>
    /// Reads the texts of the initiatives now. Otherwise the first question to them does: it then takes as long, some fifteen microseconds an initiative.
    /// </summary>
    /// <returns>This index.</returns>
    public CatalogueIndex WithTexts()
    {
        _ = texts.Value;
        return this;
    }

    /// <summary>How many a filter finds: certain ones, and possible ones beside them.</summary>
    /// <param name="filter">The filter.</param>
    /// <returns>The count; nothing in it is not stated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is null.</exception>
    public InitiativeCount Count(InitiativeFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (Plan(filter.Node) is { IsCertain: true } plan)
        {
            return new(plan.Count(everybody), 0, 0);
        }

        using var hits = Hits(filter.Node);
        return new(hits.CertainCount, hits.Count - hits.CertainCount, 0);
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
        var certain = hits.CertainCount;
        var all = atLeast == Certainty.Certain ? certain : hits.Count;
        var first = Math.Min(skip, all);
        var page = new int[Math.Min(take, all - first)];
        if (order == InitiativeOrder.Relevance && new QueryWords(filter.Node) is { Each.IsEmpty: false } words)
        {
            IndexTop.ByRelevance(hits, atLeast == Certainty.Certain ? HitKind.Certain : HitKind.AtLeastPossible, new(texts.Value, words), byStart, first, page);
        }
        else if (order == InitiativeOrder.Relevance)
        {
            IndexTop.CertainFirst(hits, certain, byStart, first, page);
        }
        else
        {
            IndexTop.ByRank(hits, atLeast == Certainty.Certain ? HitKind.Certain : HitKind.AtLeastPossible, order == InitiativeOrder.Title ? byTitle : byStart, first, page);
        }

        var found = ImmutableArray.CreateBuilder<InitiativeHit>(page.Length);
        foreach (var document in page)
        {
            found.Add(new(documents[document], hits[document], filter, Concepts));
        }

        return new(found.MoveToImmutable(), new(certain, all - certain, 0), first);
    }

    private IndexHits Hits(FilterNode node) => new(Plan(node), everybody);

    private PlanNode Plan(FilterNode node) => plans.TryGetValue(node, out var plan) ? plan : plans.GetValue(node, builder.Plan);
}
