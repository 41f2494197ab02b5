using System.Runtime.InteropServices;

namespace Tilflytting.Core.Queries;

/// <summary>
/// Initiatives made ready for many questions: the same filters and statistics as over any sequence of them, with the same answers, from sets of bits instead of the
/// objects.
/// </summary>
/// <remarks>
/// <para>Built once. A filter is prepared when it is first asked and kept prepared as long as the filter itself lives, so keep a filter that is asked again.</para>
/// <para>Codes, items without a code, periods, municipalities and counties, and words in texts and labels are answered from the index. The texts are read when they are first asked about: a program that has
/// the time at its start asks any question on texts then.</para>
/// <para>Ids, languages, names of partners and their organisation numbers, publishers, sources and the rest of the provenance, and whether a member is stated at all are not in the index: these
/// conditions are asked of the initiatives that the rest of the filter leaves over, each time anew. Counting again takes no memory in any case. The long table and free text read the initiatives that are found.</para>
/// <para>Orders other than by relevance, start and title in each initiative's own language are worked out when they are first asked for. Immutable and thread safe.</para>
/// </remarks>
public sealed partial class CatalogueIndex : IInitiativeSet
{
    private readonly ImmutableArray<Initiative> documents;
    private readonly int[] positions;
    private readonly IndexOrders orders;
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
        IndexOrder? byStart = null, byTitle = null;
        Parallel.Invoke(() => byStart = new(IndexRanks.ByStart(draft, order)), () => byTitle = new(IndexRanks.ByTitle(draft, order)));
        orders = new(documents, positions, byStart!, byTitle!);
        rows = new(draft, positions);
        columns = new(draft, positions, rows);
        periods = new(draft, positions, columns);
        texts = new(() => new TextIndexBuilder(documents, LabelledCode.Of(columns, Concepts)).Build());
        builder = new(documents, concepts, columns, periods, new(periods, documents.Length), places, texts);
        scales =
        [
            .. columns.Layout.Vocabularies.Select(one => FacetScale.Codes(one.Vocabulary, columns.Used(one).Select(static used => used.Code), concepts)),
            FacetScale.Of(FacetDimension.County), FacetScale.Of(FacetDimension.Municipality), FacetScale.Decades(rows.Decades.Years),
        ];
    }

    /// <inheritdoc/>
    public int Length => documents.Length;

    /// <inheritdoc/>
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
        return new(InitiativeList.Of(initiatives), concepts ?? ConceptSet.Shipped);
    }

    /// <summary>Builds the index of a catalogue, with the concepts of its own.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <returns>The index.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public static CatalogueIndex Create(Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return Create(catalogue.Initiatives, ConceptSet.With(catalogue.Concepts));
    }

    /// <inheritdoc/>
    public Initiative? Find(Slug id)
    {
        var found = -1;
        for (var document = 0; document < documents.Length; document++)
        {
            if (documents[document].Id == id && (found < 0 || positions[document] < positions[found]))
            {
                found = document;
            }
        }

        return found < 0 ? null : documents[found];
    }

    /// <inheritdoc/>
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

    /// <inheritdoc/>
    public InitiativePage Query(
        InitiativeFilter filter, InitiativeOrder order = InitiativeOrder.Relevance, int skip = 0, int take = int.MaxValue, Certainty atLeast = Certainty.Possible, LanguageTag titleLanguage = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)order, (uint)InitiativeOrder.StartDescending, nameof(order));
        _ = HitCertainty.Checked(atLeast);
        using var hits = Hits(filter.Node);
        var certain = hits.CertainCount;
        var all = atLeast == Certainty.Certain ? certain : hits.Count;
        var first = Math.Min(skip, all);
        var page = new int[Math.Min(take, all - first)];
        if (order == InitiativeOrder.Relevance && new QueryWords(filter.Node) is { Each.IsEmpty: false } words)
        {
            IndexTop.ByRelevance(hits, atLeast == Certainty.Certain ? HitKind.Certain : HitKind.AtLeastPossible, new(texts.Value, words), orders.ByStart, first, page);
        }
        else if (order == InitiativeOrder.Relevance)
        {
            IndexTop.CertainFirst(hits, certain, orders.ByStart, first, page);
        }
        else
        {
            IndexTop.ByRank(hits, atLeast == Certainty.Certain ? HitKind.Certain : HitKind.AtLeastPossible, orders.Of(order, titleLanguage), first, page);
        }

        var found = ImmutableArray.CreateBuilder<InitiativeHit>(page.Length);
        foreach (var document in page)
        {
            found.Add(new(documents[document], hits[document], filter, Concepts));
        }

        return new(found.MoveToImmutable(), new(certain, all - certain, 0), first, take);
    }

    /// <inheritdoc/>
    public IEnumerable<Initiative> Where(InitiativeFilter filter, Certainty atLeast = Certainty.Possible)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Found(filter, HitCertainty.Checked(atLeast)).Select(static hit => hit.Initiative);
    }

    private IndexHits Hits(FilterNode node) => new(Plan(node), everybody);

    private PlanNode Plan(FilterNode node) => plans.TryGetValue(node, out var plan) ? plan : plans.GetValue(node, builder.Plan);
}
