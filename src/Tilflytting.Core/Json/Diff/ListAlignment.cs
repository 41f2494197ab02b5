namespace Tilflytting.Core.Json;

/// <summary>Which item of an old list is which of a new one, and which of them stand in another order. In linear time but for the sorting.</summary>
internal sealed class ListAlignment
{
    private readonly int[] oldOf;
    private readonly bool[] isMoved;

    private ListAlignment(int[] oldOf, int oldCount)
    {
        this.oldOf = oldOf;
        var kept = new bool[oldCount];
        foreach (var i in oldOf.Where(static i => i >= 0))
        {
            kept[i] = true;
        }

        Removed = [.. Enumerable.Range(0, oldCount).Where(i => !kept[i])];
        isMoved = OutOfOrder(oldOf);
    }

    /// <summary>The indexes of the old items that are in the new list no more.</summary>
    public ImmutableArray<int> Removed { get; }

    /// <summary>Pairs the items of two lists.</summary>
    /// <param name="oldCount">The length of the old list.</param>
    /// <param name="newCount">The length of the new list.</param>
    /// <param name="oldKeys">The keys of an old item at a rank; an item is asked only while it has no partner.</param>
    /// <param name="newKeys">The same of a new item.</param>
    /// <param name="ranks">How many ranks there are: items that share a key of a low rank are paired before others.</param>
    /// <param name="likeness">How alike items are that share no key; null where that says nothing.</param>
    public static ListAlignment Of(
        int oldCount, int newCount, Func<int, int, IEnumerable<string>> oldKeys, Func<int, int, IEnumerable<string>> newKeys, int ranks, Likeness? likeness = null)
    {
        var oldOf = new int[newCount];
        Array.Fill(oldOf, -1);
        var taken = new bool[oldCount];
        void Pair(int i, int j)
        {
            oldOf[j] = i;
            taken[i] = true;
        }

        bool Same(int i, int j) => oldKeys(i, 0).SequenceEqual(newKeys(j, 0), StringComparer.Ordinal);

        // What begins and ends alike is paired where it stands, so that among equal items the one that went is told, not the one that stayed.
        var first = 0;
        for (; first < oldCount && first < newCount && Same(first, first); first++)
        {
            Pair(first, first);
        }

        for (int i = oldCount - 1, j = newCount - 1; i >= first && j >= first && Same(i, j); i--, j--)
        {
            Pair(i, j);
        }

        for (var rank = 0; rank < ranks; rank++)
        {
            if (rank == ItemKeys.Weak && likeness is not null)
            {
                foreach (var (i, j) in likeness.Pairs([.. Enumerable.Range(0, oldCount).Where(i => !taken[i])], [.. Enumerable.Range(0, newCount).Where(j => oldOf[j] < 0)]))
                {
                    Pair(i, j);
                }
            }

            var found = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
            foreach (var (i, key) in Enumerable.Range(0, oldCount).Where(i => !taken[i]).SelectMany(i => oldKeys(i, rank).Select(key => (i, key))))
            {
                if (!found.TryGetValue(key, out var queue))
                {
                    found[key] = queue = [];
                }

                queue.Enqueue(i);
            }

            for (var j = 0; j < newCount && found.Count > 0; j++)
            {
                foreach (var key in oldOf[j] < 0 ? newKeys(j, rank) : [])
                {
                    if (oldOf[j] < 0 && found.TryGetValue(key, out var queue) && TryNext(queue, taken, out var i))
                    {
                        Pair(i, j);
                    }
                }
            }
        }

        return new(oldOf, oldCount);
    }

    /// <summary>The index of the old item that a new one is; null when it is new.</summary>
    public int? OldOf(int j) => oldOf[j] < 0 ? null : oldOf[j];

    /// <summary>Whether a new item stands out of the old order: as few as can be do.</summary>
    public bool IsMoved(int j) => isMoved[j];

    private static bool TryNext(Queue<int> queue, bool[] taken, out int i)
    {
        while (queue.TryDequeue(out i))
        {
            if (!taken[i])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All but a longest run of old indexes that rise.</summary>
    private static bool[] OutOfOrder(int[] oldOf)
    {
        var ends = new List<int>();
        var before = new int[oldOf.Length];
        for (var j = 0; j < oldOf.Length; j++)
        {
            if (oldOf[j] >= 0)
            {
                var (low, high) = (0, ends.Count);
                while (low < high)
                {
                    var middle = (low + high) / 2;
                    (low, high) = oldOf[ends[middle]] < oldOf[j] ? (middle + 1, high) : (low, middle);
                }

                before[j] = low == 0 ? -1 : ends[low - 1];
                if (low == ends.Count)
                {
                    ends.Add(j);
                }
                else
                {
                    ends[low] = j;
                }
            }
        }

        var moved = Array.ConvertAll(oldOf, static i => i >= 0);
        for (var j = ends.Count == 0 ? -1 : ends[^1]; j >= 0; j = before[j])
        {
            moved[j] = false;
        }

        return moved;
    }
}
