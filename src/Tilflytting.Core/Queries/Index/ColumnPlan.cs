namespace Tilflytting.Core.Queries;

/// <summary>A condition that some sets answer: those certainly, those possibly, and those that state nothing.</summary>
internal sealed class ColumnPlan(ImmutableArray<IndexColumn> certainOnes, ImmutableArray<IndexColumn> possibleOnes, IndexColumn? stated) : PlanNode
{
    public override int Cost => 1;

    public override void Answer(int first, ReadOnlySpan<ulong> candidates, Span<ulong> certain, Span<ulong> possible)
    {
        if (stated is null)
        {
            possible.Clear();
        }
        else
        {
            Words.AndNot(possible, candidates, stated.Bits.AsSpan(first, candidates.Length));
        }

        certain.Clear();
        foreach (var column in certainOnes)
        {
            Words.Or(certain, column.Bits.AsSpan(first, candidates.Length));
        }

        foreach (var column in possibleOnes)
        {
            Words.Or(possible, column.Bits.AsSpan(first, candidates.Length));
        }

        Words.Or(possible, certain);
        Words.And(certain, candidates);
        Words.And(possible, candidates);
    }
}
