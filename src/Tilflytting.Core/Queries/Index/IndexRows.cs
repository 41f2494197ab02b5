using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Tilflytting.Core.Queries;

/// <summary>
/// The columns, turned: for each initiative one bit for each column, side by side. What some hits have is counted for all columns at once, by adding the rows bit by bit:
/// the sum of sixteen rows is worked out on whole vectors (Harley and Seal's tree of adders).
/// </summary>
internal sealed class IndexRows
{
    private const int Planes = 32;
    private readonly ulong[] rows;
    private readonly int lanes;
    private readonly Dictionary<IndexColumn, int> bits = [];

    public IndexRows(IEnumerable<IndexColumn> columns, int documents)
    {
        IndexColumn[] used = [.. columns.Distinct().Where(static column => !Words.IsEmpty(column.Bits))];
        for (var i = 0; i < used.Length; i++)
        {
            bits.Add(used[i], i);
        }

        lanes = Math.Max(1, (used.Length + 127) / 128);
        rows = new ulong[documents * lanes * 2];
        Parallel.For(0, Words.For(documents), word => Turn(word, Math.Min(documents, (word + 1) << 6), used));
    }

    /// <summary>How many numbers a count gives.</summary>
    public int Size => lanes * 128;

    /// <summary>Where in the counts a column stands; -1 when it is empty.</summary>
    public int IndexOf(IndexColumn column) => bits.GetValueOrDefault(column, -1);

    /// <summary>How many hits are in each column; no row is read twice.</summary>
    /// <param name="hits">The hits.</param>
    /// <param name="certain">Room for <see cref="Size"/> numbers: of the certain hits.</param>
    /// <param name="atLeastPossible">Room for as many: of all hits.</param>
    public void Count(in IndexHits hits, Span<int> certain, Span<int> atLeastPossible)
    {
        CountRows(hits.Certain, [], certain);
        CountRows(hits.AtLeastPossible, hits.Certain, atLeastPossible);
        for (var i = 0; i < certain.Length; i++)
        {
            atLeastPossible[i] += certain[i];
        }
    }

    private void CountRows(ReadOnlySpan<ulong> hits, ReadOnlySpan<ulong> without, Span<int> counts)
    {
        Span<Vector128<ulong>> planes = stackalloc Vector128<ulong>[lanes * Planes];
        planes.Clear();
        Span<int> batch = stackalloc int[16];
        var filled = 0;
        for (var word = 0; word < hits.Length; word++)
        {
            for (var left = hits[word] & (without.IsEmpty ? ulong.MaxValue : ~without[word]); left != 0;)
            {
                batch[filled++] = (word << 6) + Words.Take(ref left);
                if (filled == 16)
                {
                    Add16(batch, planes);
                    filled = 0;
                }
            }
        }

        for (var i = 0; i < filled; i++)
        {
            for (var lane = 0; lane < lanes; lane++)
            {
                Carry(planes.Slice(lane * Planes, Planes), 0, Row(batch[i], lane));
            }
        }

        counts.Clear();
        for (var lane = 0; lane < lanes; lane++)
        {
            for (var plane = 0; plane < Planes; plane++)
            {
                for (var half = 0; half < 2; half++)
                {
                    for (var left = planes[(lane * Planes) + plane][half]; left != 0;)
                    {
                        counts[(lane * 128) + (half * 64) + Words.Take(ref left)] += 1 << plane;
                    }
                }
            }
        }
    }

    private void Add16(ReadOnlySpan<int> batch, Span<Vector128<ulong>> planes)
    {
        for (var lane = 0; lane < lanes; lane++)
        {
            var at = planes.Slice(lane * Planes, Planes);
            var (ones, twos, fours, eights) = (at[0], at[1], at[2], at[3]);
            Vector128<ulong> twosA, twosB, foursA, foursB, eightsA, eightsB, sixteens;
            Add(out twosA, ref ones, Row(batch[0], lane), Row(batch[1], lane));
            Add(out twosB, ref ones, Row(batch[2], lane), Row(batch[3], lane));
            Add(out foursA, ref twos, twosA, twosB);
            Add(out twosA, ref ones, Row(batch[4], lane), Row(batch[5], lane));
            Add(out twosB, ref ones, Row(batch[6], lane), Row(batch[7], lane));
            Add(out foursB, ref twos, twosA, twosB);
            Add(out eightsA, ref fours, foursA, foursB);
            Add(out twosA, ref ones, Row(batch[8], lane), Row(batch[9], lane));
            Add(out twosB, ref ones, Row(batch[10], lane), Row(batch[11], lane));
            Add(out foursA, ref twos, twosA, twosB);
            Add(out twosA, ref ones, Row(batch[12], lane), Row(batch[13], lane));
            Add(out twosB, ref ones, Row(batch[14], lane), Row(batch[15], lane));
            Add(out foursB, ref twos, twosA, twosB);
            Add(out eightsB, ref fours, foursA, foursB);
            Add(out sixteens, ref eights, eightsA, eightsB);
            (at[0], at[1], at[2], at[3]) = (ones, twos, fours, eights);
            Carry(at, 4, sixteens);
        }
    }

    /// <summary>A full adder on every bit: the sum stays, what is carried goes out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(out Vector128<ulong> carried, ref Vector128<ulong> sum, Vector128<ulong> one, Vector128<ulong> other)
    {
        var different = sum ^ one;
        carried = (sum & one) | (different & other);
        sum = different ^ other;
    }

    private static void Carry(Span<Vector128<ulong>> planes, int plane, Vector128<ulong> carried)
    {
        for (; carried != Vector128<ulong>.Zero; plane++)
        {
            (planes[plane], carried) = (planes[plane] ^ carried, planes[plane] & carried);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector128<ulong> Row(int document, int lane) =>
        Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(rows), (nuint)(((document * lanes) + lane) * 2));

    private void Turn(int word, int end, IndexColumn[] columns)
    {
        for (var column = 0; column < columns.Length; column++)
        {
            for (var left = columns[column].Bits[word]; left != 0;)
            {
                rows[(((word << 6) + Words.Take(ref left)) * lanes * 2) + (column >> 6)] |= 1UL << column;
            }
        }

        System.Diagnostics.Debug.Assert(end >= word << 6);
    }
}
