namespace Tilflytting.Core.Queries;

/// <summary>A condition on places, answered beforehand for every place that an initiative has.</summary>
internal sealed class PlacePlan(ImmutableArray<PlaceRow> answers) : PlanNode
{
    public override int Cost => 0;

    public override void Answer(int first, ReadOnlySpan<ulong> candidates, Span<ulong> certain, Span<ulong> possible)
    {
        certain.Clear();
        possible.Clear();
        var (begin, end) = (first << 6, (first + candidates.Length) << 6);
        for (var row = FirstBehind(begin); row < answers.Length && answers[row].From < end; row++)
        {
            var (from, to) = (Math.Max(answers[row].From, begin) - begin, Math.Min(answers[row].To, end) - begin);
            Words.AddRow(possible, from, to);
            if (answers[row].Certainty == Certainty.Certain)
            {
                Words.AddRow(certain, from, to);
            }
        }

        Words.And(certain, candidates);
        Words.And(possible, candidates);
    }

    /// <summary>The first row that ends behind an initiative.</summary>
    private int FirstBehind(int document)
    {
        var (low, high) = (0, answers.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = answers[middle].To <= document ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
