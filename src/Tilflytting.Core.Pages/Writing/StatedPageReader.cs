namespace Tilflytting.Core.Pages;

/// <summary>Reads a page that <see cref="PageWriter"/> wrote, also after people changed it: everything is said, and nothing is concluded.</summary>
internal sealed class StatedPageReader
{
    private readonly PageText page;
    private readonly LedgerBuilder ledger;
    private readonly List<Diagnostic> diagnostics = [];
    private readonly StatedItems items = new();
    private readonly StatedFacts facts = new();
    private readonly List<string> description = [];
    private string? title;
    private string? summary;

    private StatedPageReader(PageText page)
    {
        this.page = page;
        ledger = new(page.Text);
    }

    /// <summary>Reads the page when it says what it is: in the box of facts, by its id.</summary>
    public static PageReading? Read(PageText page)
    {
        var about = page.Lines.FindIndex(line => IsHeading(page, line, out var section) && section == WrittenSection.About);
        var id = about < 0 ? -1 : page.Lines.FindIndex(about + 1, static line => line.Kind != PageLineKind.Blank);
        return id > 0 && page.Lines[id].Words.StartsWith($"{WrittenFact.Id}: ", StringComparison.Ordinal) && Slug.TryParse(page.Lines[id].Words[4..], out _)
            ? new StatedPageReader(page).Read()
            : null;
    }

    private PageReading Read()
    {
        var section = WrittenSection.Lead;
        foreach (var raw in page.Lines)
        {
            var line = raw with { Words = PageWords.Readable(raw.Words) };
            ledger.Add(line.Form, LedgerKind.Form);
            if (IsHeading(page, line, out var opened))
            {
                section = opened;
                ledger.Add(line.Span, LedgerKind.Form);
            }
            else if (section == WrittenSection.Description)
            {
                Describe(line);
            }
            else if (line.Words.Length > 0)
            {
                InSection(line, section);
            }
        }

        var (words, residue) = ledger.Build();
        var moved = items.Moved(facts.Places);
        words = [.. words.Select(entry => entry with { Pointers = [.. entry.Pointers.Select(pointer => moved.GetValueOrDefault(pointer, pointer))] })];
        return new(
            facts.AddTo(items.AddTo(
            new()
            {
                Id = facts.Id,
                Language = facts.Language,
                Title = title ?? facts.Id.ToString(),
                Summary = summary,
                Description = Description(),
                Unread = [.. items.Unread, .. residue],
            },
            facts.Places)),
            SourceLedger.Of(page, words, []),
            PageProblems.Of(page, diagnostics));
    }

    private void InSection(PageLine line, WrittenSection section)
    {
        if (section == WrittenSection.Lead)
        {
            Lead(line);
            return;
        }

        var pointer = section == WrittenSection.About ? facts.Read(line.Words) : items.Read(line.Words, section);
        if (pointer is null && section != WrittenSection.About)
        {
            // What is not like a written item is kept as the words that it is.
            pointer = items.Keep(line.Words, section);
            diagnostics.Add(PageProblems.NotUnderstood(page.InSource(line.Span)));
        }

        if (pointer is not null)
        {
            Claim(line.Span, pointer);
        }
    }

    private void Lead(PageLine line)
    {
        var words = PageWording.TryUnquote(line.Words, out var quoted, out var length) && length == line.Words.Length ? quoted : line.Words;
        if (title is null)
        {
            title = words;
            Claim(line.Span, "/title");
        }
        else if (summary is null)
        {
            summary = words;
            Claim(line.Span, "/summary");
        }
        else
        {
            Describe(line);
        }
    }

    private void Describe(PageLine line)
    {
        if (line.Words.Length == 0)
        {
            if (description.Count > 0)
            {
                description.Add("");
            }

            return;
        }

        description.Add(line.IsItem ? $"• {line.Words}" : line.Words);
        Claim(line.Span, "/description");
    }

    private string? Description()
    {
        while (description is [.., ""])
        {
            description.RemoveAt(description.Count - 1);
        }

        return description.Count == 0 ? null
            : description is [var only] && PageWording.TryUnquote(only, out var quoted, out var length) && length == only.Length ? quoted
            : string.Join('\n', description);
    }

    private void Claim(TextSpan span, string pointer) => ledger.Add(span, LedgerKind.Stated, pointer);

    /// <summary>In plain text a heading is a line of its own; markup marks it.</summary>
    private static bool IsHeading(PageText page, PageLine line, out WrittenSection section)
    {
        section = default;
        return line.Kind == PageLineKind.Text && (page.Format == PageFormat.PlainText || line.Heading > 0) && PageLabels.TryRead(line.Words, out section);
    }
}
