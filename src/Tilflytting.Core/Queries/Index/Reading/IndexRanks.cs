namespace Tilflytting.Core.Queries;

/// <summary>The places of initiatives in an order, worked out once.</summary>
internal static class IndexRanks
{
    /// <summary>By the first start, then by id, then as they came.</summary>
    /// <param name="draft">The initiatives as they came.</param>
    /// <param name="positions">Which of those each initiative of the index is.</param>
    public static int[] ByStart(IndexDraft draft, int[] positions)
    {
        var items = Numbers(positions.Length);
        var starts = draft.Starts.AsSpan().ToArray();
        Array.Sort(starts, items);
        var byId = new TextSort(draft.Ids);
        for (var start = 0; start < starts.Length;)
        {
            var same = starts.AsSpan(start).IndexOfAnyExcept(starts[start]) is >= 0 and var length ? length : starts.Length - start;
            byId.Sort(items.AsSpan(start, same));
            start += same;
        }

        return Ranks(items, positions);
    }

    /// <summary>By title in the Norwegian alphabet, then by id, then as they came.</summary>
    /// <inheritdoc cref="ByStart"/>
    public static int[] ByTitle(IndexDraft draft, int[] positions)
    {
        var items = Numbers(positions.Length);
        new TextSort(draft.TitleKeys, draft.Titles, draft.Ids).Sort(items);
        return Ranks(items, positions);
    }

    private static int[] Numbers(int count)
    {
        var numbers = new int[count];
        for (var i = 0; i < count; i++)
        {
            numbers[i] = i;
        }

        return numbers;
    }

    private static int[] Ranks(int[] sorted, int[] positions)
    {
        var ofPosition = new int[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            ofPosition[sorted[i]] = i;
        }

        var ranks = new int[sorted.Length];
        for (var i = 0; i < ranks.Length; i++)
        {
            ranks[i] = ofPosition[positions[i]];
        }

        return ranks;
    }
}
