using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Benchmarks;

/// <summary>The texts that <see cref="InitiativeFilter.Text(string)"/> searches, for who has only texts.</summary>
internal static class SearchedTexts
{
    public static IEnumerable<string> Of(Initiative one) =>
        new[] { one.Title, one.Summary, one.Description }.Concat(one.Objectives)
            .Concat(one.Projects.SelectMany(static project => project.Objectives.Append(project.Name).Append(project.Description).Concat(project.Places.Select(static place => place.Name))))
            .Concat(one.Outcomes.SelectMany(static outcome => new[] { outcome.Text, outcome.Indicator })).Concat(one.Funding.Select(static funding => funding.Source))
            .Concat(one.Activities.Select(static activity => activity.Description)).Concat(one.Partners.SelectMany(static partner => new[] { partner.Name, partner.Note }))
            .Concat(one.Places.SelectMany(static place => new[] { place.Name, place.Locality })).Concat(one.Related.Select(static related => related.Title))
            .OfType<LocalizedText>().Select(text => text.For(one.Language))
            .Concat(Words(one.TargetGroups)).Concat(Words(one.SellingPoints)).Concat(Words(one.SubjectAreas)).Concat(Words(one.Programmes)).Concat(Words([one.OrganisationForm])).Concat(Words([one.Status]))
            .Concat(Words(one.Activities.Select(static activity => activity.Kind))).Concat(Words(one.Partners.Select(static partner => partner.Kind)))
            .Concat(Words(one.Partners.SelectMany(static partner => partner.Roles))).Concat(Words(one.Projects.Select(static project => project.Status)))
            .Concat(Words(one.Funding.Select(static funding => funding.Programme)));

    private static IEnumerable<string> Words<T>(IEnumerable<Term<T>?> terms)
        where T : class, IVocabulary => terms.Select(static term => term?.Text).OfType<string>();
}
