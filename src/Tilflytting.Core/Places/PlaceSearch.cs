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
    /// <param name="folded">The folded name.</param>
    /// <param name="isShared">Whether more than one ever had a name that is folded so, at any time: then the spelling may tell them apart.</param>
    public int[] Exact(ReadOnlySpan<char> folded, out bool isShared) => Rows(folded, null, out isShared);

    /// <summary>The same, where any that ever had the name is spelt as it was written: those that are. Null where none is.</summary>
    /// <param name="folded">The folded name.</param>
    /// <param name="spelling">The spelling that was written, by <see cref="PlaceSpelling"/>.</param>
    public int[]? Spelt(ReadOnlySpan<char> folded, string spelling)
    {
        var rows = Rows(folded, spelling, out var isSpelt);
        return isSpelt ? rows : null;
    }

    /// <param name="folded">The folded name.</param>
    /// <param name="spelling">The spelling that the rows have; null is any.</param>
    /// <param name="isMore">Without a spelling whether more than one had the name at any time, with one whether any had it so spelt.</param>
    private int[] Rows(ReadOnlySpan<char> folded, string? spelling, out bool isMore)
    {
        isMore = false;
        if (Ascii.FromUtf16(folded, bytes, out var length) != OperationStatus.Done || length == 0)
        {
            return []; // Every folded name of the register is ASCII.
        }

        ReadOnlySpan<byte> name = bytes[..length];
        var (count, former) = (0, -1);
        for (var row = tables.FirstKey(keys, name); row < keys.Count && tables.Utf8(keys.U16(row, 0)).SequenceEqual(name); row++)
        {
            var index = keys.U16(row, 4);
            if (spelling is not null && PlaceSpelling.Of(tables.Text(keys.U16(row, 2))) != spelling)
            {
                continue;
            }

            isMore |= spelling is not null || (former >= 0 && former != index);
            former = index;
            if (keys.I32(row, 6) <= last && first < keys.I32(row, 10) && (count == 0 || found[count - 1] != index))
            {
                found[count++] = index;
            }
        }

        return found[..count].ToArray();
    }
}
