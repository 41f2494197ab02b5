namespace Tilflytting.Core.Pages;

/// <summary>Makes the initiative of a page when all of its lines are read.</summary>
internal static class InitiativeBuilder
{
    /// <summary>Makes it.</summary>
    /// <param name="draft">What was read.</param>
    /// <param name="of">Where the page stands, when that is known.</param>
    public static PageReading Build(PageDraft draft, Uri? of)
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
        var (found, markup) = Links(draft.Page, of);
        LinkReader.Read(draft, found);
        var provenance = draft.Note.Count == 0 ? null : NoteReader.Read(PageDraft.Words(string.Join(' ', draft.Note.Select(static line => line.Words))), days.Max());
        provenance = of is null ? provenance : (provenance ?? new()) with { Source = of };
        if (provenance?.StatedOn is not null)
        {
            var span = NoteReader.CatalogueIn(draft.Note);
            draft.Ledger.Mark(span, LedgerKind.Inferred, "/provenance/statedOn");
            draft.Warn(PageProblems.StatedOnInferred, span);
        }

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
                Funding = [.. draft.Funding],
                Related = facts.Related,
                Links = [.. found],
                Provenance = provenance,
                Unread = residue,
            },
            SourceLedger.Of(draft.Page, entries, markup),
            PageProblems.Of(draft.Page, draft.Diagnostics.Select(problem => problem with { Span = draft.Page.InSource(problem.Span!.Value) })));
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

    /// <summary>The web addresses that the markup holds, each once: no person sees them, so they would be lost with it. One within the site stays as it is written, unless it is said where the page stands.</summary>
    private static (List<Link> Links, List<(TextSpan Span, string Pointer)> Markup) Links(PageText page, Uri? of)
    {
        var links = new List<Link>();
        var markup = new List<(TextSpan Span, string Pointer)>();
        var known = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (written, words, span) in page.Addresses)
        {
            if (Address(PageDraft.Words(written).Trim(), of) is not { } address)
            {
                continue;
            }

            var key = LinkReader.Key(address.OriginalString);
            if (!known.TryGetValue(key, out var index))
            {
                index = links.Count;
                known.Add(key, index);
                links.Add(new() { Address = address, Text = string.IsNullOrWhiteSpace(words) ? null : PageDraft.Words(words) });
            }

            markup.Add((span, $"/links/{index}"));
        }

        return (links, markup);
    }

    /// <summary>An address of the web, or one within the site; a place on the page itself, a letter box and a script are none.</summary>
    private static Uri? Address(string written, Uri? of)
    {
        if (written.Length == 0 || written[0] == '#')
        {
            return null;
        }

        if (of is not null && Uri.TryCreate(of, written, out var whole) && IsOfWeb(whole))
        {
            return whole;
        }

        // «//fjordby.no» and «/folk» are absolute to some systems.
        var hasScheme = written.AsSpan().IndexOfAny(':', '/', '?') is >= 0 and var sign && written[sign] == ':';
        return hasScheme ? Uri.TryCreate(written, UriKind.Absolute, out var uri) && IsOfWeb(uri) ? uri : null
            : Uri.TryCreate(written, UriKind.Relative, out var within) && CanBeRead(within) ? within : null;
    }

    /// <summary>Whether an address is one to a reader that does not know that it is relative: «\\**» is taken for the name of a computer there, and for a wrong one.</summary>
    private static bool CanBeRead(Uri uri) => Uri.TryCreate(uri.OriginalString, UriKind.RelativeOrAbsolute, out _);

    private static bool IsOfWeb(Uri uri) => uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps;
}
