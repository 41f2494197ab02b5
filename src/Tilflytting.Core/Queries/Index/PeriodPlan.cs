namespace Tilflytting.Core.Queries;

/// <summary>Whether the work went on in a window or an imprecise period.</summary>
internal sealed class PeriodPlan(IndexPeriods periods, PeriodBounds asked) : PlanNode
{
    private readonly System.Runtime.Intrinsics.Vector128<int> question = PeriodNumbers.Question(asked);

    public override int Cost => 2;

    public override void Answer(int first, ReadOnlySpan<ulong> candidates, Span<ulong> certain, Span<ulong> possible)
    {
        for (var i = 0; i < candidates.Length; i++)
        {
            periods.Overlap(first + i, candidates[i], question, out certain[i], out possible[i]);
        }
    }
}
