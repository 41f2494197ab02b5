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
            if (!Words.IsEmpty(possible.AsSpan(first, block)))
            {
                (First, End) = (End == 0 ? first : First, first + block);
            }
        }
    }

    /// <summary>The first word that is looked at: there are no hits before it.</summary>
    public int First { get; }

    /// <summary>The word behind the last that is looked at.</summary>
    public int End { get; }

    /// <summary>The certain ones.</summary>
    public ReadOnlySpan<ulong> Certain => certain.AsSpan(0, words);

    /// <summary>The certain and the possible ones.</summary>
    public ReadOnlySpan<ulong> AtLeastPossible => possible.AsSpan(0, words);

    /// <summary>How many there are at least possibly.</summary>
    public int Count => Words.Count(AtLeastPossible);

    /// <summary>A word of some of them.</summary>
    public ulong Word(HitKind kind, int word) => kind switch
    {
        HitKind.Certain => certain[word],
        HitKind.OnlyPossible => possible[word] & ~certain[word],
        _ => possible[word],
    };

    public Certainty this[int document] =>
        Words.Has(certain, document) ? Certainty.Certain : Words.Has(possible, document) ? Certainty.Possible : Certainty.No;

    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(certain);
        ArrayPool<ulong>.Shared.Return(possible);
    }
}
