namespace Tilflytting.Core.Queries;

/// <summary>What initiatives are sorted by: a number, and where it is the same, texts and the place where they stood.</summary>
internal readonly record struct SortKey(ulong Number, string Key, string Text, string Id, int Position, int Document) : IComparable<SortKey>
{
    /// <summary>The first letters of a text as a number that sorts as they do, up to the first of those that have no number of their own.</summary>
    public static ulong Prefix(string text)
    {
        var prefix = 0UL;
        var isExact = true;
        for (var i = 0; i < 8; i++)
        {
            var letter = isExact && i < text.Length ? Math.Min(text[i] + 1, 255) : 0;
            isExact &= letter < 255;
            prefix = (prefix << 8) | (uint)letter;
        }

        return prefix;
    }

    /// <summary>Sorts, both halves at the same time.</summary>
    public static void Sort(SortKey[] keys)
    {
        var middle = keys.Length / 2;
        Parallel.Invoke(() => Array.Sort(keys, 0, middle), () => Array.Sort(keys, middle, keys.Length - middle));
        var merged = new SortKey[keys.Length];
        for (var (left, right, i) = (0, middle, 0); i < merged.Length; i++)
        {
            merged[i] = right == keys.Length || (left < middle && keys[left].CompareTo(keys[right]) <= 0) ? keys[left++] : keys[right++];
        }

        merged.CopyTo(keys, 0);
    }

    public int CompareTo(SortKey other) =>
        Number.CompareTo(other.Number) is not 0 and var number ? number
        : string.CompareOrdinal(Key, other.Key) is not 0 and var key ? key
        : string.CompareOrdinal(Text, other.Text) is not 0 and var text ? text
        : string.CompareOrdinal(Id, other.Id) is not 0 and var id ? id
        : Position.CompareTo(other.Position);
}
