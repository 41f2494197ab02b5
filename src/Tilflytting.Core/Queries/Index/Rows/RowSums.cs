using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Tilflytting.Core.Queries;

/// <summary>
/// How many of some hits have each bit of their rows, worked out for all bits at once by adding the rows: the sum of sixteen rows is worked out on whole vectors (Harley and Seal's
/// tree of adders).
/// </summary>
internal static class RowSums
{
    private const int Planes = 32;

    /// <summary>Counts the hits; no row is read twice.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="hits">The hits.</param>
    /// <param name="certain">Room for a number a bit: of the certain hits.</param>
    /// <param name="atLeastPossible">Room for as many: of all hits.</param>
    public static void Count(IndexRows rows, in IndexHits hits, Span<int> certain, Span<int> atLeastPossible)
    {
        Count(rows, hits, isCertain: true, certain);
        Count(rows, hits, isCertain: false, atLeastPossible);
        for (var i = 0; i < certain.Length; i++)
        {
            atLeastPossible[i] += certain[i];
        }
    }

    private static void Count(IndexRows rows, in IndexHits hits, bool isCertain, Span<int> counts)
    {
        var parts = rows.Width / Vector128<ulong>.Count;
        Span<Vector128<ulong>> planes = stackalloc Vector128<ulong>[parts * Planes];
        planes.Clear();
        Span<int> batch = stackalloc int[16];
        var filled = 0;
        foreach (var word in hits.Occupied)
        {
            for (var left = isCertain ? hits.Certain[word] : hits.AtLeastPossible[word] & ~hits.Certain[word]; left != 0;)
            {
                batch[filled++] = (word << 6) + Words.Take(ref left);
                if (filled == 16)
                {
                    Add16(rows, batch, planes);
                    filled = 0;
                }
            }
        }

        for (var i = 0; i < filled; i++)
        {
            for (var part = 0; part < parts; part++)
            {
                Carry(planes.Slice(part * Planes, Planes), 0, rows.Part(batch[i], part));
            }
        }

        counts.Clear();
        for (var part = 0; part < parts; part++)
        {
            for (var plane = 0; plane < Planes; plane++)
            {
                for (var half = 0; half < 2; half++)
                {
                    for (var left = planes[(part * Planes) + plane][half]; left != 0;)
                    {
                        counts[(part * 128) + (half * 64) + Words.Take(ref left)] += 1 << plane;
                    }
                }
            }
        }
    }

    private static void Add16(IndexRows rows, ReadOnlySpan<int> batch, Span<Vector128<ulong>> planes)
    {
        for (var part = 0; part * Planes < planes.Length; part++)
        {
            var at = planes.Slice(part * Planes, Planes);
            var (ones, twos, fours, eights) = (at[0], at[1], at[2], at[3]);
            Vector128<ulong> twosA, twosB, foursA, foursB, eightsA, eightsB, sixteens;
            Add(out twosA, ref ones, rows.Part(batch[0], part), rows.Part(batch[1], part));
            Add(out twosB, ref ones, rows.Part(batch[2], part), rows.Part(batch[3], part));
            Add(out foursA, ref twos, twosA, twosB);
            Add(out twosA, ref ones, rows.Part(batch[4], part), rows.Part(batch[5], part));
            Add(out twosB, ref ones, rows.Part(batch[6], part), rows.Part(batch[7], part));
            Add(out foursB, ref twos, twosA, twosB);
            Add(out eightsA, ref fours, foursA, foursB);
            Add(out twosA, ref ones, rows.Part(batch[8], part), rows.Part(batch[9], part));
            Add(out twosB, ref ones, rows.Part(batch[10], part), rows.Part(batch[11], part));
            Add(out foursA, ref twos, twosA, twosB);
            Add(out twosA, ref ones, rows.Part(batch[12], part), rows.Part(batch[13], part));
            Add(out twosB, ref ones, rows.Part(batch[14], part), rows.Part(batch[15], part));
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
}
