using System.Buffers;

namespace Tilflytting.Core.Queries;

/// <summary>The first hits of an order, without sorting the others.</summary>
internal static class IndexTop
{
    /// <summary>By a rank that is known for every initiative.</summary>
    /// <param name="hits">The hits.</param>
    /// <param name="kind">Which of them are asked for.</param>
    /// <param name="order">The order.</param>
    /// <param name="skip">How many are left out.</param>
    /// <param name="page">Room for the page; there are as many hits.</param>
    public static void ByRank(in IndexHits hits, HitKind kind, IndexOrder order, int skip, Span<int> page)
    {
        if (page.IsEmpty || order.TryTake(hits, kind, skip, page))
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
                var ranked = ((long)order[document] << 32) | (uint)document;
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
    /// <param name="order">The order.</param>
    /// <param name="skip">How many are left out.</param>
    /// <param name="page">Room for the page; there are as many hits.</param>
    public static void CertainFirst(in IndexHits hits, int certain, IndexOrder order, int skip, Span<int> page)
    {
        var fromCertain = Math.Clamp(certain - skip, 0, page.Length);
        ByRank(hits, HitKind.Certain, order, skip, page[..fromCertain]);
        ByRank(hits, HitKind.OnlyPossible, order, Math.Max(0, skip - certain), page[fromCertain..]);
    }

    /// <summary>By relevance, where the filter looks for words: certain hits first, then by weight, then by rank.</summary>
    /// <param name="hits">The hits.</param>
    /// <param name="kind">Which of them are asked for.</param>
    /// <param name="relevance">What the words of the filter weigh in each hit.</param>
    /// <param name="order">The order.</param>
    /// <param name="skip">How many are left out.</param>
    /// <param name="page">Room for the page; there are as many hits.</param>
    public static void ByRelevance(in IndexHits hits, HitKind kind, TextRelevance relevance, IndexOrder order, int skip, Span<int> page)
    {
        if (page.IsEmpty)
        {
            return;
        }

        // The best so far, the worst of them on top.
        var best = new PriorityQueue<int, long>(Math.Min(skip + page.Length + 1, 1 << 20));
        var worst = long.MinValue;
        var sure = relevance.TitleWeight * relevance.TitleWeight;
        var weights = ArrayPool<int>.Shared.Rent(PlanNode.Block * 64);
        var asked = kind == HitKind.Certain ? hits.Certain : hits.AtLeastPossible;
        for (var first = 0; first < asked.Length; first += PlanNode.Block)
        {
            var block = asked.Slice(first, Math.Min(PlanNode.Block, asked.Length - first));
            if (Words.IsEmpty(block))
            {
                continue;
            }

            relevance.Weigh(first, block, weights.AsSpan(0, block.Length * 64));
            for (var word = 0; word < block.Length; word++)
            {
                for (var left = block[word]; left != 0;)
                {
                    var bit = Words.Take(ref left);
                    var weight = weights[(word << 6) + bit] + (((hits.Certain[first + word] >> bit) & 1) != 0 ? sure : 0);
                    var document = ((first + word) << 6) + bit;
                    var key = ((long)weight << 32) - order[document];
                    if (key <= worst)
                    {
                        continue;
                    }

                    best.Enqueue(document, key);
                    if (best.Count > skip + page.Length)
                    {
                        best.Dequeue();
                        _ = best.TryPeek(out _, out worst);
                    }
                }
            }
        }

        ArrayPool<int>.Shared.Return(weights);
        for (var i = page.Length - 1; i >= 0; i--)
        {
            page[i] = best.Dequeue();
        }
    }
}
