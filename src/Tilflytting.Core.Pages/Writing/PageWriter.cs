using NodaTime.Text;

namespace Tilflytting.Core.Pages;

/// <summary>Writes what <see cref="PageSaid"/> left, all of it: <see cref="StatedPageReader"/> reads it back.</summary>
internal sealed class PageWriter(Initiative initiative, LanguageTag language, ConceptSet? concepts, bool isMarkdown)
{
    private readonly PageComposer page = new(isMarkdown);

    public string Write()
    {
        page.Title(Verbatim(initiative.Title));
        if (initiative.Summary is { } summary)
        {
            page.Paragraph(Verbatim(summary));
        }

        if (initiative.Description is { } description)
        {
            page.Heading(PageLabels.Of(WrittenSection.Description, language));
            page.Block(Block(Plain(description)));
        }

        Section(WrittenSection.Projects, initiative.Projects.Select(Project), isNumbered: true);
        Section(WrittenSection.Objectives, Owned(initiative.Objectives, static project => project.Objectives).Select(static one => OfProject(new PageItem().Verbatim(Plain(one.Item)), one.Project)));
        Section(WrittenSection.Outcomes, initiative.Outcomes.Select(static outcome => OfProject(new PageItem().Verbatim(Plain(outcome.Text)), outcome.Project)));
        Section(WrittenSection.SubjectAreas, Terms(initiative.SubjectAreas));
        Section(WrittenSection.Partners, initiative.Partners.Select(static partner => PagePartners.Write(partner)));
        Section(WrittenSection.TargetGroups, Terms(initiative.TargetGroups));
        Section(WrittenSection.Activities, initiative.Activities.Select(Activity));
        Section(WrittenSection.SellingPoints, Terms(initiative.SellingPoints));
        Section(WrittenSection.Programmes, Terms(initiative.Programmes));
        Section(WrittenSection.Related, initiative.Related.Select(static relation =>
            (relation.Title is { } title ? new PageItem().Verbatim(Plain(title)) : new()).Note("forhold", relation.Kind.ToString()).Note("id", relation.Id?.ToString())));
        Section(WrittenSection.Links, initiative.Links.Select(static link =>
            (link.Text is { } text ? new PageItem().Verbatim(Plain(text)) : new()).Text("adresse", link.Address.OriginalString).Note("død", link.ReportedDead?.ToString())));
        Section(WrittenSection.Unread, initiative.Unread.Select(static text => new PageItem().Verbatim(text)));
        page.Heading(PageLabels.Of(WrittenSection.About, language));
        About();
        return page.ToString();
    }

    private void About()
    {
        Fact(WrittenFact.Id, initiative.Id.ToString());
        Fact(WrittenFact.Language, initiative.Language.ToString());
        foreach (var (place, project) in Owned(initiative.Places, static project => project.Places))
        {
            Fact(WrittenFact.Place, OfProject(PagePlaces.Write(place), project).ToString());
        }

        if (initiative.Period is { } period)
        {
            Fact(WrittenFact.Period, PagePeriods.Words(period, language) ?? PagePeriods.Value(period));
        }

        Fact(WrittenFact.Length, Length(initiative.Length));
        Fact(WrittenFact.Status, initiative.Status is { } status ? Term(status).ToString() : null);
        Fact(WrittenFact.Organisation, initiative.OrganisationForm is { } form ? Term(form).ToString() : null);
        if (initiative.Provenance is { } provenance)
        {
            Provenance(provenance);
        }
    }

    private void Provenance(Provenance provenance)
    {
        if (provenance == new Provenance())
        {
            Fact(WrittenFact.Provenance, WrittenFact.Unknown);
        }

        Fact(WrittenFact.Source, Verbatim(provenance.Source?.OriginalString));
        Fact(WrittenFact.Publisher, Verbatim(provenance.Publisher));
        Fact(WrittenFact.Catalogue, Verbatim(provenance.Catalogue));
        if (provenance.Study is { } study)
        {
            Fact(WrittenFact.Study, Verbatim(study.Name));
            foreach (var institute in study.CarriedOutBy)
            {
                Fact(WrittenFact.CarriedOutBy, Verbatim(institute));
            }

            foreach (var commissioner in study.CommissionedBy)
            {
                Fact(WrittenFact.CommissionedBy, Verbatim(commissioner));
            }
        }

        if (provenance.Assessment is { } assessment)
        {
            Fact(WrittenFact.Assessment, Term((Term<AssessmentStatus>)assessment.Status).ToString());
            Fact(WrittenFact.AssessedBy, Verbatim(assessment.By));
            Fact(WrittenFact.Basis, assessment.Basis is { } basis ? Verbatim(basis) : null);
        }

        Fact(WrittenFact.StatedOn, provenance.StatedOn?.ToString());
        Fact(WrittenFact.RetrievedOn, provenance.RetrievedOn is { } day ? LocalDatePattern.Iso.Format(day) : null);
        Fact(WrittenFact.Licence, Verbatim(provenance.Licence));
    }

    private PageItem Project(Project project)
    {
        var item = new PageItem();
        var name = project.Name is { } words ? Plain(words) : null;
        var period = project.Period;
        if (name is not null)
        {
            item.Words(PageWording.IsPlain(name, '[', '(', ':') ? name : PageWording.Quoted(name));
        }

        if (name is not null && period is not null && PagePeriods.Words(period, language) is { } said)
        {
            item.Words($" ({said})");
            period = null;
        }

        var description = project.Description is { } text ? Plain(text) : null;
        if (name is not null && description is not null)
        {
            item.Words(": ").Verbatim(description);
            description = null;
        }

        // The id is that of the name, unless it says another.
        if (name is null || !Slug.TryFromTitle(name, out var id) || id != project.Id)
        {
            item.Note("id", project.Id.ToString());
        }

        return item
            .Note("periode", period is null ? null : PagePeriods.Value(period))
            .Note("varighet", Length(project.Length))
            .Note("status", project.Status is { } status ? PageTerms.Value(status) : null)
            .Text("omtale", description);
    }

    private PageItem Activity(Activity activity)
    {
        var (words, note) = PageTerms.Write(activity.Kind, language, concepts, ':');
        var item = new PageItem().Words(words);
        var description = activity.Description is { } text ? Plain(text) : null;
        if (words.Length > 0 && description is not null)
        {
            item.Words(": ").Verbatim(description);
            description = null;
        }

        if (note is not null)
        {
            item.Note(note);
        }

        item.Note("periode", activity.Period is { } period ? PagePeriods.Value(period) : null).Text("omtale", description);
        return OfProject(item, activity.Project);
    }

    private IEnumerable<PageItem> Terms<TVocabulary>(ImmutableArray<Term<TVocabulary>> terms)
        where TVocabulary : class, IVocabulary => terms.Select(Term);

    private PageItem Term<TVocabulary>(Term<TVocabulary> term)
        where TVocabulary : class, IVocabulary
    {
        var (words, note) = PageTerms.Write(term, language, concepts);
        return note is null ? new PageItem().Words(words) : new PageItem().Words(words).Note(note);
    }

    /// <summary>What belongs to the work as a whole, then what belongs to each of its projects.</summary>
    private IEnumerable<(T Item, Slug? Project)> Owned<T>(ImmutableArray<T> items, Func<Project, ImmutableArray<T>> owned) =>
        items.Select(static item => (item, (Slug?)null)).Concat(initiative.Projects.SelectMany(project => owned(project).Select(item => (item, (Slug?)project.Id))));

    private static PageItem OfProject(PageItem item, Slug? project) => item.Note("prosjekt", project?.ToString());

    private void Section(WrittenSection section, IEnumerable<PageItem> items, bool isNumbered = false)
    {
        var number = 0;
        foreach (var item in items)
        {
            if (number++ == 0)
            {
                page.Heading(PageLabels.Of(section, language));
            }

            if (isNumbered)
            {
                page.Number(number, item.ToString());
            }
            else
            {
                page.Item(item.ToString());
            }
        }
    }

    private void Fact(string key, string? value)
    {
        if (value is not null)
        {
            page.Item($"{WrittenFact.In(key, language)}: {value}");
        }
    }

    /// <summary>A description as it is, when each of its lines is read back as one; else as one line in quotation marks.</summary>
    private string Block(string text)
    {
        var lines = text.Split('\n');

        // In Markdown a line right behind an item is a part of it.
        var goesOn = isMarkdown && lines.Zip(lines.Skip(1)).Any(static pair => pair.First.StartsWith("• ", StringComparison.Ordinal) && pair.Second.Length > 0 && !pair.Second.StartsWith("• ", StringComparison.Ordinal));
        var isPlain = !goesOn && lines[0].Length > 0 && lines[^1].Length > 0
            && lines.All(static line => line.Length == 0 || PageWording.IsPlain(line) || (line.StartsWith("• ", StringComparison.Ordinal) && PageWording.IsPlain(line[2..])));
        return isPlain ? text : PageWording.Quoted(text);
    }

    private static string? Length(Period? length) => length is null ? null : PeriodPattern.Roundtrip.Format(length);

    private static string Plain(LocalizedText text) => text.For(LanguageTag.Undetermined);

    private static string Verbatim(LocalizedText text) => Verbatim(Plain(text));

    [return: NotNullIfNotNull(nameof(text))]
    private static string? Verbatim(string? text) => text is null ? null : new PageItem().Verbatim(text).ToString();
}
