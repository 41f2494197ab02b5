namespace Tilflytting.Core.Queries;

/// <summary>
/// Whether a word, a beginning or a phrase is in a text or a label: from the lists of its words, labels among them; of a phrase, those that have all of its words are read, and those that have it in a label
/// are known.
/// </summary>
internal sealed class TextPlan : PlanNode
{
    private readonly TextPlanUnit[] units;
    private readonly PhrasePlan? phrase;

    /// <summary>Of a phrase, those that have it in a label.</summary>
    private readonly IndexColumn[] labelled;

    /// <param name="index">The texts.</param>
    /// <param name="query">What is looked for: one term.</param>
    /// <param name="section">In which texts.</param>
    public TextPlan(TextIndex index, TextQuery query, TextSection section)
    {
        var term = query.Terms[0];
        var isWord = term.Units is [{ Parts: [] }];
        units = [.. term.Units.Select(unit => new TextPlanUnit(index, query, unit, section, withLabels: isWord))];
        phrase = isWord ? null : new(index, query, section);
        labelled = isWord || section == TextSection.Title ? [] : index.Labelled(query);
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
        if (labelled.Length == 0)
        {
            KeepTexts(first, hits);
            return;
        }

        Span<ulong> room = stackalloc ulong[Block];
        var ofLabels = room[..hits.Length];
        ofLabels.Clear();
        foreach (var column in labelled)
        {
            column.AddTo(ofLabels, first);
        }

        Words.And(ofLabels, hits);
        Words.AndNot(hits, hits, ofLabels);
        KeepTexts(first, hits);
        Words.Or(hits, ofLabels);
    }

    /// <summary>Of a single list it is known; the others are put together.</summary>
    public override int Count(ReadOnlySpan<ulong> everybody) => phrase is null && units[0].KnownCount is { } known ? known : base.Count(everybody);

    private void KeepTexts(int first, Span<ulong> hits)
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
}
