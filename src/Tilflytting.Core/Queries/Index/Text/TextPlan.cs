namespace Tilflytting.Core.Queries;

/// <summary>Whether a word, a beginning or a phrase stands in a text: from the lists of its words; of a phrase, those that have all of them are read.</summary>
internal sealed class TextPlan : PlanNode
{
    private readonly TextPlanUnit[] units;
    private readonly PhrasePlan? phrase;

    /// <param name="index">The texts.</param>
    /// <param name="query">What is looked for: one term.</param>
    /// <param name="section">In which texts.</param>
    public TextPlan(TextIndex index, TextQuery query, TextSection section)
    {
        var term = query.Terms[0];
        units = [.. term.Units.Select(unit => new TextPlanUnit(index, query, unit, section))];
        phrase = term.Units is [{ Parts: [] }] ? null : new(index, query, section);
        Array.Sort(units, static (one, other) => one.Most.CompareTo(other.Most));
        Cost = phrase is not null ? 3 : units[0].ListCount > 1 ? 2 : 1;
    }

    public override int Cost { get; }

    public override bool IsCertain => true;

    public override void Answer(int first, ReadOnlySpan<ulong> candidates, Span<ulong> certain, Span<ulong> possible)
    {
        candidates.CopyTo(certain);
        Keep(first, certain);
        certain.CopyTo(possible);
    }

    public override void Keep(int first, Span<ulong> hits)
    {
        foreach (var unit in units)
        {
            unit.Keep(first / Block, hits);
            if (Words.IsEmpty(hits))
            {
                return;
            }
        }

        phrase?.Keep(first / Block, hits);
    }

    /// <summary>Of a single list it is known; the others are put together.</summary>
    public override int Count(ReadOnlySpan<ulong> everybody) => phrase is null && units[0].KnownCount is { } known ? known : base.Count(everybody);
}
