namespace Tilflytting.Core.Queries;

/// <summary>No condition.</summary>
internal sealed class EverythingPlan : PlanNode
{
    public override int Cost => 0;

    public override bool IsCertain => true;

    public override void Keep(int first, Span<ulong> hits)
    {
        // All of them stay.
    }

    public override void Answer(int first, ReadOnlySpan<ulong> candidates, Span<ulong> certain, Span<ulong> possible)
    {
        candidates.CopyTo(certain);
        candidates.CopyTo(possible);
    }
}
