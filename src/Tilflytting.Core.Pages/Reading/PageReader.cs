namespace Tilflytting.Core.Pages;

/// <summary>Reads one page, line by line: which section a line belongs to, and who reads it.</summary>
internal sealed class PageReader
{
    private const int LongestStatus = 60;

    private readonly PageText page;
    private readonly PageDraft draft;
    private readonly BodyReader body;
    private readonly PeriodSectionReader periods;

    /// <summary>Where a page marks its headings, what is not marked is none.</summary>
    private readonly bool marksHeadings;

    /// <summary>The projects by the stem of the first word of their names.</summary>
    private readonly Dictionary<string, Slug> projectsByWord = new(StringComparer.Ordinal);
    private int seen;

    private int at;

    /// <summary>The line with words before the one that is being read.</summary>
    private PageLine? before;

    /// <summary>The list that a line without a bullet ended: items of it may still come.</summary>
    private PageSection? ended;

    private PageSection section = PageSection.Body;
    private Slug? outcomeProject;

    /// <summary>How many bullets the section has had.</summary>
    private int items;

    public PageReader(PageText page)
    {
        this.page = page;
        draft = new(page);
        body = new(draft);
        periods = new(draft);
        marksHeadings = page.Lines.Exists(static line => line.Heading > 0 && PageHeadings.TryRead(line, out _, out _));
    }

    /// <summary>Reads it.</summary>
    /// <param name="of">Where the page stands, when that is known.</param>
    public PageReading Read(Uri? of)
    {
        draft.Title = Title();
        if (draft.Title is { } title)
        {
            draft.Claim(title.Span, LedgerKind.Stated, "/title");
        }

        var isBeforeTitle = draft.Title is not null;
        for (at = 0; at < page.Lines.Count; at++)
        {
            var line = page.Lines[at];
            draft.Ledger.Add(line.Form, LedgerKind.Form);
            if (line == draft.Title)
            {
                isBeforeTitle = false;
            }
            else if (line.Words.Any(char.IsLetterOrDigit))
            {
                Read(line, isBeforeTitle);
                before = line;
            }
        }

        return InitiativeBuilder.Build(draft, of);
    }

    /// <summary>The heading of the page, when it is marked: the first of the first level, else one before any other words.</summary>
    private PageLine? Title()
    {
        static bool IsOwn(PageLine line) => line.Words.Any(char.IsLetterOrDigit) && !PageHeadings.TryRead(line, out _, out _);
        if (page.Lines.Find(static line => line.Heading == 1 && IsOwn(line)) is { } first)
        {
            return first;
        }

        var line = page.Lines.Find(static line => IsOwn(line) && line.Kind != PageLineKind.Caption && !PageFurniture.Is(line) && !PageFurniture.IsNotice(line.Words));
        return line is { Heading: > 0 and < PageLine.CellHeading } ? line : null;
    }

    private void Read(PageLine line, bool isBeforeTitle)
    {
        if (line.Under is { } column)
        {
            InSection(line, column);
            section = PageSection.Body;
        }
        else if (PageHeadings.TryRead(line, out var opened, out var end) && (!marksHeadings || line.Heading > 0 || end < line.End || line.Words.EndsWith(':')))
        {
            Open(line, opened, end);
        }
        else if (line.Kind == PageLineKind.Caption || IsFurniture(line, isBeforeTitle))
        {
            // What is no part of the text stays over, and ends a list.
            section = ListReader.IsList(section) && items > 0 ? PageSection.Body : section;
        }
        else if (PageFurniture.IsContact(line))
        {
            section = PageSection.Contact;
        }
        else if (line.Heading is > 0 and < PageLine.BoldHeading && draft.Title is not null && !ListReader.IsOption(line.Words, section))
        {
            // A heading of the page's own opens a part of the body, and is no lead of it.
            section = PageSection.Body;
            if (draft.Summary is null)
            {
                draft.Describe(line);
            }
            else
            {
                body.Read(line);
            }
        }
        else if (line.Kind == PageLineKind.Text && NoteReader.IsNote(line.Words))
        {
            Note(line);
        }
        else if (section == PageSection.Contact && PageFurniture.IsOfContact(line) && !StartsList(line))
        {
            // Persons are no part of an entry.
        }
        else if (IsEnd(line))
        {
            ended = ListReader.IsList(section) ? section : null;
            section = PageSection.Body;
            BodyLine(line, isBeforeTitle);
        }
        else if (section == PageSection.Note)
        {
            BehindNote(line);
        }
        else if (section is PageSection.Body or PageSection.Contact)
        {
            BodyLine(line, isBeforeTitle);
        }
        else
        {
            InSection(line, section);
        }
    }

    private bool IsFurniture(PageLine line, bool isBeforeTitle) =>
        PageFurniture.Is(line) || (draft.Summary is null && section == PageSection.Body && line.Kind == PageLineKind.Text && (PageFurniture.IsByline(line.Words) || ((isBeforeTitle || draft.Title is null) && PageFurniture.IsNotice(line.Words))));

    /// <summary>Whether a section is over: behind its bullets stands a line that is none of them.</summary>
    private bool IsEnd(PageLine line) =>
        (section == PageSection.SubjectAreas && draft.SubjectAreas.Count > 0)
        || (items > 0 && ListReader.IsList(section) && ListReader.IsOver(line, section) && !ListReader.IsProse(line, section, isBehindItems: true) && BodyReader.OrganisationIn(line.Words) is null);

    /// <summary>A line of the body; before the title only what stands under a heading is read.</summary>
    private void BodyLine(PageLine line, bool isBeforeTitle)
    {
        if ((StartsList(line) || (line.IsItem && ended is not null && before is { IsItem: false })) && OptionVote.Of(page.Lines, at, before!) is { } list && (StartsList(line) || list == ended))
        {
            section = list;
            items = 0;
            InSection(line, list);
        }
        else if (!isBeforeTitle)
        {
            section = PageSection.Body;
            body.Read(line);
        }
    }

    /// <summary>Whether a line is the first item under what may be its heading.</summary>
    private bool StartsList(PageLine line) => line.IsItem && before is not null && before != draft.Title && OptionVote.MayBeHeading(before);

    /// <summary>A paragraph that holds the note; what else it says belongs to the text.</summary>
    private void Note(PageLine line)
    {
        foreach (var (span, isNote) in NoteReader.Parts(line.Words, section == PageSection.Note))
        {
            var part = new PageLine(PageLineKind.Text, line.Words.Substring(span.Start, span.Length), line.Start + span.Start, line.Start + span.Start);
            if (isNote)
            {
                InSection(part, PageSection.Note);
            }
            else
            {
                body.Read(part);
            }
        }
    }

    /// <summary>What stands where the note does and is none: a sentence is read, and what only a site says stays over.</summary>
    private void BehindNote(PageLine line)
    {
        if (line.Kind == PageLineKind.Text && NoteReader.Parts(line.Words, isUnderHeading: true) is var parts && (parts.Count > 1 || parts[0].IsNote || line.Words[^1] is '.' or '!' or '?'))
        {
            Note(line);
        }
        else if (StartsList(line))
        {
            BodyLine(line, isBeforeTitle: true);
        }
    }

    private void Open(PageLine line, PageSection opened, int end)
    {
        section = opened;
        ended = null;
        items = 0;
        outcomeProject = opened == PageSection.Outcomes ? ProjectNamedIn(line.Words) : null;
        draft.Form(line.Start, end);
        var words = page.Text[end..line.End].TrimStart();
        if (words.Length > 0)
        {
            InSection(new(PageLineKind.Text, words, line.End - words.Length, line.End - words.Length), section);
            section = section == PageSection.SubjectAreas ? PageSection.Body : section;
        }
    }

    private void InSection(PageLine line, PageSection of)
    {
        // The stock sentence on the organisation stands anywhere.
        if (line.Kind == PageLineKind.Text && of is not (PageSection.Body or PageSection.Note) && BodyReader.OrganisationIn(line.Words) is not null)
        {
            of = PageSection.Body;
        }

        if (of is PageSection.TargetGroups or PageSection.Activities or PageSection.SellingPoints or PageSection.Partners)
        {
            if (ListReader.IsProse(line, of, items > 0))
            {
                draft.Describe(line);
                return;
            }

            items += line.IsItem ? 1 : 0;
        }

        switch (of)
        {
            case PageSection.SubjectAreas or PageSection.Partners or PageSection.TargetGroups or PageSection.Activities or PageSection.SellingPoints:
                ListReader.Read(draft, line, of);
                break;
            case PageSection.Objectives:
                draft.Claim(line.Span, LedgerKind.Stated, $"/objectives/{draft.Objectives.Count}");
                draft.Objectives.Add(PageDraft.Words(line.Words));
                break;
            case PageSection.Periods:
                periods.Read(line);
                break;
            case PageSection.Outcomes:
                draft.Claim(line.Span, LedgerKind.Stated, $"/outcomes/{draft.Outcomes.Count}/text");
                draft.Outcomes.Add(new() { Text = PageDraft.Words(line.Words), Project = outcomeProject });
                break;
            case PageSection.Status:
                Status(line);
                break;
            case PageSection.Funding or PageSection.Budget:
                Funding(line, of == PageSection.Budget);
                break;
            case PageSection.Note:
                draft.Claim(line.Span, LedgerKind.Normalised, "/provenance");
                draft.Note.Add(line);
                break;
            default:
                body.Read(line);
                break;
        }
    }

    /// <summary>The status of the work: one that is known, else its words where they are few.</summary>
    private void Status(PageLine line)
    {
        if (draft.Status is not null || line.Words.Length > LongestStatus)
        {
            body.Read(line);
            return;
        }

        var code = StatusWords.Of(line.Words);
        draft.Claim(line.Span, code is null ? LedgerKind.Stated : LedgerKind.Normalised, "/status");
        draft.Status = code is { } known ? known : Term<WorkStatus>.Words(PageDraft.Words(line.Words));
    }

    /// <summary>A source, an amount, or both; a sentence stays one.</summary>
    private void Funding(PageLine line, bool isBudget)
    {
        if (FundingReader.Read(line.Words, isBudget) is not (var funding, var source, var amount))
        {
            body.Read(line);
            return;
        }

        var pointer = $"/funding/{draft.Funding.Count}";
        if (funding.Source is not null)
        {
            draft.Claim(new(line.Start + source.Start, source.Length), LedgerKind.Stated, $"{pointer}/source");
        }

        if (amount.Length > 0)
        {
            draft.Claim(new(line.Start + amount.Start, amount.Length), LedgerKind.Normalised, $"{pointer}/amount");
        }

        draft.Funding.Add(funding);
    }

    /// <summary>«Resultatene av småsamfunnsprosjektet»: the first project whose name begins with that word.</summary>
    private Slug? ProjectNamedIn(string heading)
    {
        for (; seen < draft.Projects.Count; seen++)
        {
            if (draft.Projects[seen].Name is { } name && PageWords.Of(name.For(LanguageTag.Bokmal)) is [var first, ..])
            {
                projectsByWord.TryAdd(PageWords.Stem(first), draft.Projects[seen].Id);
            }
        }

        foreach (var word in PageWords.Of(heading).Skip(1).Where(static word => word.Length >= 6))
        {
            if (projectsByWord.TryGetValue(PageWords.Stem(word), out var found))
            {
                return found;
            }
        }

        return null;
    }
}
