using System.Buffers;
using System.Text;

namespace Tilflytting.Core;

/// <summary>One search for a folded name, at any time from one day to another, both inclusive.</summary>
internal readonly ref struct PlaceSearch
{
    private readonly PlaceTables tables;
    private readonly PlaceTable keys;
    private readonly int first;
    private readonly int last;
    private readonly Span<byte> bytes;
    private readonly Span<int> found;

    /// <param name="tables">The tables.</param>
    /// <param name="keys">The table of names.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <param name="bytes">Room for the folded name.</param>
    /// <param name="found">Room for all namesakes.</param>
    public PlaceSearch(PlaceTables tables, PlaceTable keys, int first, int last, Span<byte> bytes, Span<int> found)
    {
        this.tables = tables;
        this.keys = keys;
        this.first = first;
        this.last = last;
        this.bytes = bytes;
        this.found = found;
    }

    /// <summary>The rows of all that had the name, in order.</summary>
    public int[] Exact(ReadOnlySpan<char> folded)
    {
        if (Ascii.FromUtf16(folded, bytes, out var length) != OperationStatus.Done || length == 0)
        {
            return []; // Every folded name of the register is ASCII.
        }

        ReadOnlySpan<byte> name = bytes[..length];
        var count = 0;
        for (var row = tables.FirstKey(keys, name); row < keys.Count && tables.Utf8(keys.U16(row, 0)).SequenceEqual(name); row++)
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
