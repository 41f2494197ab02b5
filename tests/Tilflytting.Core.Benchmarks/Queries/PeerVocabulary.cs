namespace Tilflytting.Core.Benchmarks;

/// <summary>What an initiative states of a vocabulary, read by hand as a user without the library's queries would.</summary>
internal sealed record PeerVocabulary(Vocabulary Vocabulary, Func<Initiative, (bool IsStated, IEnumerable<(string? Code, Certainty Certainty)> Items)> Items, bool MayBeUncertain = false)
{
    private static readonly ImmutableArray<PeerVocabulary> All =
    [
        Terms<TargetGroup>(static one => one.TargetGroups),
        Terms<ActivityType>(static one => one.Activities.Select(static activity => activity.Kind)),
        Terms<SellingPoint>(static one => one.SellingPoints),
        Terms<SubjectArea>(static one => one.SubjectAreas),
        Terms<PartnerKind>(static one => one.Partners.Select(static partner => partner.Kind)),
        new(Vocabulary.Of<PartnerRole>(), static one => (one.Partners.Any(static partner => !partner.Roles.IsEmpty), one.Partners.SelectMany(static partner => partner.Roles).Select(Item))),
        Terms<OrganisationForm>(static one => [one.OrganisationForm]),
        Terms<Programme>(static one => one.Programmes.Concat(one.Funding.Select(static funding => funding.Programme))),
        Terms<WorkStatus>(static one => one.Projects.Select(static project => project.Status).Append(one.Status)),
        Codes<AssessmentStatus>(static one => [(one.Provenance?.Assessment?.Status, Certainty.Certain)]),
        Codes<PartnerForm>(static one => one.Partners.Select(static partner => (partner.Form, Certainty.Certain))),
        Codes<FundingState>(static one => one.Funding.Select(static funding => (funding.State, Certainty.Certain))),
        Codes<PlaceKind>(static one => Places(one).Select(static place => (place.Kind, place.Certainty)), mayBeUncertain: true),
        Codes<PlaceExtent>(static one => Places(one).Select(static place => ((Code<PlaceExtent>?)(place.Extent ?? PlaceExtent.Whole), place.Certainty)), mayBeUncertain: true),
        Codes<RelationKind>(static one => one.Related.Select(static relation => ((Code<RelationKind>?)relation.Kind, Certainty.Certain))),
    ];

    public static PeerVocabulary Of(Vocabulary vocabulary) => All.Single(one => one.Vocabulary == vocabulary);

    private static IEnumerable<Place> Places(Initiative one) =>
        one.Places.Concat(one.Projects.SelectMany(static project => project.Places)).Concat(one.Activities.SelectMany(static activity => activity.Places));

    private static PeerVocabulary Terms<T>(Func<Initiative, IEnumerable<Term<T>?>> of)
        where T : class, IVocabulary =>
        new(Vocabulary.Of<T>(), one => of(one).OfType<Term<T>>().Select(Item).ToList() is var items ? (items.Count > 0, items) : default);

    private static PeerVocabulary Codes<T>(Func<Initiative, IEnumerable<(Code<T>? Code, Certainty Certainty)>> of, bool mayBeUncertain = false)
        where T : class, IVocabulary =>
        new(
            Vocabulary.Of<T>(),
            one => of(one).Where(static item => item.Code is not null).Select(static item => ((string?)item.Code.ToString(), item.Certainty)).ToList() is var items ? (items.Count > 0, items) : default,
            mayBeUncertain);

    private static (string? Code, Certainty Certainty) Item<T>(Term<T> term)
        where T : class, IVocabulary => (term.Code?.ToString(), Certainty.Certain);
}
