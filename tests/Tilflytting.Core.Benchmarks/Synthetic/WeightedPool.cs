namespace Tilflytting.Core.Benchmarks;

/// <summary>What the sample catalogue has, each as often as it has it; what it might have had beside that, half as often as what it has once.</summary>
internal sealed class WeightedPool<T>
    where T : notnull
{
    private const int Once = 2;
    private readonly T[] values;
    private readonly int[] ends;

    public WeightedPool(IEnumerable<T> seen, IEnumerable<T> others)
    {
        var weights = seen.GroupBy(static one => one).Select(static group => (Value: group.Key, Weight: Once * group.Count())).ToList();
        weights.AddRange(others.Except(weights.Select(static one => one.Value)).Select(static one => (one, 1)));
        values = [.. weights.Select(static one => one.Value)];
        ends = new int[values.Length];
        var end = 0;
        for (var i = 0; i < ends.Length; i++)
        {
            ends[i] = end += weights[i].Weight;
        }
    }

    public T Draw(ref Draw draw)
    {
        var at = Array.BinarySearch(ends, draw.Below(ends[^1]) + 1);
        return values[at < 0 ? ~at : at];
    }

    /// <summary>Some of them, none twice.</summary>
    public ImmutableArray<T> Draw(ref Draw draw, int count)
    {
        var drawn = new T[Math.Min(count, values.Length)];
        for (var i = 0; i < drawn.Length;)
        {
            var one = Draw(ref draw);
            if (!drawn.AsSpan(0, i).Contains(one, EqualityComparer<T>.Default))
            {
                drawn[i++] = one;
            }
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(drawn);
    }
}
