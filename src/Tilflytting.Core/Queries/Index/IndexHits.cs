using System.Buffers;

namespace Tilflytting.Core.Queries;

/// <summary>The hits of a filter: room that is given back.</summary>
internal readonly ref struct IndexHits : IDisposable
{
    private readonly ulong[] certain;
    private readonly ulong[] possible;
    private readonly int words;

    public IndexHits(PlanNode plan, ReadOnlySpan<ulong> everybody)
    {
        words = everybody.Length;
        (certain, possible) = (ArrayPool<ulong>.Shared.Rent(words), ArrayPool<ulong>.Shared.Rent(words));
        for (var first = 0; first < words; first += PlanNode.Block)
        {
            var block = Math.Min(PlanNode.Block, words - first);
            plan.Answer(first, everybody.Slice(first, block), certain.AsSpan(first, block), possible.AsSpan(first, block));
        }
    }

    /// <summary>The certain ones.</summary>
    public ReadOnlySpan<ulong> Certain => certain.AsSpan(0, words);

    /// <summary>The certain and the possible ones.</summary>
    public ReadOnlySpan<ulong> AtLeastPossible => possible.AsSpan(0, words);

    /// <summary>How many there are at least possibly.</summary>
    public int Count => Words.Count(AtLeastPossible);

    public Certainty this[int document] =>
        Words.Has(certain, document) ? Certainty.Certain : Words.Has(possible, document) ? Certainty.Possible : Certainty.No;

    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(certain);
        ArrayPool<ulong>.Shared.Return(possible);
    }
}
