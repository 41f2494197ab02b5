namespace Tilflytting.Core.Pages;

/// <summary>Gathers what the sentences of a page say of the work as a whole and of each of its projects.</summary>
internal sealed class WorkFactsOfPage(PageDraft draft)
{
    public Period? Length { get; private set; }

    public Term<WorkStatus>? Status { get; private set; }

    public ImmutableArray<Relation> Related { get; private set; } = [];

    public void Read()
    {
        (Status, Length) = (draft.Status, draft.Length);
        foreach (var (index, line) in draft.ProjectLines)
        {
            if (WorkFacts.Length(line.Words) is var (length, of))
            {
                draft.Projects[index] = draft.Projects[index] with { Length = length };
                Mark(line, of, $"/projects/{index}/length");
            }

            if (WorkFacts.Status(line.Words) is var (status, at))
            {
                draft.Projects[index] = draft.Projects[index] with { Status = status };
                Mark(line, at, $"/projects/{index}/status");
            }
        }

        foreach (var line in draft.Body.Where(static line => !line.IsItem).Prepend(draft.Summary).OfType<PageLine>())
        {
            Read(line);
        }
    }

    private void Read(PageLine line)
    {
        // The first that says so: the second may be of a part.
        if (Length is null && WorkFacts.Length(line.Words) is var (length, of))
        {
            Length = length;
            Mark(line, of, "/length");
        }

        // «Folk i husan (avsluttet) var»: behind the title of the page.
        if (Status is null && draft.Title is { } title && line.Words.StartsWith(title.Words, StringComparison.OrdinalIgnoreCase)
            && WorkFacts.Status(line.Words) is var (status, at) && at.Start <= title.Words.Length + 1)
        {
            Status = status;
            Mark(line, at, "/status");
        }

        if (Status is null && StatusWords.In(line.Words, draft.Title?.Words) is var (said, stretch))
        {
            Status = said;
            Mark(line, stretch, "/status");
        }

        if (Related.IsEmpty && WorkFacts.Related(line.Words) is var (relation, span))
        {
            Related = [relation];
            Mark(line, span, "/related/0");
        }
    }

    private void Mark(PageLine line, TextSpan span, string pointer)
    {
        // The lead is one value, and its stretch stays whole.
        if (line == draft.Summary)
        {
            draft.Claim(line.Span, LedgerKind.Stated, pointer);
        }
        else
        {
            draft.Ledger.Mark(new(line.Start + span.Start, span.Length), LedgerKind.Normalised, pointer);
        }
    }
}
