namespace Tilflytting.Core.Pages;

/// <summary>Reads one page, line by line: which section a line belongs to, and who reads it.</summary>
internal sealed class PageReader
{
    private readonly PageText page;
    private readonly PageDraft draft;
    private readonly BodyReader body;
    private readonly PeriodSectionReader periods;

    /// <summary>Where a page marks its headings, what is not marked is none.</summary>
    private readonly bool marksHeadings;

    /// <summary>The projects by the stem of the first word of their names.</summary>
    private readonly Dictionary<string, Slug> projectsByWord = new(StringComparer.Ordinal);
    private int seen;

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

    public PageReading Read()
    {
        draft.Title = page.Lines.Find(static line => line is { Heading: 1, Words.Length: > 0 } && !PageHeadings.TryRead(line, out _, out _));
        if (draft.Title is { } title)
        {
            draft.Claim(title.Span, LedgerKind.Stated, "/title");
        }

        foreach (var line in page.Lines)
        {
            draft.Ledger.Add(line.Form, LedgerKind.Form);
            if (line != draft.Title && line.Words.Any(char.IsLetterOrDigit))
            {
                Read(line);
            }
        }

        return InitiativeBuilder.Build(draft);
    }

    private void Read(PageLine line)
    {
        if (PageHeadings.TryRead(line, out var opened, out var end) && (!marksHeadings || line.Heading > 0 || end < line.End || line.Words.EndsWith(':')))
        {
            Open(line, opened, end);
        }
        else if (line.Heading is > 0 and < PageLine.BoldHeading && draft.Title is not null && !ListReader.IsOption(line.Words, section))
        {
            // A heading of the page's own opens a part of the body.
            section = PageSection.Body;
            body.Read(line);
        }
        else if (line.Kind == PageLineKind.Text && NoteReader.IsNote(line.Words))
        {
            Note(line);
        }
        else if (section == PageSection.SubjectAreas && draft.SubjectAreas.Count > 0)
        {
            section = PageSection.Body;
            body.Read(line);
        }
        else
        {
            InSection(line, section);
        }
    }

    /// <summary>A paragraph that holds the note; what else it says belongs to the text.</summary>
    private void Note(PageLine line)
    {
        foreach (var (span, isNote) in NoteReader.Parts(line.Words))
        {
            var part = new PageLine(PageLineKind.Text, line.Words.Substring(span.Start, span.Length), line.Start + span.Start, line.Start + span.Start);
            if (isNote || section == PageSection.Note)
            {
                InSection(part, PageSection.Note);
            }
            else
            {
                body.Read(part);
            }
        }
    }

    private void Open(PageLine line, PageSection opened, int end)
    {
        section = opened;
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
            case PageSection.SubjectAreas:
                ListReader.Areas(draft, line);
                break;
            case PageSection.Partners:
                ListReader.Partners(draft, line);
                break;
            case PageSection.TargetGroups:
                ListReader.Terms<TargetGroup, Term<TargetGroup>>(draft, line, "targetGroups", draft.TargetGroups, static term => term);
                break;
            case PageSection.Activities:
                ListReader.Terms<ActivityType, Activity>(draft, line, "activities", draft.Activities, static term => new() { Kind = term });
                break;
            case PageSection.SellingPoints:
                ListReader.Terms<SellingPoint, Term<SellingPoint>>(draft, line, "sellingPoints", draft.SellingPoints, static term => term);
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
            case PageSection.Note:
                draft.Claim(line.Span, LedgerKind.Normalised, "/provenance");
                draft.Note.Add(line.Words);
                break;
            default:
                body.Read(line);
                break;
        }
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
