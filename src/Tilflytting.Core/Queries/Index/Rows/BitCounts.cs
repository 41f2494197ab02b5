using System.Buffers;

namespace Tilflytting.Core.Queries;

/// <summary>How many of some hits have each bit of their rows: room that is given back.</summary>
internal readonly ref struct BitCounts : IDisposable
{
    private readonly int[] counts;
    private readonly int size;

    public BitCounts(IndexRows rows, in IndexHits hits)
    {
        size = rows.Width * 64;
        counts = ArrayPool<int>.Shared.Rent(2 * size);
        RowSums.Count(rows, hits, counts.AsSpan(0, size), counts.AsSpan(size, size));
    }

    /// <summary>The certain hits that have a bit, and all hits that do.</summary>
    public (int Certain, int AtLeastPossible) this[int bit] => (counts[bit], counts[size + bit]);

    public void Dispose() => ArrayPool<int>.Shared.Return(counts);
}
