namespace Tilflytting.Core.Queries;

/// <summary>An order of the initiatives of an index: the rank of each, no two of them the same.</summary>
internal sealed class IndexOrder
{
    /// <summary>So many are known by their rank, too.</summary>
    private const int Known = 1 << 14;

    private readonly int[] ranks;
    private readonly int[] first;

    public IndexOrder(int[] ranks)
    {
        this.ranks = ranks;
        first = new int[Math.Min(Known, ranks.Length)];
        for (var document = 0; document < ranks.Length; document++)
        {
            if (ranks[document] < first.Length)
            {
                first[ranks[document]] = document;
            }
        }
    }

    /// <summary>The rank of an initiative.</summary>
    public int this[int document] => ranks[document];

    /// <summary>
    /// Goes along the order until there are hits enough. Where many of the initiatives are hits this is soon; false where it is not, or would not be worth while.
    /// </summary>
    /// <param name="hits">The hits.</param>
    /// <param name="kind">Which of them are asked for.</param>
    /// <param name="skip">How many are left out.</param>
    /// <param name="page">Room for those that follow; there are as many hits.</param>
    public bool TryTake(in IndexHits hits, HitKind kind, int skip, Span<int> page)
    {
        var (enough, count) = (skip + page.Length, hits.CountOf(kind));
        var expected = (long)enough * ranks.Length / count;
        if (2 * expected > Math.Min(first.Length, count))
        {
            return false;
        }

        var found = 0;
        foreach (var document in first)
        {
            if ((hits.Word(kind, document >> 6) >> document & 1) == 0)
            {
                continue;
            }

            if (found >= skip)
            {
                page[found - skip] = document;
            }

            if (++found == enough)
            {
                return true;
            }
        }

        return false;
    }
}
