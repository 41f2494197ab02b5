namespace Tilflytting.Core.Queries;

/// <summary>Kleene's and, Kleene's or: on both sets by themselves.</summary>
internal sealed class CombinedPlan(bool isAll, PlanNode[] nodes) : PlanNode
{
    private readonly PlanNode[] parts = [.. nodes.OrderBy(static part => part.Cost)];

    public override int Cost { get; } = nodes.Max(static part => part.Cost);

    public override bool IsCertain { get; } = nodes.All(static part => part.IsCertain);

    public override void Keep(int first, Span<ulong> hits)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        if (isAll)
        {
            foreach (var part in parts)
            {
                part.Keep(first, hits);
                if (Words.IsEmpty(hits))
                {
                    return;
                }
            }

            return;
        }

        Span<ulong> room = stackalloc ulong[2 * Block];
        var rest = room[..hits.Length];
        var ofPart = room.Slice(Block, hits.Length);
        hits.CopyTo(rest);
        hits.Clear();
        foreach (var part in parts)
        {
            rest.CopyTo(ofPart);
            part.Keep(first, ofPart);
            Words.Or(hits, ofPart);
            Words.AndNot(rest, rest, ofPart);
        }
    }

    public override void Answer(int first, ReadOnlySpan<ulong> candidates, Span<ulong> certain, Span<ulong> possible)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        Span<ulong> room = stackalloc ulong[3 * Block];
        var ofPart = room[..candidates.Length];
        var mayBe = room.Slice(Block, candidates.Length);
        var rest = room.Slice(2 * Block, candidates.Length);
        if (isAll)
        {
            candidates.CopyTo(certain);
            candidates.CopyTo(possible);
            foreach (var part in parts)
            {
                part.Answer(first, possible, ofPart, mayBe);
                mayBe.CopyTo(possible);
                Words.And(certain, ofPart);
                if (Words.IsEmpty(possible))
                {
                    return;
                }
            }

            return;
        }

        certain.Clear();
        possible.Clear();
        candidates.CopyTo(rest);
        foreach (var part in parts)
        {
            part.Answer(first, rest, ofPart, mayBe);
            Words.Or(certain, ofPart);
            Words.Or(possible, mayBe);
            Words.AndNot(rest, candidates, certain);
            if (Words.IsEmpty(rest))
            {
                return;
            }
        }
    }
}
