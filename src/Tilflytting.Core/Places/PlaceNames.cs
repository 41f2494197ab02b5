using System.Text;

namespace Tilflytting.Core;

/// <summary>Search in a table of folded names.</summary>
internal static class PlaceNames
{
    private const int MaxLength = 128;
    private const int MaxNamesakes = 32;
    private static readonly string[] LastWords = [" kommune", " herad", " fylke", " fylkeskommune"];

    /// <summary>The rows of what had a name at any time from one day to another, in order; without the last word «kommune» only where none has it.</summary>
    public static int[] Find(PlaceTables tables, PlaceTable keys, string name, int first, int last)
    {
        Span<char> folded = stackalloc char[MaxLength];
        var length = NorwegianFolding.Words(name, folded);
        if (length < 0)
        {
            return [];
        }

        folded = folded[..length];
        var found = Exact(tables, keys, folded, first, last);
        foreach (var word in found.Length > 0 ? [] : LastWords)
        {
            if (folded.EndsWith(word, StringComparison.Ordinal))
            {
                return Exact(tables, keys, folded[..^word.Length], first, last);
            }
        }

        return found;
    }

    /// <summary>The names nearest to one, as they are spelt; none when too far away or too many.</summary>
    public static ImmutableArray<string> Nearest(PlaceTables tables, PlaceTable keys, string name, int most)
    {
        var folded = NorwegianFolding.Words(name);
        if (folded.Length is 0 or > MaxLength)
        {
            return [];
        }

        var best = folded.Length <= 4 ? 1 : folded.Length <= 8 ? 2 : 3;
        var nearest = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (var row = 0; row < keys.Count; row++)
        {
            var key = Encoding.UTF8.GetString(tables.Utf8(keys.U16(row, 0)));
            var distance = EditDistance.Of(folded, key, best);
            if (distance < best)
            {
                nearest.Clear();
                best = distance;
            }

            if (distance == best)
            {
                nearest.TryAdd(key, tables.Text(keys.U16(row, 2)));
            }
        }

        return nearest.Count > most ? [] : [.. nearest.Values];
    }

    private static int[] Exact(PlaceTables tables, PlaceTable keys, ReadOnlySpan<char> folded, int first, int last)
    {
        Span<byte> bytes = stackalloc byte[MaxLength];
        if (Ascii.FromUtf16(folded, bytes, out var length) != System.Buffers.OperationStatus.Done || length == 0)
        {
            return []; // Every folded name of the register is ASCII.
        }

        bytes = bytes[..length];
        var start = tables.FirstKey(keys, bytes);
        Span<int> found = stackalloc int[MaxNamesakes];
        var count = 0;
        for (var row = start; row < keys.Count && tables.Utf8(keys.U16(row, 0)).SequenceEqual(bytes); row++)
        {
            var index = keys.U16(row, 4);
            if (keys.I32(row, 6) <= last && first < keys.I32(row, 10) && (count == 0 || found[count - 1] != index))
            {
                found[count++] = index;
            }
        }

        return found[..count].ToArray();
    }
}
