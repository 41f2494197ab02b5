namespace Tilflytting.Core.Queries;

/// <summary>A condition that some sets answer: those certainly, those possibly, and those that state nothing.</summary>
internal sealed class ColumnPlan(ImmutableArray<IndexColumn> certainOnes, ImmutableArray<IndexColumn> possibleOnes, IndexColumn stated) : PlanNode
{
    public override int Cost => 1;

    public override void Answer(int first, ReadOnlySpan<ulong> candidates, Span<ulong> certain, Span<ulong> possible)
    {
        Words.AndNot(possible, candidates, stated.Bits.Slice(first, candidates.Length));
        certain.Clear();
        foreach (var column in certainOnes)
        {
            column.AddTo(certain, first);
        }

        foreach (var column in possibleOnes)
        {
            column.AddTo(possible, first);
        }

        Words.Or(possible, certain);
        Words.And(certain, candidates);
        Words.And(possible, candidates);
    }
}
