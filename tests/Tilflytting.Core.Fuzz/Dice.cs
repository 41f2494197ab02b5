namespace Tilflytting.Core.Fuzz;

/// <summary>Chance from a seed (SplitMix64): the same on every machine and under every version of .NET.</summary>
public sealed class Dice
{
    private ulong state;

    /// <summary>Throws as the seed has it.</summary>
    /// <param name="seed">The seed of the run.</param>
    /// <param name="number">Which throw of the run: each has a chance of its own, so that one alone can be repeated.</param>
    /// <param name="salt">What the chance is for.</param>
    public Dice(ulong seed, long number, ulong salt = 0)
    {
        state = seed;
        state = Next() ^ (ulong)number;
        state = Next() ^ salt;
    }

    /// <summary>Sixty-four bits.</summary>
    /// <returns>Any number.</returns>
    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 up to, but not including, another.</summary>
    /// <param name="end">The other; at least 1.</param>
    /// <returns>The number.</returns>
    public int Next(int end) => (int)((uint)(Next() >> 32) * (ulong)end >> 32);

    /// <summary>Whether it happens that happens once in so many times.</summary>
    /// <param name="times">The times.</param>
    /// <returns>Whether it does.</returns>
    public bool OneIn(int times) => Next(times) == 0;

    /// <summary>One of several.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="items">The several; at least one.</param>
    /// <returns>The one.</returns>
    public T One<T>(ImmutableArray<T> items) => items[Next(items.Length)];
}
