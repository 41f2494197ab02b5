using System.Numerics;

namespace Tilflytting.Core.Benchmarks;

/// <summary>Words that had one and the same hash in the index of words: two blocks of four letters, of which the second is solved from the first.</summary>
internal static class CollidingWords
{
    private const ulong Odd = 0x9E3779B97F4A7C15;

    public static IEnumerable<string> All()
    {
        ulong inverse = 1;
        for (var i = 0; i < 6; i++)
        {
            inverse *= 2 - (Odd * inverse);
        }

        const ulong Target = 0x1234_5678UL << 32;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (ulong i = 0; ; i++)
        {
            // All letters are of one block of Chinese ones, which no folding changes.
            var first = Block(i * 2654435761);
            var hash = (BitOperations.RotateLeft(unchecked(8 * Odd), 23) ^ first) * Odd;
            for (ulong low = 0; low < 64; low++)
            {
                var second = BitOperations.RotateLeft(hash, 23) ^ ((Target | (low * 0x0204_0811)) * inverse);
                if (Letters(second) is { } end && Letters(first) is { } beginning && seen.Add(beginning + end))
                {
                    yield return beginning + end;
                }
            }
        }
    }

    private static ulong Block(ulong number) => 0x4E00_4E00_4E00_4E00UL + (number & 0x0FFF) + ((number >> 12 & 0x0FFF) << 16) + ((number >> 24 & 0x0FFF) << 32) + ((number >> 36 & 0x0FFF) << 48);

    private static string? Letters(ulong block)
    {
        char[] letters = [(char)block, (char)(block >> 16), (char)(block >> 32), (char)(block >> 48)];
        return Array.TrueForAll(letters, static letter => letter is >= '\u4E00' and <= '\u9FFF') ? new(letters) : null;
    }
}
