using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Tilflytting.Core.Queries;

/// <summary>Sets of initiatives as words of 64 bits: the loops over them, with the widest vectors that the machine has, 128 bits at least.</summary>
internal static class Words
{
    /// <summary>How many words a set of some size has.</summary>
    public static int For(int size) => (size + 63) >> 6;

    /// <summary>The set of as many as there are.</summary>
    public static ulong[] Everybody(int size)
    {
        var set = new ulong[For(size)];
        if (size > 0)
        {
            AddRow(set, 0, size);
        }

        return set;
    }

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

    /// <summary>Adds two sets to a third, in one pass over it.</summary>
    public static void Or(Span<ulong> into, ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        var i = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            var a = MemoryMarshal.Cast<ulong, Vector256<ulong>>(into);
            var b = MemoryMarshal.Cast<ulong, Vector256<ulong>>(one[..into.Length]);
            var c = MemoryMarshal.Cast<ulong, Vector256<ulong>>(other[..into.Length]);
            for (var v = 0; v < a.Length; v++)
            {
                a[v] |= b[v] | c[v];
            }

            i = a.Length * Vector256<ulong>.Count;
        }

        for (; i < into.Length; i++)
        {
            into[i] |= one[i] | other[i];
        }
    }

    /// <summary>What is in one set and not in another.</summary>
    public static void AndNot(Span<ulong> into, ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> without)
    {
        var i = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            var a = MemoryMarshal.Cast<ulong, Vector256<ulong>>(into);
            var b = MemoryMarshal.Cast<ulong, Vector256<ulong>>(one[..into.Length]);
            var c = MemoryMarshal.Cast<ulong, Vector256<ulong>>(without[..into.Length]);
            for (var v = 0; v < a.Length; v++)
            {
                a[v] = Vector256.AndNot(b[v], c[v]);
            }

            i = a.Length * Vector256<ulong>.Count;
        }

        for (; i < into.Length; i++)
        {
            into[i] = one[i] & ~without[i];
        }
    }

    /// <summary>Whether the set is empty.</summary>
    public static bool IsEmpty(ReadOnlySpan<ulong> set) => !set.ContainsAnyExcept(0UL);

    /// <summary>How many there are in a word.</summary>
    public static int Count(ulong word) => BitOperations.PopCount(word);

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

    /// <summary>How many there are in a row of them.</summary>
    /// <param name="set">The set.</param>
    /// <param name="from">The first.</param>
    /// <param name="to">The one behind the last; more than the first.</param>
    public static int Count(ReadOnlySpan<ulong> set, int from, int to)
    {
        var (first, last) = (from >> 6, (to - 1) >> 6);
        var (head, tail) = (ulong.MaxValue << from, ulong.MaxValue >> -to);
        return first == last
            ? Count(set[first] & head & tail)
            : Count(set[first] & head) + Count(set[(first + 1)..last]) + Count(set[last] & tail);
    }

    /// <summary>Whether one is in the set.</summary>
    public static bool Has(ReadOnlySpan<ulong> set, int index) => (set[index >> 6] >> index & 1) != 0;

    /// <summary>Adds a row of them.</summary>
    /// <param name="set">The set.</param>
    /// <param name="from">The first.</param>
    /// <param name="to">The one behind the last; more than the first.</param>
    public static void AddRow(Span<ulong> set, int from, int to)
    {
        var (first, last) = (from >> 6, (to - 1) >> 6);
        var (head, tail) = (ulong.MaxValue << from, ulong.MaxValue >> -to);
        if (first == last)
        {
            set[first] |= head & tail;
            return;
        }

        set[first] |= head;
        set[(first + 1)..last].Fill(ulong.MaxValue);
        set[last] |= tail;
    }

    /// <summary>Turns 64 words by 64 bits: the bit b of the word w goes to the bit w of the word b (Warren, Hacker's Delight, 7-3).</summary>
    public static void Turn(Span<ulong> square)
    {
        var mask = 0xFFFF_FFFFUL;
        for (var size = 32; size != 0; size >>= 1, mask ^= mask << size)
        {
            for (var i = 0; i < 64; i = ((i | size) + 1) & ~size)
            {
                var different = ((square[i] >> size) ^ square[i | size]) & mask;
                square[i] ^= different << size;
                square[i | size] ^= different;
            }
        }
    }

    /// <summary>Writes down which bits a word has.</summary>
    /// <param name="word">The word.</param>
    /// <param name="first">The number of its first bit.</param>
    /// <param name="numbers">Room for 64 numbers; what is behind those that are written says nothing.</param>
    /// <returns>How many there are.</returns>
    public static int Write(ulong word, int first, Span<int> numbers)
    {
        // Four at a time, also where there are fewer: most words have few, and a branch that nobody can foretell costs more.
        var count = BitOperations.PopCount(word);
        var room = numbers[..64];
        for (var i = 0; i < count; i += 4)
        {
            room[i] = first + Take(ref word);
            room[i + 1] = first + Take(ref word);
            room[i + 2] = first + Take(ref word);
            room[i + 3] = first + Take(ref word);
        }

        return count;
    }

    /// <summary>Takes the lowest one out of a word.</summary>
    public static int Take(ref ulong word)
    {
        var bit = BitOperations.TrailingZeroCount(word);
        word &= word - 1;
        return bit;
    }
}
