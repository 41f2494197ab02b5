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
}
