namespace Tilflytting.Core.Queries;

/// <summary>The first hits of an order, without sorting the others.</summary>
internal static class IndexTop
{
    /// <summary>Hits as they stand.</summary>
    public static void InOrder(ReadOnlySpan<ulong> hits, int skip, Span<int> page)
    {
        for (var word = 0; word < hits.Length && !page.IsEmpty; word++)
        {
            Fill(word, hits[word], ref skip, ref page);
        }
    }

    /// <summary>Certain hits as they stand, then the others.</summary>
    public static void CertainFirst(ReadOnlySpan<ulong> certain, ReadOnlySpan<ulong> hits, int skip, Span<int> page)
    {
        for (var word = 0; word < hits.Length && !page.IsEmpty; word++)
        {
            Fill(word, certain[word], ref skip, ref page);
        }

        for (var word = 0; word < hits.Length && !page.IsEmpty; word++)
        {
            Fill(word, hits[word] & ~certain[word], ref skip, ref page);
        }
    }

    /// <summary>By a rank that is known for every initiative.</summary>
    public static void ByRank(ReadOnlySpan<ulong> hits, int[] ranks, int skip, Span<int> page)
    {
        if (page.IsEmpty)
        {
            return;
        }

        // The best so far, the worst of them on top.
        var best = new PriorityQueue<int, int>(skip + page.Length + 1);
        var worst = int.MaxValue;
        for (var word = 0; word < hits.Length; word++)
        {
            for (var left = hits[word]; left != 0;)
            {
                var document = (word << 6) + Words.Take(ref left);
                if (ranks[document] >= worst)
                {
                    continue;
                }

                best.Enqueue(document, -ranks[document]);
                if (best.Count > skip + page.Length)
                {
                    best.Dequeue();
                    _ = best.TryPeek(out _, out var top);
                    worst = -top;
                }
            }
        }

        for (var i = page.Length - 1; i >= 0; i--)
        {
            page[i] = best.Dequeue();
        }
    }

    /// <summary>By relevance, where the filter looks for words: the texts of every hit are read.</summary>
    public static void ByRelevance(
        ReadOnlySpan<ulong> hits, IndexHits certainty, ImmutableArray<Initiative> documents, InitiativeFilter filter, ImmutableArray<TextNode> words, ConceptSet concepts, int skip, Span<int> page)
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

        relevances.Sort(static (one, other) => one.Relevance.CompareTo(other.Relevance) is not 0 and var order ? order : one.Document.CompareTo(other.Document));
        for (var i = 0; i < page.Length; i++)
        {
            page[i] = relevances[skip + i].Document;
        }
    }

    private static void Fill(int word, ulong hits, ref int skip, ref Span<int> page)
    {
        var here = System.Numerics.BitOperations.PopCount(hits);
        if (skip >= here)
        {
            skip -= here;
            return;
        }

        for (; hits != 0 && !page.IsEmpty;)
        {
            var bit = Words.Take(ref hits);
            if (skip > 0)
            {
                skip--;
                continue;
            }

            page[0] = (word << 6) + bit;
            page = page[1..];
        }
    }
}
