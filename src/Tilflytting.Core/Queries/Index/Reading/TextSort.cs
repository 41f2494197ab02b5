namespace Tilflytting.Core.Queries;

/// <summary>
/// Sorts the numbers of initiatives by their texts, ordinally: by the first list of texts, where those are the same by the next one, and in the end by the number. Eight letters at
/// a time are compared as one number, and only what is still equal is looked at again.
/// </summary>
internal sealed class TextSort(params SortKeys[] texts)
{
    /// <summary>So many are compared one by one.</summary>
    private const int Few = 12;

    /// <summary>From here on, in numbers, texts are compared one by one, so that long ones that begin alike are no deep recursion.</summary>
    private const int Far = 32;

    public void Sort(Span<int> items) => Sort(items, 0, 0);

    private void Sort(Span<int> items, int list, int offset)
    {
        if (items.Length <= Few || offset == Far || list == texts.Length)
        {
            items.Sort((one, other) => Compare(one, other, list, offset));
            return;
        }

        Span<ulong> keys = GC.AllocateUninitializedArray<ulong>(items.Length);
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = texts[list][items[i], offset];
        }

        keys.Sort(items);
        for (var start = 0; start < keys.Length;)
        {
            var same = keys[start..].IndexOfAnyExcept(keys[start]) is >= 0 and var length ? length : keys.Length - start;
            if (same > 1)
            {
                var (next, from) = SortKeys.IsLast(keys[start]) ? (list + 1, 0) : (list, offset + 1);
                Sort(items.Slice(start, same), next, from);
            }

            start += same;
        }
    }

    private int Compare(int one, int other, int list, int offset)
    {
        for (; list < texts.Length; list++, offset = 0)
        {
            if (texts[list].Compare(one, other, offset) is not 0 and var order)
            {
                return order;
            }
        }

        return one.CompareTo(other);
    }
}
