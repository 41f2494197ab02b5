using System.Buffers;

namespace Tilflytting.Core.Queries;

/// <summary>The first hits of an order, without sorting the others.</summary>
internal static class IndexTop
{
    /// <summary>By a rank that is known for every initiative.</summary>
    /// <param name="hits">The hits.</param>
    /// <param name="kind">Which of them are asked for.</param>
    /// <param name="ranks">The ranks, no two of them the same.</param>
    /// <param name="skip">How many are left out.</param>
    /// <param name="page">Room for the page; there are as many hits.</param>
    public static void ByRank(in IndexHits hits, HitKind kind, int[] ranks, int skip, Span<int> page)
    {
        if (page.IsEmpty)
        {
            return;
        }

        // Rank and number as one number: the lowest so far, in no order, and above them room for as many again.
        var most = skip + page.Length;
        var best = ArrayPool<long>.Shared.Rent(2 * most);
        var (filled, worst) = (0, long.MaxValue);
        foreach (var word in hits.Occupied)
        {
            for (var left = hits.Word(kind, word); left != 0;)
            {
                var document = (word << 6) + Words.Take(ref left);
                var ranked = ((long)ranks[document] << 32) | (uint)document;
                if (ranked >= worst)
                {
                    continue;
                }

                best[filled++] = ranked;
                if (filled == 2 * most)
                {
                    best.AsSpan(0, filled).Sort();
                    (filled, worst) = (most, best[most - 1]);
                }
            }
        }

        best.AsSpan(0, filled).Sort();
        for (var i = 0; i < page.Length; i++)
        {
            page[i] = (int)best[skip + i];
        }

        ArrayPool<long>.Shared.Return(best);
    }

    /// <summary>Certain hits by their rank, then the others by theirs.</summary>
    /// <param name="hits">The hits.</param>
    /// <param name="certain">How many are certain.</param>
    /// <param name="ranks">The ranks.</param>
    /// <param name="skip">How many are left out.</param>
    /// <param name="page">Room for the page; there are as many hits.</param>
    public static void CertainFirst(in IndexHits hits, int certain, int[] ranks, int skip, Span<int> page)
    {
        var fromCertain = Math.Clamp(certain - skip, 0, page.Length);
        ByRank(hits, HitKind.Certain, ranks, skip, page[..fromCertain]);
        ByRank(hits, HitKind.OnlyPossible, ranks, Math.Max(0, skip - certain), page[fromCertain..]);
    }

    /// <summary>By relevance, where the filter looks for words: the texts of every hit are read.</summary>
    public static void ByRelevance(
        ReadOnlySpan<ulong> hits, IndexHits certainty, ImmutableArray<Initiative> documents, InitiativeFilter filter, ImmutableArray<TextNode> words, ConceptSet concepts, int[] ranks, int skip, Span<int> page)
    {
        var relevances = new List<(Relevance Relevance, int Document)>();
        for (var word = 0; word < hits.Length; word++)
        {
            for (var left = hits[word]; left != 0;)
            {
                var document = (word << 6) + Words.Take(ref left);
                relevances.Add((Relevance.Of(new(documents[document], certainty[document], filter, concepts), words), document));
            }
        }

        relevances.Sort((one, other) => one.Relevance.CompareTo(other.Relevance) is not 0 and var order ? order : ranks[one.Document].CompareTo(ranks[other.Document]));
        for (var i = 0; i < page.Length; i++)
        {
            page[i] = relevances[skip + i].Document;
        }
    }
}
