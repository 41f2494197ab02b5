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

    /// <summary>So many hits are written down at a time, at least.</summary>
    private const int Batch = 512;

    /// <summary>Counts the hits; no row is read twice.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="hits">The hits.</param>
    /// <param name="certain">Room for a number a bit: of the certain hits.</param>
    /// <param name="atLeastPossible">Room for as many: of all hits.</param>
    public static void Count(IndexRows rows, in IndexHits hits, Span<int> certain, Span<int> atLeastPossible)
    {
        Count(rows, hits, HitKind.Certain, certain);
        Count(rows, hits, HitKind.OnlyPossible, atLeastPossible);
        for (var i = 0; i < certain.Length; i++)
        {
            atLeastPossible[i] += certain[i];
        }
    }

    private static void Count(IndexRows rows, in IndexHits hits, HitKind kind, Span<int> counts)
    {
        var parts = rows.Width / Vector256<ulong>.Count;
        Span<Vector256<ulong>> planes = stackalloc Vector256<ulong>[parts * Planes];
        planes.Clear();

        // The hits are written down first: loops that nobody can foretell stay apart from the reading of rows, so that many rows are fetched from memory at a time.
        Span<int> documents = stackalloc int[Batch + 64];
        var filled = 0;
        foreach (var word in hits.Occupied)
        {
            filled += Words.Write(hits.Word(kind, word), word << 6, documents[filled..]);
            if (filled >= Batch)
            {
                var whole = filled & ~15;
                Add(rows, documents[..whole], planes);
                documents[whole..filled].CopyTo(documents);
                filled -= whole;
            }
        }

        Add(rows, documents[..(filled & ~15)], planes);
        foreach (var document in documents[(filled & ~15)..filled])
        {
            for (var part = 0; part < parts; part++)
            {
                Carry(planes.Slice(part * Planes, Planes), 0, rows.Part(document, part));
            }
        }

        counts.Clear();
        for (var part = 0; part < parts; part++)
        {
            for (var plane = 0; plane < Planes; plane++)
            {
                for (var quarter = 0; quarter < Vector256<ulong>.Count; quarter++)
                {
                    for (var left = planes[(part * Planes) + plane][quarter]; left != 0;)
                    {
                        counts[(part * 256) + (quarter * 64) + Words.Take(ref left)] += 1 << plane;
                    }
                }
            }
        }
    }

    /// <summary>Adds rows, sixteen at a time.</summary>
    private static void Add(IndexRows rows, ReadOnlySpan<int> documents, Span<Vector256<ulong>> planes)
    {
        for (var part = 0; part * Planes < planes.Length; part++)
        {
            var at = planes.Slice(part * Planes, Planes);
            var (ones, twos, fours, eights) = (at[0], at[1], at[2], at[3]);
            for (var rest = documents; rest.Length >= 16; rest = rest[16..])
            {
                Add(out var twosA, ref ones, rows.Part(rest[0], part), rows.Part(rest[1], part));
                Add(out var twosB, ref ones, rows.Part(rest[2], part), rows.Part(rest[3], part));
                Add(out var foursA, ref twos, twosA, twosB);
                Add(out twosA, ref ones, rows.Part(rest[4], part), rows.Part(rest[5], part));
                Add(out twosB, ref ones, rows.Part(rest[6], part), rows.Part(rest[7], part));
                Add(out var foursB, ref twos, twosA, twosB);
                Add(out var eightsA, ref fours, foursA, foursB);
                Add(out twosA, ref ones, rows.Part(rest[8], part), rows.Part(rest[9], part));
                Add(out twosB, ref ones, rows.Part(rest[10], part), rows.Part(rest[11], part));
                Add(out foursA, ref twos, twosA, twosB);
                Add(out twosA, ref ones, rows.Part(rest[12], part), rows.Part(rest[13], part));
                Add(out twosB, ref ones, rows.Part(rest[14], part), rows.Part(rest[15], part));
                Add(out foursB, ref twos, twosA, twosB);
                Add(out var eightsB, ref fours, foursA, foursB);
                Add(out var sixteens, ref eights, eightsA, eightsB);
                Carry(at, 4, sixteens);
            }

            (at[0], at[1], at[2], at[3]) = (ones, twos, fours, eights);
        }
    }

    /// <summary>A full adder on every bit: the sum stays, what is carried goes out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(out Vector256<ulong> carried, ref Vector256<ulong> sum, Vector256<ulong> one, Vector256<ulong> other)
    {
        var different = sum ^ one;
        carried = (sum & one) | (different & other);
        sum = different ^ other;
    }

    private static void Carry(Span<Vector256<ulong>> planes, int plane, Vector256<ulong> carried)
    {
        for (; carried != Vector256<ulong>.Zero; plane++)
        {
            (planes[plane], carried) = (planes[plane] ^ carried, planes[plane] & carried);
        }
    }
}
