namespace Tilflytting.Core.Queries;

/// <summary>Many short lists in one array.</summary>
internal sealed class FlatLists<T>
{
    private readonly T[] items;
    private readonly int[] ends;

    public FlatLists(IEnumerable<IEnumerable<T>> lists)
    {
        var (all, after) = (new List<T>(), new List<int>());
        foreach (var list in lists)
        {
            all.AddRange(list);
            after.Add(all.Count);
        }

        (items, ends) = ([.. all], [.. after]);
    }

    /// <summary>One of the lists.</summary>
    public ReadOnlySpan<T> this[int list] => items.AsSpan((list == 0 ? 0 : ends[list - 1])..ends[list]);
}
