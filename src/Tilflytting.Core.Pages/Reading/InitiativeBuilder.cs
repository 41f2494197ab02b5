namespace Tilflytting.Core.Pages;

/// <summary>Makes the initiative of a page when all of its lines are read.</summary>
internal static class InitiativeBuilder
{
    public static PageReading Build(PageDraft draft)
    {
        var title = draft.Title is null ? "Uten tittel" : PageDraft.Words(draft.Title.Words);
        if (draft.Title is null)
        {
            draft.Warn(PageProblems.NoTitle, new(0, 0));
        }

        var days = draft.Projects.Select(static project => project.Period).Prepend(draft.Period).Select(static one => (one?.Period?.Start ?? one?.Period?.End)?.Earliest).ToList();
        var day = days.Min();
        for (var i = 0; i < draft.Partners.Count; i++)
        {
            draft.Partners[i] = PartnerPlaces.Numbered(draft.Partners[i], day);
        }

        var description = draft.Body.Count == 0 ? null : PageDraft.Words(string.Join('\n', draft.Body.Select(static line => line.IsItem ? $"• {line.Words}" : line.Words)));
        var places = new PlaceReader(draft, day).Read();
        PlaceProjects(draft, places is [var only] ? only : null);
        var facts = new WorkFactsOfPage(draft);
        facts.Read();
        var (found, markup) = Links(draft.Page);
        LinkReader.Read(draft, found);
        var (entries, residue) = draft.Ledger.Build();
        return new(
            new Initiative
            {
                Id = Slug.TryFromTitle(title, out var id) ? id : Slug.Parse("uten-tittel"),
                Language = PageLanguage.Of(RunningText(draft)),
                Title = title,
                SubjectAreas = [.. draft.SubjectAreas],
                Summary = draft.Summary is { } summary ? PageDraft.Words(summary.Words) : null,
                Description = description,
                Places = places,
                Period = draft.Period,
                Length = facts.Length,
                Status = facts.Status,
                Projects = [.. draft.Projects],
                Objectives = [.. draft.Objectives],
                Programmes = [.. ProgrammeReader.Find(draft.Page.Text).Select(static code => (Term<Programme>)code)],
                OrganisationForm = draft.Organisation,
                Partners = [.. draft.Partners],
                TargetGroups = [.. draft.TargetGroups],
                Activities = [.. draft.Activities],
                SellingPoints = [.. draft.SellingPoints],
                Outcomes = [.. draft.Outcomes],
                Related = facts.Related,
                Links = [.. found],
                Provenance = draft.Note.Count == 0 ? null : NoteReader.Read(PageDraft.Words(string.Join(' ', draft.Note)), days.Max()),
                Unread = residue,
            },
            SourceLedger.Of(draft.Page, entries, markup),
            [.. draft.Diagnostics.Select(problem => problem with { Span = draft.Page.InSource(problem.Span!.Value) })]);
    }

    /// <summary>What people wrote themselves: the labels of the form and the closing note say nothing of the language of a page.</summary>
    private static IEnumerable<string> RunningText(PageDraft draft)
    {
        static string Own<TVocabulary>(Term<TVocabulary>? term)
            where TVocabulary : class, IVocabulary => term is { Code: null, Text: { } words } ? words : "";

        var prose = draft.Body.Concat(draft.ProjectLines.Select(static one => one.Line)).Prepend(draft.Summary).Select(static line => line?.Words ?? "")
            .Concat(draft.Objectives.Concat(draft.Outcomes.Select(static one => one.Text)).Select(static one => one.For(LanguageTag.Bokmal)));
        var own = draft.TargetGroups.Select(static one => Own<TargetGroup>(one)).Concat(draft.Activities.Select(static one => Own<ActivityType>(one.Kind)));
        List<string> texts = [.. prose.Concat(own).Where(static words => words.Length > 0)];
        return texts.Count > 0 ? texts : draft.Page.Lines.Select(static line => line.Words);
    }

    /// <summary>A project that is said to lie somewhere in the municipality of the entry.</summary>
    private static void PlaceProjects(PageDraft draft, Place? place)
    {
        if (place is null || place.Certainty != Certainty.Certain || place.Municipality is null)
        {
            return;
        }

        foreach (var (index, line) in draft.ProjectLines)
        {
            if (ProjectFacts.Place(line.Words, place) is var (found, span))
            {
                draft.Projects[index] = draft.Projects[index] with { Places = [found] };
                draft.Ledger.Mark(new(line.Start + span.Start, span.Length), LedgerKind.Normalised, $"/projects/{index}/places/0");
            }
        }
    }

    /// <summary>The web addresses that the markup holds: no person sees them, so they would be lost with it.</summary>
    private static (List<Link> Links, List<(TextSpan Span, string Pointer)> Markup) Links(PageText page)
    {
        var links = new List<Link>();
        var markup = new List<(TextSpan Span, string Pointer)>();
        foreach (var (address, words, span) in page.Addresses)
        {
            if (Uri.TryCreate(PageDraft.Words(address), UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps))
            {
                markup.Add((span, $"/links/{links.Count}"));
                links.Add(new() { Address = uri, Text = string.IsNullOrWhiteSpace(words) ? null : PageDraft.Words(words) });
            }
        }

        return (links, markup);
    }
}
