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
        if (isKnown)
        {
            years.Answer(asked.EarliestStart.Year, asked.LatestEnd.Year, first, certain, possible);
        }

        for (var i = 0; i < candidates.Length; i++)
        {
            var others = years.Others[first + i];
            var looked = candidates[i] & (!isKnown ? ulong.MaxValue : isYears ? others : others | possible[i]);
            periods.Overlap(first + i, looked, question, out var lookedCertain, out var lookedPossible);
            var rest = isKnown && isYears ? candidates[i] & ~looked : 0;
            certain[i] = (certain[i] & rest) | lookedCertain;
            possible[i] = (possible[i] & rest) | lookedPossible | (candidates[i] & periods.Undated.Bits[first + i]);
        }
    }
}
