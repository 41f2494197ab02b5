namespace Tilflytting.Core.Queries;

/// <summary>Kleene's not.</summary>
internal sealed class NotPlan(PlanNode inner) : PlanNode
{
    public override int Cost => inner.Cost;

    public override void Answer(int first, ReadOnlySpan<ulong> candidates, Span<ulong> certain, Span<ulong> possible)
    {
        inner.Answer(first, candidates, certain, possible);
        for (var i = 0; i < candidates.Length; i++)
        {
            (certain[i], possible[i]) = (candidates[i] & ~possible[i], candidates[i] & ~certain[i]);
        }
    }
}
