using System.Runtime.InteropServices;

namespace Tilflytting.Core.Queries;

/// <summary>The words that one thread has seen, with their numbers: most words come again, and are found here without asking the others.</summary>
/// <param name="numberOf">Gives a word that is new here its number.</param>
internal sealed class WordTable(WordNumber numberOf)
{
    /// <summary>In each place the word there, by its place in the letters, or nothing.</summary>
    private Entry[] entries = new Entry[1 << 12];
    private char[] letters = new char[1 << 14];
    private int used;
    private int count;

    /// <summary>The number of a word.</summary>
    public int Number(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        var mask = entries.Length - 1;
        for (var at = (int)hash & mask; ; at = (at + 1) & mask)
        {
            ref var entry = ref entries[at];
            if (entry.Length == 0)
            {
                return Add(word, hash);
            }

            if (entry.Hash == hash && word.SequenceEqual(letters.AsSpan(entry.Start, entry.Length)))
            {
                return entry.Number;
            }
        }
    }

    private static uint Hash(ReadOnlySpan<char> word)
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
