using System.Runtime.InteropServices;

namespace Tilflytting.Core.Queries;

/// <summary>The words that one thread has seen, with their numbers: most words come again, and are found here without asking the others.</summary>
/// <param name="numberOf">Gives a word that is new here its number.</param>
/// <remarks>
/// The hash is a quick one that anybody can foretell. Texts may come from strangers, who could write words that all have one: where a word has to be looked for in too many places, the
/// base library's hash takes over, which has another seed in each process. The numbers are the same either way.
/// </remarks>
internal sealed class WordTable(WordNumber numberOf)
{
    /// <summary>Half of the places are free, so that words that nobody has chosen are found after far fewer.</summary>
    private const int MostLooks = 128;

    /// <summary>In each place the word there, by its place in the letters, or nothing.</summary>
    private Entry[] entries = new Entry[1 << 12];
    private char[] letters = new char[1 << 14];
    private int used;
    private int count;

    /// <summary>Whether the hash is the one that nobody can foretell.</summary>
    public bool IsSeeded { get; private set; }

    /// <summary>The number of a word.</summary>
    public int Number(ReadOnlySpan<char> word)
    {
        var hash = HashOf(word);
        var mask = entries.Length - 1;
        var looks = 0;
        for (var at = (int)hash & mask; ; at = (at + 1) & mask)
        {
            ref var entry = ref entries[at];
            if (entry.Length == 0)
            {
                return Add(word, hash);
            }

            if (++looks > MostLooks && !IsSeeded)
            {
                Seed();
                return Number(word);
            }

            if (entry.Hash == hash && word.SequenceEqual(letters.AsSpan(entry.Start, entry.Length)))
            {
                return entry.Number;
            }
        }
    }

    /// <summary>The quick hash.</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        const ulong Odd = 0x9E3779B97F4A7C15;
        var hash = (ulong)word.Length * Odd;
        var four = MemoryMarshal.Cast<char, ulong>(word);
        foreach (var part in four)
        {
            hash = (System.Numerics.BitOperations.RotateLeft(hash, 23) ^ part) * Odd;
        }

        foreach (var letter in word[(four.Length * 4)..])
        {
            hash = (System.Numerics.BitOperations.RotateLeft(hash, 23) ^ letter) * Odd;
        }

        return (uint)(hash >> 32);
    }

    private uint HashOf(ReadOnlySpan<char> word) => IsSeeded ? (uint)string.GetHashCode(word, StringComparison.Ordinal) : Hash(word);

    /// <summary>Gives every word the other hash.</summary>
    private void Seed()
    {
        IsSeeded = true;
        var old = entries;
        entries = new Entry[old.Length];
        foreach (var entry in old.Where(static entry => entry.Length > 0))
        {
            Put(entry with { Hash = HashOf(letters.AsSpan(entry.Start, entry.Length)) });
        }
    }

    private int Add(ReadOnlySpan<char> word, uint hash)
    {
        if (count * 2 >= entries.Length)
        {
            Grow();
        }

        while (used + word.Length > letters.Length)
        {
            Array.Resize(ref letters, checked(letters.Length * 2));
        }

        word.CopyTo(letters.AsSpan(used));
        var entry = new Entry { Hash = hash, Start = used, Length = word.Length, Number = numberOf(word) };
        used += word.Length;
        count++;
        Put(entry);
        return entry.Number;
    }

    private void Grow()
    {
        var old = entries;
        entries = new Entry[old.Length * 2];
        foreach (var entry in old.Where(static entry => entry.Length > 0))
        {
            Put(entry);
        }
    }

    private void Put(Entry entry)
    {
        var at = (int)entry.Hash & (entries.Length - 1);
        while (entries[at].Length > 0)
        {
            at = (at + 1) & (entries.Length - 1);
        }

        entries[at] = entry;
    }

    private struct Entry
    {
        public uint Hash;
        public int Start;
        public int Length;
        public int Number;
    }
}
