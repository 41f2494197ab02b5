namespace Tilflytting.Core.Queries;

/// <summary>A part of a filter as an index answers it, for some initiatives at once.</summary>
internal abstract class PlanNode
{
    /// <summary>How many words are answered at once: what lies between the parts of a filter then stays in the nearest cache.</summary>
    public const int Block = 128;

    /// <summary>What an answer costs: the cheap parts of an «and» are asked first, and the others only for those that are left.</summary>
    public abstract int Cost { get; }

    /// <summary>Answers for a block.</summary>
    /// <param name="first">The first word of the block.</param>
    /// <param name="candidates">Those that are asked about.</param>
    /// <param name="certain">Of those, the certain ones.</param>
    /// <param name="possible">Of those, the at least possible ones.</param>
    public abstract void Answer(int first, ReadOnlySpan<ulong> candidates, Span<ulong> certain, Span<ulong> possible);

    /// <summary>Whether no answer is only possible: then <see cref="Keep"/> and <see cref="Count"/> answer too, and quicker.</summary>
    public virtual bool IsCertain => false;

    /// <summary>Keeps of the initiatives of a block those that are found.</summary>
    /// <param name="first">The first word of the block.</param>
    /// <param name="hits">Those that are asked about, and then those that are found.</param>
    public virtual void Keep(int first, Span<ulong> hits) => throw new NotSupportedException();

    /// <summary>How many are found.</summary>
    /// <param name="everybody">All initiatives.</param>
    public virtual int Count(ReadOnlySpan<ulong> everybody)
    {
        Span<ulong> room = stackalloc ulong[Block];
        var count = 0;
        for (var first = 0; first < everybody.Length; first += Block)
        {
            var hits = room[..Math.Min(Block, everybody.Length - first)];
            everybody.Slice(first, hits.Length).CopyTo(hits);
            Keep(first, hits);
            count += Words.Count(hits);
        }

        return count;
    }
}
