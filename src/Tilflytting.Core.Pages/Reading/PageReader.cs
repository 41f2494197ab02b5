namespace Tilflytting.Core.Pages;

/// <summary>Reads one page, line by line.</summary>
internal sealed class PageReader(PageText page)
{
    private const int LongestArea = 40;

    private readonly string text = page.Text;
    private readonly LedgerBuilder ledger = new(page.Text);

    /// <summary>Where a page marks its headings, what is not marked is none.</summary>
    private readonly bool marksHeadings = page.Lines.Exists(static line => line.Heading > 0 && PageHeadings.TryRead(line, out _, out _));
    private readonly List<Diagnostic> diagnostics = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    private readonly List<Term<SubjectArea>> subjectAreas = [];
    private readonly List<Project> projects = [];
    private readonly List<LocalizedText> objectives = [];
    private readonly List<Partner> partners = [];
    private readonly List<Term<TargetGroup>> targetGroups = [];
    private readonly List<Activity> activities = [];
    private readonly List<Term<SellingPoint>> sellingPoints = [];
    private readonly List<Outcome> outcomes = [];
    private readonly List<string> body = [];
    private readonly List<string> note = [];

    private PageLine? title;
    private PageLine? summary;
    private StatedPeriod? period;
    private Term<OrganisationForm>? organisation;
    private Slug? outcomeProject;

    public PageReading Read()
    {
        var section = PageSection.Body;
        title = page.Lines.Find(static line => line.Heading == 1 && !PageHeadings.TryRead(line, out _, out _));
        if (title is not null)
        {
            Claim(title.Span, LedgerKind.Stated, "/title");
        }

        foreach (var line in page.Lines)
        {
            ledger.Add(line.Form, LedgerKind.Form);
            if (line == title || !line.Words.Any(char.IsLetterOrDigit))
            {
                continue;
            }

            if (PageHeadings.TryRead(line, out var opened, out var end) && (!marksHeadings || line.Heading > 0 || end < line.End || line.Words.EndsWith(':')))
            {
                section = opened;
                outcomeProject = opened == PageSection.Outcomes ? ProjectNamedIn(line.Words) : null;
                ledger.Add(new(line.Start, end - line.Start), LedgerKind.Form);
                var rest = text[end..line.End];
                if (rest.AsSpan().TrimStart().Length > 0)
                {
                    var words = rest.TrimStart();
                    InSection(new(PageLineKind.Text, words, line.End - words.Length, line.End - words.Length), section);
                    section = section == PageSection.SubjectAreas ? PageSection.Body : section;
                }
            }
            else if (line.Heading is > 0 and < PageLine.BoldHeading && title is not null && !IsOption(line.Words, section))
            {
                // A heading of the page's own opens a part of the body.
                section = PageSection.Body;
                InBody(line);
            }
            else if (line.Kind == PageLineKind.Text && NoteReader.IsNote(line.Words))
            {
                InSection(line, PageSection.Note);
            }
            else if (section == PageSection.SubjectAreas && subjectAreas.Count > 0)
            {
                section = PageSection.Body;
                InBody(line);
            }
            else
            {
                InSection(line, section);
            }
        }

        return Finish();
    }

    private void InSection(PageLine line, PageSection section)
    {
        // The stock sentence on the organisation stands anywhere.
        if (line.Kind == PageLineKind.Text && section is not (PageSection.Body or PageSection.Note) && OrganisationIn(line.Words) is not null)
        {
            section = PageSection.Body;
        }

        switch (section)
        {
            case PageSection.SubjectAreas:
                Areas(line);
                break;
            case PageSection.Partners:
                Partners(line);
                break;
            case PageSection.TargetGroups:
                Terms<TargetGroup, Term<TargetGroup>>(line, "targetGroups", targetGroups, static term => term);
                break;
            case PageSection.Activities:
                Terms<ActivityType, Activity>(line, "activities", activities, static term => new() { Kind = term });
                break;
            case PageSection.SellingPoints:
                Terms<SellingPoint, Term<SellingPoint>>(line, "sellingPoints", sellingPoints, static term => term);
                break;
            case PageSection.Objectives:
                Claim(line.Span, LedgerKind.Stated, $"/objectives/{objectives.Count}");
                objectives.Add(Words(line.Words));
                break;
            case PageSection.Periods:
                Periods(line);
                break;
            case PageSection.Outcomes:
                Claim(line.Span, LedgerKind.Stated, $"/outcomes/{outcomes.Count}/text");
                outcomes.Add(new() { Text = Words(line.Words), Project = outcomeProject });
                break;
            case PageSection.Note:
                Claim(line.Span, LedgerKind.Normalised, "/provenance");
                note.Add(line.Words);
                break;
            default:
                InBody(line);
                break;
        }
    }

    private void Areas(PageLine line)
    {
        var at = 0;
        while (at < line.Words.Length)
        {
            // Several stand on one line with only a blank between them.
            var rest = line.Words.Substring(at, Math.Min(line.Words.Length - at, LongestArea));
            var length = rest.Length;
            while (length > 0 && ((at + length < line.Words.Length && line.Words[at + length] is not (' ' or ',' or ';')) || TermMatcher<SubjectArea>.Find(rest[..length]) is null))
            {
                length--;
            }

            if (length == 0)
            {
                Claim(new(line.Start + at, line.Words.Length - at), LedgerKind.Stated, $"/subjectAreas/{subjectAreas.Count}");
                subjectAreas.Add(Term<SubjectArea>.Words(Words(line.Words[at..])));
                return;
            }

            Claim(new(line.Start + at, length), LedgerKind.Normalised, $"/subjectAreas/{subjectAreas.Count}");
            subjectAreas.Add(TermMatcher<SubjectArea>.Find(rest[..length])!.Value);
            at += length;
            while (at < line.Words.Length && line.Words[at] is ' ' or ',' or ';')
            {
                at++;
            }
        }
    }

    private void Terms<TVocabulary, T>(PageLine line, string member, List<T> list, Func<Term<TVocabulary>, T> make)
        where TVocabulary : class, IVocabulary
    {
        var words = line.Words;
        if (TermMatcher<TVocabulary>.TrySplit(words, out var first, out var second))
        {
            Warn(PageProblems.TwoItems, line.Span);
            var at = words.IndexOf(second, first.Length, StringComparison.Ordinal);
            ledger.Add(new(line.Start + first.Length, at - first.Length), LedgerKind.Form);
            Claim(new(line.Start, first.Length), LedgerKind.Normalised, $"/{member}/{list.Count}");
            list.Add(make(TermMatcher<TVocabulary>.Read(first, out _)));
            Claim(new(line.Start + at, words.Length - at), LedgerKind.Normalised, $"/{member}/{list.Count}");
            list.Add(make(TermMatcher<TVocabulary>.Read(second, out _)));
            return;
        }

        var readable = Words(words);
        if (readable.TrimEnd('.', ',', ';', ' ').Length == 0)
        {
            return;
        }

        var term = TermMatcher<TVocabulary>.Read(readable, out var kind);
        Claim(line.Span, kind, $"/{member}/{list.Count}");
        list.Add(make(term));
    }

    private void Partners(PageLine line)
    {
        var words = Words(line.Words);
        if (words.TrimEnd('.', ',', ';', ' ').Length == 0)
        {
            return;
        }

        if (PartnerReader.TrySplit(words, out var first, out var second))
        {
            Warn(PageProblems.TwoItems, line.Span);
            ledger.Add(new(line.Start + first.Length, line.Words.Length - first.Length - second.Length), LedgerKind.Form);
            Claim(new(line.Start, first.Length), LedgerKind.Stated, $"/partners/{partners.Count}");
            partners.Add(PartnerReader.Read(first));
            Claim(new(line.End - second.Length, second.Length), LedgerKind.Stated, $"/partners/{partners.Count}");
            partners.Add(PartnerReader.Read(second));
            return;
        }

        Claim(line.Span, LedgerKind.Stated, $"/partners/{partners.Count}");
        partners.Add(PartnerReader.Read(words));
    }

    /// <summary>A period of the work, or «Pilotsatsingen: 1998 – 2003», which may be a project that is known.</summary>
    private void Periods(PageLine line)
    {
        var colon = line.Words.IndexOf(':', StringComparison.Ordinal);
        var name = colon > 0 ? line.Words[..colon].Trim() : "";
        var words = colon > 0 ? line.Words[(colon + 1)..].TrimStart() : line.Words;
        if (!PeriodText.TryParse(words, out var found))
        {
            if (!OfKnownProject(line))
            {
                Claim(line.Span, LedgerKind.Stated, "/period");
                period ??= StatedPeriod.Words(Words(line.Words));
            }

            return;
        }

        var stated = ProjectReader.StatedPeriodOf(new(new(0, words.Length), Words(words.EndsWith("d.", StringComparison.Ordinal) ? words : words.TrimEnd('.')), found));
        var span = new TextSpan(line.End - words.Length, words.Length);
        if (name.Length == 0 || projects.Count == 0 && PageHeadings.IsPeriod(name))
        {
            Claim(line.Span, LedgerKind.Normalised, "/period");
            period = stated;
            return;
        }

        var index = projects.FindIndex(project => project.Name is { } known && PageWords.Folded(known.For(LanguageTag.Bokmal)) == PageWords.Folded(name));
        if (index < 0)
        {
            index = projects.Count;
            projects.Add(new() { Id = NewId(name), Name = Words(name) });
        }

        Claim(new(line.Start, name.Length), LedgerKind.Stated, $"/projects/{index}/name");
        Claim(span, LedgerKind.Normalised, $"/projects/{index}/period");
        projects[index] = projects[index] with { Period = stated };
    }

    /// <summary>«Tilflytterkontor ble etablert våren 2011», where the list of projects says the same.</summary>
    private bool OfKnownProject(PageLine line)
    {
        var folded = PageWords.Folded(line.Words);
        var index = projects.FindIndex(project => project.Name is { } known && folded.StartsWith(PageWords.Folded(known.For(LanguageTag.Bokmal)), StringComparison.Ordinal));
        if (index < 0 || PeriodText.FindAll(line.Words) is not [var match])
        {
            return false;
        }

        Claim(line.Span, LedgerKind.Normalised, $"/projects/{index}/period");
        projects[index] = projects[index] with { Period = projects[index].Period ?? ProjectReader.StatedPeriodOf(match) };
        return true;
    }

    private void InBody(PageLine line)
    {
        if (title is null && line.Kind == PageLineKind.Text)
        {
            title = line;
            Claim(line.Span, LedgerKind.Stated, "/title");
            return;
        }

        if ((line.IsItem || summary is not null) && ProjectReader.Read(line, mustHaveName: !line.IsItem) is { } item)
        {
            Project(line, item);
            Organisation(line);
            return;
        }

        if (period is null && line.Kind == PageLineKind.Text && ProjectReader.OfTheWhole(line.Words) is { } whole)
        {
            period = ProjectReader.StatedPeriodOf(whole);
            Claim(line.Span, LedgerKind.Normalised, "/period");
        }

        if (summary is null && line.Kind == PageLineKind.Text)
        {
            summary = line;
            Claim(line.Span, LedgerKind.Stated, "/summary");
        }
        else
        {
            Claim(line.Span, LedgerKind.Stated, "/description");
            body.Add(line.IsItem ? $"• {line.Words}" : line.Words);
        }

        Organisation(line);
    }

    private void Project(PageLine line, ProjectItem item)
    {
        var pointer = $"/projects/{projects.Count}";
        var span = item.Match.Span;
        Claim(new(line.Start, item.Name.Length), LedgerKind.Stated, $"{pointer}/name");
        Claim(new(line.Start + span.Start, span.Length), LedgerKind.Normalised, $"{pointer}/period");
        if (item.About.Length > 0)
        {
            // The period may stand in the middle of the sentence.
            var from = item.AboutStart;
            if (from < span.Start)
            {
                Claim(new(line.Start + from, span.Start - from), LedgerKind.Stated, $"{pointer}/description");
                from = span.End;
            }

            Claim(new(line.Start + from, line.Words.Length - from), LedgerKind.Stated, $"{pointer}/description");
        }

        projects.Add(new()
        {
            Id = NewId(item.Name),
            Name = item.Name.Length > 0 ? Words(item.Name) : null,
            Period = ProjectReader.StatedPeriodOf(item.Match),
            Description = item.About.Length > 0 ? Words(item.About) : null,
        });
    }

    /// <summary>The form asks how the work is organised; the page answers in a stock sentence.</summary>
    private void Organisation(PageLine line)
    {
        if (organisation is null && OrganisationIn(line.Words) is { } found)
        {
            organisation = found;
            Claim(line.Span, LedgerKind.Stated, "/organisationForm");
        }
    }

    private static Code<OrganisationForm>? OrganisationIn(string words)
    {
        var folded = PageWords.Folded(words);
        bool Says(string stock) => folded.Contains(stock, StringComparison.Ordinal);
        return Says("eksisterende stilling") || Says("eksisterande stilling") ? OrganisationForm.ExistingPositions
            : Says("egen stilling") || Says("eiga stilling") ? OrganisationForm.OwnPosition
            : Says("eget prosjekt med prosjektled") || Says("eige prosjekt med prosjektlei") ? OrganisationForm.OwnProject
            : null;
    }

    private PageReading Finish()
    {
        var name = title is null ? "Uten tittel" : Words(title.Words);
        if (title is null)
        {
            Warn(PageProblems.NoTitle, new(0, 0));
        }

        var day = projects.Select(static project => project.Period).Prepend(period).Select(static one => (one?.Period?.Start ?? one?.Period?.End)?.Earliest).Min();
        for (var i = 0; i < partners.Count; i++)
        {
            partners[i] = PartnerPlaces.Numbered(partners[i], day);
        }

        var place = PlaceReader.Read(name, string.Join('\n', new[] { summary?.Words ?? "" }.Concat(body)), [.. partners], day);
        if (place is not null && title is not null)
        {
            Claim(title.Span, LedgerKind.Stated, "/places/0");
        }

        var (entries, residue) = ledger.Build();
        var links = Links(out var markup);
        return new(
            new Initiative
            {
                Id = Slug.TryFromTitle(name, out var id) ? id : Slug.Parse("uten-tittel"),
                Language = PageLanguage.Of(text),
                Title = name,
                SubjectAreas = [.. subjectAreas],
                Summary = summary is null ? null : Words(summary.Words),
                Description = body.Count == 0 ? null : Words(string.Join('\n', body)),
                Places = place is null ? [] : [place],
                Period = period,
                Projects = [.. projects],
                Objectives = [.. objectives],
                Programmes = [.. ProgrammeReader.Find(text).Select(static code => (Term<Programme>)code)],
                OrganisationForm = organisation,
                Partners = [.. partners],
                TargetGroups = [.. targetGroups],
                Activities = [.. activities],
                SellingPoints = [.. sellingPoints],
                Outcomes = [.. outcomes],
                Links = links,
                Provenance = note.Count == 0 ? null : NoteReader.Read(Words(string.Join(' ', note))),
                Unread = residue,
            },
            SourceLedger.Of(page, entries, markup),
            [.. diagnostics.Select(problem => problem with { Span = page.InSource(problem.Span!.Value) })]);
    }

    /// <summary>The web addresses that the markup holds: no person sees them, so they would be lost with it.</summary>
    private ImmutableArray<Link> Links(out List<(TextSpan Span, string Pointer)> markup)
    {
        var links = ImmutableArray.CreateBuilder<Link>();
        markup = [];
        foreach (var (address, words, span) in page.Addresses)
        {
            if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps))
            {
                markup.Add((span, $"/links/{links.Count}"));
                links.Add(new() { Address = uri, Text = string.IsNullOrWhiteSpace(words) ? null : Words(words) });
            }
        }

        return links.ToImmutable();
    }

    private static bool IsOption(string words, PageSection section) => section switch
    {
        PageSection.SubjectAreas => TermMatcher<SubjectArea>.Find(words) is not null,
        PageSection.Partners => TermMatcher<PartnerKind>.Find(words) is not null,
        PageSection.TargetGroups => TermMatcher<TargetGroup>.Find(words) is not null,
        PageSection.Activities => TermMatcher<ActivityType>.Find(words) is not null,
        PageSection.SellingPoints => TermMatcher<SellingPoint>.Find(words) is not null,
        _ => false,
    };

    /// <summary>«Resultatene av småsamfunnsprosjektet»: the project whose name begins so.</summary>
    private Slug? ProjectNamedIn(string heading)
    {
        foreach (var word in PageWords.Of(heading).Skip(1).Where(static word => word.Length >= 6))
        {
            if (projects.Find(project => project.Name is { } name && PageWords.Folded(name.For(LanguageTag.Bokmal)).StartsWith(PageWords.Stem(word), StringComparison.Ordinal)) is { } found)
            {
                return found.Id;
            }
        }

        return null;
    }

    private Slug NewId(string name)
    {
        var wanted = Slug.TryFromTitle(name, out var slug) ? slug.ToString() : "prosjekt";
        var id = wanted;
        while (!ids.Add(id))
        {
            // The next number of this name, so that many of one name cost no more than many of many.
            numbers[wanted] = numbers.GetValueOrDefault(wanted, 1) + 1;
            id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{wanted}-{numbers[wanted]}");
        }

        return Slug.Parse(id);
    }

    private void Claim(TextSpan span, LedgerKind kind, string pointer) => ledger.Add(span, kind, pointer);

    private void Warn(Func<TextSpan, Diagnostic> problem, TextSpan span) => diagnostics.Add(problem(span));

    private static string Words(string words) => PageWords.Readable(words);
}
