namespace Tilflytting.Core.Queries;

/// <summary>The items that an initiative has of a vocabulary, wherever in it they stand.</summary>
/// <param name="IsStated">Whether the initiative states the list at all. A list that is there is closed.</param>
/// <param name="Terms">The items; those without a code of the vocabulary are left out or have none.</param>
internal readonly record struct VocabularyItems<TVocabulary>(bool IsStated, ImmutableArray<Term<TVocabulary>> Terms)
    where TVocabulary : class, IVocabulary
{
    public static VocabularyItems<TVocabulary> Of(Initiative x) =>
        typeof(TVocabulary) == typeof(TargetGroup) ? List(x.TargetGroups)
        : typeof(TVocabulary) == typeof(ActivityType) ? Some(!x.Activities.IsEmpty, x.Activities.Select(static a => (object?)a.Kind))
        : typeof(TVocabulary) == typeof(SellingPoint) ? List(x.SellingPoints)
        : typeof(TVocabulary) == typeof(SubjectArea) ? List(x.SubjectAreas)
        : typeof(TVocabulary) == typeof(PartnerKind) ? Some(!x.Partners.IsEmpty, x.Partners.Select(static p => (object?)p.Kind))
        : typeof(TVocabulary) == typeof(PartnerRole) ? Some(!x.Partners.IsEmpty, x.Partners.SelectMany(static p => p.Roles))
        : typeof(TVocabulary) == typeof(PartnerForm) ? Codes(!x.Partners.IsEmpty, x.Partners.Select(static p => p.Form))
        : typeof(TVocabulary) == typeof(OrganisationForm) ? Some(x.OrganisationForm is not null, [x.OrganisationForm])
        : typeof(TVocabulary) == typeof(Programme) ? Programmes(x)
        : typeof(TVocabulary) == typeof(WorkStatus) ? Statuses(x)
        : typeof(TVocabulary) == typeof(AssessmentStatus) ? Codes(x.Provenance?.Assessment is not null, [x.Provenance?.Assessment?.Status])
        : typeof(TVocabulary) == typeof(FundingState) ? Codes(!x.Funding.IsEmpty, x.Funding.Select(static f => f.State))
        : typeof(TVocabulary) == typeof(PlaceKind) ? Codes(!x.Places.IsEmpty, x.Places.Select(static p => p.Kind))
        : typeof(TVocabulary) == typeof(PlaceExtent)
            ? Codes(!x.Places.IsEmpty, x.Places.Select(static p => (Code<PlaceExtent>?)(p.Extent ?? PlaceExtent.Whole)))
        : typeof(TVocabulary) == typeof(RelationKind) ? Codes(!x.Related.IsEmpty, x.Related.Select(static r => (Code<RelationKind>?)r.Kind))
        : throw new NotSupportedException($"No member of an initiative has codes of «{TVocabulary.Shipped.Scheme}».");

    /// <summary>A programme is named in its own list, and where the money comes from.</summary>
    private static VocabularyItems<TVocabulary> Programmes(Initiative x)
    {
        ImmutableArray<object?> named = [.. x.Programmes, .. x.Funding.Select(static f => f.Programme).Where(static p => p is not null)];
        return Some(!named.IsEmpty, named);
    }

    /// <summary>Each project may have a status of its own.</summary>
    private static VocabularyItems<TVocabulary> Statuses(Initiative x)
    {
        object?[] stated = [.. x.Projects.Select(static p => p.Status).Prepend(x.Status).Where(static s => s is not null)];
        return Some(stated.Length > 0, stated);
    }

    private static VocabularyItems<TVocabulary> List<TSame>(ImmutableArray<Term<TSame>> terms)
        where TSame : class, IVocabulary =>
        new(!terms.IsEmpty, (ImmutableArray<Term<TVocabulary>>)(object)terms);

    private static VocabularyItems<TVocabulary> Some(bool isStated, IEnumerable<object?> terms) =>
        new(isStated, [.. terms.OfType<Term<TVocabulary>>()]);

    private static VocabularyItems<TVocabulary> Codes<TSame>(bool isStated, IEnumerable<Code<TSame>?> codes)
        where TSame : class, IVocabulary =>
        Some(isStated, codes.Where(static code => code is { IsDefault: false }).Select(static code => (object)(Term<TSame>)code!.Value));
}
