namespace Tilflytting.Core.Queries;

/// <summary>A text of an initiative that is searched, and which part of it it is.</summary>
internal sealed record SearchedText(SearchedField Field, string Text)
{
    /// <summary>Every text that is searched, in every language, in the order of a page.</summary>
    public static IEnumerable<SearchedText> Of(Initiative x) =>
        In(SearchedField.Title, x.Title)
            .Concat(In(SearchedField.Summary, x.Summary))
            .Concat(In(SearchedField.Description, x.Description))
            .Concat(x.Objectives.SelectMany(static text => In(SearchedField.Objective, text)))
            .Concat(x.Projects.SelectMany(static project => In(SearchedField.Project, project.Name)
                .Concat(In(SearchedField.Project, project.Description))
                .Concat(project.Objectives.SelectMany(static text => In(SearchedField.Objective, text)))
                .Concat(Item(project.Status))
                .Concat(project.Places.SelectMany(Place))))
            .Concat(x.SubjectAreas.SelectMany(Item)).Concat(Item(x.Status)).Concat(x.Programmes.SelectMany(Item)).Concat(Item(x.OrganisationForm))
            .Concat(x.Partners.SelectMany(static partner => In(SearchedField.Partner, partner.Name)
                .Concat(In(SearchedField.Partner, partner.Note)).Concat(Item(partner.Kind)).Concat(partner.Roles.SelectMany(Item))))
            .Concat(x.TargetGroups.SelectMany(Item))
            .Concat(x.Activities.SelectMany(static activity => Item(activity.Kind)
                .Concat(In(SearchedField.Activity, activity.Description)).Concat(activity.Places.SelectMany(Place))))
            .Concat(x.SellingPoints.SelectMany(Item))
            .Concat(x.Places.SelectMany(Place))
            .Concat(x.Outcomes.SelectMany(static outcome => In(SearchedField.Outcome, outcome.Text).Concat(In(SearchedField.Outcome, outcome.Indicator))))
            .Concat(x.Funding.SelectMany(static funding => In(SearchedField.Funding, funding.Source).Concat(Item(funding.Programme))))
            .Concat(x.Related.SelectMany(static relation => In(SearchedField.Related, relation.Title)));

    private static IEnumerable<SearchedText> Place(Place place) => In(SearchedField.Place, place.Name).Concat(In(SearchedField.Place, place.Locality));

    private static IEnumerable<SearchedText> Item<TVocabulary>(Term<TVocabulary>? term)
        where TVocabulary : class, IVocabulary => term?.Text is { } words ? [new(SearchedField.Item, words)] : [];

    private static IEnumerable<SearchedText> In(SearchedField field, LocalizedText? text) =>
        text is null ? []
        : text.HasLanguage ? text.Texts.Select(pair => new SearchedText(field, pair.Value))
        : [new(field, text.For(LanguageTag.Undetermined))];
}
