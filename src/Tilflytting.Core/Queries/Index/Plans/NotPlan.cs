namespace Tilflytting.Core.Queries;

/// <summary>Kleene's not.</summary>
internal sealed class NotPlan(PlanNode inner) : PlanNode
{
    public override int Cost { get; } = inner.Cost;

    public override bool IsCertain { get; } = inner.IsCertain;

    public override void Keep(int first, Span<ulong> hits)
    {
        Span<ulong> room = stackalloc ulong[Block];
        var found = room[..hits.Length];
        hits.CopyTo(found);
        inner.Keep(first, found);
        Words.AndNot(hits, hits, found);
    }

    public override void Answer(int first, ReadOnlySpan<ulong> candidates, Span<ulong> certain, Span<ulong> possible)
    {
        inner.Answer(first, candidates, certain, possible);
        for (var i = 0; i < candidates.Length; i++)
        {
            (certain[i], possible[i]) = (candidates[i] & ~possible[i], candidates[i] & ~certain[i]);
        }
    }
}
