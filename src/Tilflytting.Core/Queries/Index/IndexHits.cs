using System.Buffers;

namespace Tilflytting.Core.Queries;

/// <summary>The hits of a filter: room that is given back.</summary>
internal readonly ref struct IndexHits : IDisposable
{
    private readonly ulong[] certain;
    private readonly ulong[] possible;
    private readonly int[] occupied;
    private readonly int words;
    private readonly int occupiedWords;

    public IndexHits(PlanNode plan, ReadOnlySpan<ulong> everybody)
    {
        words = everybody.Length;
        (certain, possible, occupied) = (ArrayPool<ulong>.Shared.Rent(words), ArrayPool<ulong>.Shared.Rent(words), ArrayPool<int>.Shared.Rent(words));
        for (var first = 0; first < words; first += PlanNode.Block)
        {
            var block = Math.Min(PlanNode.Block, words - first);
            plan.Answer(first, everybody.Slice(first, block), certain.AsSpan(first, block), possible.AsSpan(first, block));
            if (Words.IsEmpty(possible.AsSpan(first, block)))
            {
                continue;
            }

            for (var word = first; word < first + block; word++)
            {
                // Written in any case: a branch that nobody can foretell costs more.
                occupied[occupiedWords] = word;
                occupiedWords += possible[word] == 0 ? 0 : 1;
                CertainCount += Words.Count(certain[word]);
                Count += Words.Count(possible[word]);
            }
        }
    }

    /// <summary>The certain ones.</summary>
    public ReadOnlySpan<ulong> Certain => certain.AsSpan(0, words);

    /// <summary>The certain and the possible ones.</summary>
    public ReadOnlySpan<ulong> AtLeastPossible => possible.AsSpan(0, words);

    /// <summary>Which words have hits at all.</summary>
    public ReadOnlySpan<int> Occupied => occupied.AsSpan(0, occupiedWords);

    /// <summary>How many are certain.</summary>
    public int CertainCount { get; }

    /// <summary>How many there are at least possibly.</summary>
    public int Count { get; }

    public Certainty this[int document] =>
        Words.Has(certain, document) ? Certainty.Certain : Words.Has(possible, document) ? Certainty.Possible : Certainty.No;

    /// <summary>How many there are of some of them.</summary>
    public int CountOf(HitKind kind) => kind switch
    {
        HitKind.Certain => CertainCount,
        HitKind.OnlyPossible => Count - CertainCount,
        _ => Count,
    };

    /// <summary>A word of some of them.</summary>
    public ulong Word(HitKind kind, int word) => kind switch
    {
        HitKind.Certain => certain[word],
        HitKind.OnlyPossible => possible[word] & ~certain[word],
        _ => possible[word],
    };

    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(certain);
        ArrayPool<ulong>.Shared.Return(possible);
        ArrayPool<int>.Shared.Return(occupied);
    }
}
