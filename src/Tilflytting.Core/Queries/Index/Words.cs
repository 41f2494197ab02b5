using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Tilflytting.Core.Queries;

/// <summary>Sets of initiatives as words of 64 bits: the loops over them, with the widest vectors that the machine has, 128 bits at least.</summary>
internal static class Words
{
    /// <summary>How many words a set of some size has.</summary>
    public static int For(int size) => (size + 63) >> 6;

    /// <summary>Intersection.</summary>
    public static void And(Span<ulong> into, ReadOnlySpan<ulong> other)
    {
        var i = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            var a = MemoryMarshal.Cast<ulong, Vector256<ulong>>(into);
            var b = MemoryMarshal.Cast<ulong, Vector256<ulong>>(other[..into.Length]);
            for (var v = 0; v < a.Length; v++)
            {
                a[v] &= b[v];
            }

            i = a.Length * Vector256<ulong>.Count;
        }
        else
        {
            var a = MemoryMarshal.Cast<ulong, Vector128<ulong>>(into);
            var b = MemoryMarshal.Cast<ulong, Vector128<ulong>>(other[..into.Length]);
            for (var v = 0; v < a.Length; v++)
            {
                a[v] &= b[v];
            }

            i = a.Length * Vector128<ulong>.Count;
        }

        for (; i < into.Length; i++)
        {
            into[i] &= other[i];
        }
    }

    /// <summary>Union.</summary>
    public static void Or(Span<ulong> into, ReadOnlySpan<ulong> other)
    {
        var i = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            var a = MemoryMarshal.Cast<ulong, Vector256<ulong>>(into);
            var b = MemoryMarshal.Cast<ulong, Vector256<ulong>>(other[..into.Length]);
            for (var v = 0; v < a.Length; v++)
            {
                a[v] |= b[v];
            }

            i = a.Length * Vector256<ulong>.Count;
        }
        else
        {
            var a = MemoryMarshal.Cast<ulong, Vector128<ulong>>(into);
            var b = MemoryMarshal.Cast<ulong, Vector128<ulong>>(other[..into.Length]);
            for (var v = 0; v < a.Length; v++)
            {
                a[v] |= b[v];
            }

            i = a.Length * Vector128<ulong>.Count;
        }

        for (; i < into.Length; i++)
        {
            into[i] |= other[i];
        }
    }

    /// <summary>What is in one set and not in another.</summary>
    public static void AndNot(Span<ulong> into, ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> without)
    {
        for (var i = 0; i < into.Length; i++)
        {
            into[i] = one[i] & ~without[i];
        }
    }

    /// <summary>Whether the set is empty.</summary>
    public static bool IsEmpty(ReadOnlySpan<ulong> set) => !set.ContainsAnyExcept(0UL);

    /// <summary>How many there are.</summary>
    public static int Count(ReadOnlySpan<ulong> set)
    {
        var count = 0;
        foreach (var word in set)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>How many are in both sets.</summary>
    public static int CountBoth(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        var count = 0;
        for (var i = 0; i < one.Length; i++)
        {
            count += BitOperations.PopCount(one[i] & other[i]);
        }

        return count;
    }

    /// <summary>Whether one is in the set.</summary>
    public static bool Has(ReadOnlySpan<ulong> set, int index) => (set[index >> 6] >> index & 1) != 0;

    /// <summary>Takes the lowest one out of a word.</summary>
    public static int Take(ref ulong word)
    {
        var bit = BitOperations.TrailingZeroCount(word);
        word &= word - 1;
        return bit;
    }
}
