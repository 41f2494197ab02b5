namespace Tilflytting.Core.Queries;

/// <content>Statistics.</content>
public sealed partial class CatalogueIndex
{
    /// <inheritdoc/>
    public Facet Facet(FacetDimension dimension, InitiativeFilter? filter = null, bool isSideways = true)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return FacetsOf(filter, isSideways, [dimension])[0];
    }

    /// <inheritdoc/>
    public ImmutableArray<Facet> Facets(InitiativeFilter? filter = null, bool isSideways = true) => FacetsOf(filter, isSideways, FacetDimension.All);

    /// <inheritdoc/>
    public CrossTable CrossTable(FacetDimension rows, FacetDimension columns, InitiativeFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        var asked = (filter ?? InitiativeFilter.Everything).Node;
        var tally = new CrossTally(scales[rows.Index], scales[columns.Index]);
        var (ofRows, ofColumns) = (ValuesOf(rows), ValuesOf(columns));
        using var hits = Hits(asked);
        foreach (var word in hits.Occupied)
        {
            for (var left = hits.AtLeastPossible[word]; left != 0;)
            {
                var document = (word << 6) + Words.Take(ref left);
                tally.Add(hits[document], ofRows.Read(document), ofRows.All, ofColumns.Read(document), ofColumns.All);
            }
        }

        return tally.ToTable(asked);
    }

    /// <inheritdoc/>
    public ActiveYears ActivePerYear(InitiativeFilter? filter = null, int? first = null, int? last = null)
    {
        var asked = (filter ?? InitiativeFilter.Everything).Node;
        using var hits = Hits(asked);
        var (from, to) = ActiveYears.Range(IndexYears.Range(periods, hits), first, last);
        var total = Stated(hits, periods.Dated);
        var counts = IndexYears.Count(periods, hits, from, Math.Max(0, to - from + 1), span: 1);
        return new(total, [.. counts.Select((count, i) => new ActiveYear(from + i, new(count.Certain, count.AtLeastPossible - count.Certain, total.NotStated), asked))]);
    }

    /// <inheritdoc/>
    public IEnumerable<LongTableRow> LongTable(InitiativeFilter? filter = null, Certainty atLeast = Certainty.Possible) =>
        Found(filter, HitCertainty.Checked(atLeast)).SelectMany(static hit => Queries.LongTable.Of(hit.Initiative, hit.Certainty));

    /// <inheritdoc/>
    public ImmutableArray<FreeTextItem> FreeText(Vocabulary vocabulary, InitiativeFilter? filter = null, Certainty atLeast = Certainty.Possible)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _ = HitCertainty.Checked(atLeast);
        var asked = CombinedNode.Of(isAll: true, (filter ?? InitiativeFilter.Everything).Node, InitiativeFilter.Uncoded(vocabulary).Node);
        return FreeTextItem.Of(
            vocabulary,
            Found(new InitiativeFilter(asked), Certainty.Possible).Select(static hit => hit.Initiative)
                .Where(one => atLeast != Certainty.Certain || filter is null || filter.Evaluate(one, Concepts) == Certainty.Certain));
    }

    private DocumentValues ValuesOf(FacetDimension dimension)
    {
        var scale = scales[dimension.Index];
        return dimension.Vocabulary is { } vocabulary ? new CodeValues(scale, columns.Layout.Of(vocabulary), rows, columns)
            : dimension != FacetDimension.Decade ? new PlaceValues(scale, places.Groups)
            : rows.Decades.Count > 0 || scale.Values.IsEmpty ? new DecadeValues(scale, rows)
            : new ObjectValues(scale, documents);
    }

    /// <summary>The hits, in the order in which they came.</summary>
    private (Initiative Initiative, Certainty Certainty)[] Found(InitiativeFilter? filter, Certainty atLeast)
    {
        using var hits = Hits((filter ?? InitiativeFilter.Everything).Node);
        var asked = atLeast == Certainty.Certain ? hits.Certain : hits.AtLeastPossible;
        var found = new List<(int Document, Certainty Certainty)>();
        for (var word = 0; word < asked.Length; word++)
        {
            for (var left = asked[word]; left != 0;)
            {
                var document = (word << 6) + Words.Take(ref left);
                found.Add((document, hits[document]));
            }
        }

        return [.. found.OrderBy(hit => positions[hit.Document]).Select(hit => (documents[hit.Document], hit.Certainty))];
    }

    private ImmutableArray<Facet> FacetsOf(InitiativeFilter? filter, bool isSideways, ImmutableArray<FacetDimension> dimensions)
    {
        var asked = (filter ?? InitiativeFilter.Everything).Node;
        var rests = isSideways ? sideways.GetValue(asked, static filter => new(filter)) : null;
        var facets = new Facet[dimensions.Length];

        // The hits of the same rest of the filter are worked out and counted together.
        foreach (var group in Enumerable.Range(0, facets.Length).GroupBy(i => rests?[dimensions[i]] ?? asked))
        {
            using var hits = Hits(group.Key);
            using var counts = new BitCounts(rows, hits);
            var (counties, municipalities) = (new FacetTally(scales[FacetDimension.County.Index]), new FacetTally(scales[FacetDimension.Municipality.Index]));
            if (group.Any(i => dimensions[i] == FacetDimension.County || dimensions[i] == FacetDimension.Municipality))
            {
                places.Groups.Count(hits, counties, municipalities);
            }

            foreach (var i in group)
            {
                var tally = dimensions[i] == FacetDimension.County ? counties
                    : dimensions[i] == FacetDimension.Municipality ? municipalities
                    : dimensions[i] == FacetDimension.Decade ? Decades(hits, counts)
                    : Codes(columns.Layout.Vocabularies[dimensions[i].Index], hits, counts);
                facets[i] = tally.ToFacet(group.Key);
            }
        }

        return [.. facets];
    }

    private FacetTally Codes(VocabularyLayout vocabulary, in IndexHits hits, in BitCounts counts)
    {
        var scale = scales[FacetDimension.Of(vocabulary.Vocabulary).Index];
        var tally = new FacetTally(scale);
        for (var value = 0; value < scale.Values.Length; value++)
        {
            if (vocabulary.Find(scale.Values[value].Key) is { } bit)
            {
                var (certain, atLeastPossible) = Count(bit, hits, counts);
                tally.Set(value, certain, vocabulary.MayBeUncertain ? Count(bit + 1, hits, counts).AtLeastPossible : atLeastPossible);
            }
        }

        var (uncoded, uncodedAtLeast) = counts[vocabulary.Uncoded];
        tally.Set(scale.Values.Length, uncoded, uncodedAtLeast);
        var (stated, statedAtLeast) = counts[vocabulary.Stated];
        tally.SetTotal(stated, statedAtLeast - stated, hits.Count - statedAtLeast);
        return tally;
    }

    /// <summary>How many of the hits have a bit: in their rows, or in a list.</summary>
    private (int Certain, int AtLeastPossible) Count(int bit, in IndexHits hits, in BitCounts counts) =>
        columns[bit] is { IsList: true } list ? list.CountList(hits) : columns[bit] == columns.Empty ? (0, 0) : counts[bit];

    private FacetTally Decades(in IndexHits hits, in BitCounts counts)
    {
        var scale = scales[FacetDimension.Decade.Index];
        var tally = new FacetTally(scale);
        var total = Stated(hits, periods.Dated);
        tally.SetTotal(total.Certain, total.Possible, total.NotStated);
        if (rows.Decades.Count == 0 && rows.Decades.Years is var (first, _))
        {
            var years = IndexYears.Count(periods, hits, first / 10, scale.Values.Length, span: 10);
            for (var i = 0; i < years.Length; i++)
            {
                tally.Set(i, years[i].Certain, years[i].AtLeastPossible);
            }
        }

        for (var i = 0; i < rows.Decades.Count; i++)
        {
            tally.Set(i, counts[rows.Decades.Certain(i)].Certain, counts[rows.Decades.Possible(i)].AtLeastPossible);
        }

        return tally;
    }

    private static InitiativeCount Stated(in IndexHits hits, IndexColumn stated)
    {
        var (certain, atLeastPossible) = (0, 0);
        foreach (var word in hits.Occupied)
        {
            certain += Words.Count(hits.Certain[word] & stated.Bits[word]);
            atLeastPossible += Words.Count(hits.AtLeastPossible[word] & stated.Bits[word]);
        }

        return new(certain, atLeastPossible - certain, hits.Count - atLeastPossible);
    }
}
