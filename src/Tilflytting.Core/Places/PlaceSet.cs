using System.Numerics;

namespace Tilflytting.Core;

/// <summary>A set of row numbers, on the caller's stack; counted out in order.</summary>
internal readonly ref struct PlaceSet(Span<ulong> bits)
{
    private readonly Span<ulong> bits = bits;

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var part in bits)
            {
                count += BitOperations.PopCount(part);
            }

            return count;
        }
    }

    /// <summary>How many words a set of the rows of a table needs.</summary>
    public static int Words(PlaceTable table) => (table.Count + 63) / 64;

    /// <summary>Whether the row was not there before.</summary>
    public bool Add(int row)
    {
        ref var part = ref bits[row >> 6];
        var former = part;
        part |= 1UL << row;
        return part != former;
    }

    /// <summary>The first row from a number on; −1 when there is none.</summary>
    public int Next(int from)
    {
        for (var word = from >> 6; word < bits.Length; word++)
        {
            var part = word == from >> 6 ? bits[word] & (ulong.MaxValue << from) : bits[word];
            if (part != 0)
            {
                return (word << 6) + BitOperations.TrailingZeroCount(part);
            }
        }

        return -1;
    }
}
