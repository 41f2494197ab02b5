namespace Tilflytting.Core.Queries;

/// <summary>The items that an initiative has of a vocabulary, wherever in it they stand.</summary>
/// <param name="IsStated">Whether the initiative states anything of the kind. A list that is there is closed.</param>
/// <param name="Terms">The items; those without a code of the vocabulary are left out or have none.</param>
/// <param name="Certainties">How certain each item is; default when all are.</param>
internal readonly record struct VocabularyItems<TVocabulary>(
    bool IsStated, ImmutableArray<Term<TVocabulary>> Terms, ImmutableArray<Certainty> Certainties = default)
    where TVocabulary : class, IVocabulary
{
    public static VocabularyItems<TVocabulary> Of(Initiative x) =>
        typeof(TVocabulary) == typeof(TargetGroup) ? List(x.TargetGroups)
        : typeof(TVocabulary) == typeof(ActivityType) ? Stated(x.Activities.Select(static a => a.Kind))
        : typeof(TVocabulary) == typeof(SellingPoint) ? List(x.SellingPoints)
        : typeof(TVocabulary) == typeof(SubjectArea) ? List(x.SubjectAreas)
        : typeof(TVocabulary) == typeof(PartnerKind) ? Stated(x.Partners.Select(static p => p.Kind))
        : typeof(TVocabulary) == typeof(PartnerRole) ? Stated(x.Partners.SelectMany(static p => p.Roles))
        : typeof(TVocabulary) == typeof(PartnerForm) ? Codes(x.Partners.Select(static p => p.Form))
        : typeof(TVocabulary) == typeof(OrganisationForm) ? Stated([x.OrganisationForm])
        : typeof(TVocabulary) == typeof(Programme) ? Stated(x.Programmes.Concat(x.Funding.Select(static f => f.Programme)))
        : typeof(TVocabulary) == typeof(WorkStatus) ? Stated(x.Projects.Select(static p => p.Status).Prepend(x.Status))
        : typeof(TVocabulary) == typeof(AssessmentStatus) ? Codes<AssessmentStatus>([x.Provenance?.Assessment?.Status])
        : typeof(TVocabulary) == typeof(FundingState) ? Codes(x.Funding.Select(static f => f.State))
        : typeof(TVocabulary) == typeof(PlaceKind) ? Places(x, static p => p.Kind)
        : typeof(TVocabulary) == typeof(PlaceExtent) ? Places<PlaceExtent>(x, static p => p.Extent ?? PlaceExtent.Whole)
        : typeof(TVocabulary) == typeof(RelationKind) ? Codes(x.Related.Select(static r => (Code<RelationKind>?)r.Kind))
        : throw new NotSupportedException($"No member of an initiative has codes of «{TVocabulary.Shipped.Scheme}».");

    /// <summary>The project that each item is of, in the order of <see cref="Terms"/>; default when the vocabulary's items are the initiative's own. Asked by few, so it is no part of the items.</summary>
    public static ImmutableArray<Slug?> ProjectsOf(Initiative x) =>
        typeof(TVocabulary) == typeof(ActivityType) ? [.. x.Activities.Where(static a => a.Kind is not null).Select(static a => a.Project)]
        : typeof(TVocabulary) == typeof(Programme) ? [.. x.Programmes.Select(static _ => (Slug?)null), .. x.Funding.Where(static f => f.Programme is not null).Select(static f => f.Project)]
        : typeof(TVocabulary) == typeof(WorkStatus) ? [.. x.Status is null ? [] : (Slug?[])[null], .. x.Projects.Where(static p => p.Status is not null).Select(static p => (Slug?)p.Id)]
        : typeof(TVocabulary) == typeof(FundingState) ? [.. x.Funding.Where(static f => f.State is { IsDefault: false }).Select(static f => f.Project)]
        : typeof(TVocabulary) == typeof(PlaceKind) ? ProjectsOfPlaces(x, static p => p.Kind is { IsDefault: false })
        : typeof(TVocabulary) == typeof(PlaceExtent) ? ProjectsOfPlaces(x, static p => p.Extent is not { IsDefault: true })
        : default;

    /// <summary>How certain an item is.</summary>
    public Certainty CertaintyOf(int index) => Certainties.IsDefault ? Certainty.Certain : Certainties[index];

    private static VocabularyItems<TVocabulary> List<TSame>(ImmutableArray<Term<TSame>> terms)
        where TSame : class, IVocabulary =>
        new(!terms.IsEmpty, (ImmutableArray<Term<TVocabulary>>)(object)terms);

    /// <summary>What no item says is not stated; what some say is.</summary>
    private static VocabularyItems<TVocabulary> Stated<TSame>(IEnumerable<Term<TSame>?> terms)
        where TSame : class, IVocabulary
    {
        ImmutableArray<Term<TVocabulary>> stated = [.. terms.Where(static term => term is not null).Cast<Term<TVocabulary>>()];
        return new(!stated.IsEmpty, stated);
    }

    private static VocabularyItems<TVocabulary> Codes<TSame>(IEnumerable<Code<TSame>?> codes)
        where TSame : class, IVocabulary =>
        Stated(codes.Where(static code => code is { IsDefault: false }).Select(static code => (Term<TSame>?)code!.Value));

    /// <summary>A place of any part is a place that the entry states; it may be the right one only possibly.</summary>
    private static VocabularyItems<TVocabulary> Places<TSame>(Initiative x, Func<Place, Code<TSame>?> codeOf)
        where TSame : class, IVocabulary
    {
        var stated = EntryPlaces.All(x).Where(place => codeOf(place) is { IsDefault: false }).ToList();
        return Codes(stated.Select(codeOf)) with { Certainties = [.. stated.Select(static place => place.Certainty)] };
    }

    private static ImmutableArray<Slug?> ProjectsOfPlaces(Initiative x, Func<Place, bool> isStated) =>
    [
        .. x.Places.Where(isStated).Select(static _ => (Slug?)null),
        .. x.Projects.SelectMany(project => project.Places.Where(isStated).Select(_ => (Slug?)project.Id)),
        .. x.Activities.SelectMany(activity => activity.Places.Where(isStated).Select(_ => activity.Project)),
    ];
}
