namespace Tilflytting.Core.Queries;

/// <summary>Whether the work went on in a window or an imprecise period. Years leave few over to be looked at one by one; to a window of whole years they are the answer.</summary>
internal sealed class PeriodPlan(IndexPeriods periods, YearColumns years, PeriodBounds asked) : PlanNode
{
    private readonly System.Runtime.Intrinsics.Vector128<int> question = PeriodNumbers.Question(asked);
    private readonly bool isKnown = years.Has(asked.EarliestStart.Year, asked.LatestEnd.Year);
    private readonly bool isYears = asked.EarliestStart == asked.LatestStart && asked.EarliestEnd == asked.LatestEnd
        && asked.EarliestStart is { Month: 1, Day: 1 } && asked.LatestEnd is { Month: 12, Day: 31 };

    public override int Cost => 2;

    public override void Answer(int first, ReadOnlySpan<ulong> candidates, Span<ulong> certain, Span<ulong> possible)
    {
        Span<ulong> room = stackalloc ulong[Block];
        var looked = room[..candidates.Length];
        candidates.CopyTo(looked);
        if (isKnown)
        {
            years.Answer(asked.EarliestStart.Year, asked.LatestEnd.Year, first, certain, possible);
            if (isYears)
            {
                Words.And(certain, candidates);
                Words.And(possible, candidates);
                Words.And(looked, years.Others.Slice(first, looked.Length));
                Words.AndNot(looked, looked, certain);
            }
            else
            {
                Words.Or(possible, years.Others.Slice(first, looked.Length));
                Words.And(looked, possible);
            }
        }

        if (!isKnown || !isYears)
        {
            certain.Clear();
            possible.Clear();
        }

        periods.Overlap(first, looked, question, certain, possible);
        periods.Undated.Bits.Slice(first, looked.Length).CopyTo(looked);
        Words.And(looked, candidates);
        Words.Or(possible, looked);
    }
}
