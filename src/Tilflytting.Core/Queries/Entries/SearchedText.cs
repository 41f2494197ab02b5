namespace Tilflytting.Core.Queries;

/// <summary>A text of an initiative that is searched, and which part of it it is.</summary>
internal readonly record struct SearchedText(SearchedField Field, string Text)
{
    /// <summary>Every text that is searched, in every language, in the order of a page: titles come first.</summary>
    public static List<SearchedText> Of(Initiative initiative)
    {
        var texts = new List<SearchedText>(32);
        AddTo(texts, initiative);
        return texts;
    }

    /// <summary>Adds every text that is searched.</summary>
    public static void AddTo(List<SearchedText> texts, Initiative x)
    {
        Add(texts, SearchedField.Title, x.Title);
        Add(texts, SearchedField.Summary, x.Summary);
        Add(texts, SearchedField.Description, x.Description);
        Add(texts, SearchedField.Objective, x.Objectives);
        foreach (var project in x.Projects)
        {
            Add(texts, SearchedField.Project, project.Name);
            Add(texts, SearchedField.Project, project.Description);
            Add(texts, SearchedField.Objective, project.Objectives);
            Add(texts, project.Status);
            Add(texts, project.Places);
        }

        Add(texts, x.SubjectAreas);
        Add(texts, x.Status);
        Add(texts, x.Programmes);
        Add(texts, x.OrganisationForm);
        foreach (var partner in x.Partners)
        {
            Add(texts, SearchedField.Partner, partner.Name);
            Add(texts, SearchedField.Partner, partner.Note);
            Add(texts, partner.Kind);
            Add(texts, partner.Roles);
        }

        Add(texts, x.TargetGroups);
        foreach (var activity in x.Activities)
        {
            Add(texts, activity.Kind);
            Add(texts, SearchedField.Activity, activity.Description);
            Add(texts, activity.Places);
        }

        Add(texts, x.SellingPoints);
        Add(texts, x.Places);
        foreach (var outcome in x.Outcomes)
        {
            Add(texts, SearchedField.Outcome, outcome.Text);
            Add(texts, SearchedField.Outcome, outcome.Indicator);
        }

        foreach (var funding in x.Funding)
        {
            Add(texts, SearchedField.Funding, funding.Source);
            Add(texts, funding.Programme);
        }

        foreach (var relation in x.Related)
        {
            Add(texts, SearchedField.Related, relation.Title);
        }
    }

    private static void Add(List<SearchedText> texts, ImmutableArray<Place> places)
    {
        foreach (var place in places)
        {
            Add(texts, SearchedField.Place, place.Name);
            Add(texts, SearchedField.Place, place.Locality);
        }
    }

    private static void Add<TVocabulary>(List<SearchedText> texts, ImmutableArray<Term<TVocabulary>> terms)
        where TVocabulary : class, IVocabulary
    {
        foreach (var term in terms)
        {
            Add(texts, term);
        }
    }

    private static void Add<TVocabulary>(List<SearchedText> texts, Term<TVocabulary>? term)
        where TVocabulary : class, IVocabulary
    {
        if (term?.Text is { } words)
        {
            texts.Add(new(SearchedField.Item, words));
        }
    }

    private static void Add(List<SearchedText> texts, SearchedField field, ImmutableArray<LocalizedText> several)
    {
        foreach (var text in several)
        {
            Add(texts, field, text);
        }
    }

    private static void Add(List<SearchedText> texts, SearchedField field, LocalizedText? text)
    {
        if (text is null)
        {
            return;
        }

        if (!text.HasLanguage)
        {
            texts.Add(new(field, text.For(LanguageTag.Undetermined)));
        }

        foreach (var (_, one) in text.Texts)
        {
            texts.Add(new(field, one));
        }
    }
}
