namespace Tilflytting.Core.Queries;

/// <summary>A condition that the index keeps nothing of: the initiatives themselves are asked, those that the rest of the filter leaves over.</summary>
internal sealed class ObjectPlan(FilterNode node, ImmutableArray<Initiative> documents, ConceptSet concepts) : PlanNode
{
    public override int Cost => 4;

    public override void Answer(int first, ReadOnlySpan<ulong> candidates, Span<ulong> certain, Span<ulong> possible)
    {
        for (var i = 0; i < candidates.Length; i++)
        {
            var (some, all) = (0UL, 0UL);
            for (var left = candidates[i]; left != 0;)
            {
                var bit = Words.Take(ref left);
                var answer = (ulong)node.Evaluate(documents[((first + i) << 6) + bit], concepts);
                some |= (answer & 1) << bit;
                all |= (answer >> 1) << bit;
            }

            (certain[i], possible[i]) = (all, some);
        }
    }
}
