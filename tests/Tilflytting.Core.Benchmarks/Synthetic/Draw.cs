namespace Tilflytting.Core.Benchmarks;

/// <summary>Random numbers that are the same on every machine and under every runtime (SplitMix64): a seed is a catalogue.</summary>
internal struct Draw(ulong seed)
{
    private ulong state = seed;

    /// <summary>The draws of one initiative: it is the same one however many there are, and whoever makes it.</summary>
    public static Draw For(ulong seed, int index) => new(new Draw(seed + (ulong)index).Next());

    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A whole number from 0 to below a bound.</summary>
    public int Below(int bound) => (int)(((Next() >> 32) * (ulong)bound) >> 32);

    /// <summary>A number from 0 to below 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double share) => Share() < share;

    public T One<T>(IReadOnlyList<T> of) => of[Below(of.Count)];

    /// <summary>A whole number from 0 to below a bound, the n-th as often as 1/n: the law of words (Zipf).</summary>
    public int Zipf(int bound) => Math.Min(bound - 1, (int)Math.Pow(bound + 1, Share()) - 1);
}
