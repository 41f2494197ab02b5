namespace Tilflytting.Core.Queries;

/// <summary>The keys of the query text, with their names in bokmål, nynorsk and English, and the other names that are the same in every question.</summary>
internal static class QueryKeys
{
    private static readonly ImmutableArray<(QueryKey Key, ImmutableArray<string> Names)> Vocabularies =
    [
        Of(TargetGroup.Vocabulary, "målgruppe"),
        Of(ActivityType.Vocabulary, "aktivitet", "tiltak", "activity"),
        Of(SellingPoint.Vocabulary, "budskap", "bodskap", "message"),
        Of(PartnerKind.Vocabulary, "partnertype"),
        Of(PartnerRole.Vocabulary, "partnerrolle"),
        Of(SubjectArea.Vocabulary, "fagområde", "subject"),
        Of(OrganisationForm.Vocabulary, "organisering", "organisasjonsform", "organization-form"),
        Of(Programme.Vocabulary, "program"),
        Of(WorkStatus.Vocabulary, "status"),
        Of(AssessmentStatus.Vocabulary, "vurdering", "assessment"),
        Of(PartnerForm.Vocabulary, "partnerform"),
        Of(FundingState.Vocabulary, "finansiering", "funding"),
        Of(PlaceKind.Vocabulary, "stedstype", "stadtype"),
        Of(PlaceExtent.Vocabulary, "utstrekning", "utstrekking", "extent"),
        Of(RelationKind.Vocabulary, "relasjon", "relation"),
    ];

    private static readonly ImmutableArray<(QueryKey Key, ImmutableArray<string> Names)> All =
    [
        .. Vocabularies,
        (new("text", QueryKeyKind.Text), ["tekst"]),
        (new("active", QueryKeyKind.Active), ["aktiv"]),
        (new("municipality", QueryKeyKind.Municipality), ["kommune"]),
        (new("county", QueryKeyKind.County), ["fylke"]),
        (new("partner", QueryKeyKind.Partner), ["samarbeidspartner", "samarbeidspartnar"]),
        (new("organisation-number", QueryKeyKind.OrganisationNumber), ["organisasjonsnummer", "orgnr", "organization-number"]),
        (new("language", QueryKeyKind.Language), ["språk"]),
        (new("id", QueryKeyKind.Id), []),
        (new("publisher", QueryKeyKind.Publisher), ["utgiver", "utgjevar"]),
        (new("source", QueryKeyKind.Source), ["kilde", "kjelde"]),
        (new("stated-on", QueryKeyKind.StatedOn), ["skrevet", "skriven", "written"]),
        (new("stated", QueryKeyKind.Stated), ["oppgitt", "oppgjeve"]),
        (new("uncoded", QueryKeyKind.Uncoded), ["ukodet", "ukoda"]),
    ];

    /// <summary>The keys.</summary>
    public static QueryNames<QueryKey> Keys { get; } = new(All.SelectMany(static one => one.Names.Append(one.Key.Text).Select(name => (name, one.Key))), mayBeShortened: false);

    /// <summary>The vocabularies, by the names of their keys.</summary>
    public static QueryNames<QueryVocabulary> VocabularyNames { get; } =
        new(Vocabularies.SelectMany(static one => one.Names.Append(one.Key.Text).Select(name => (name, one.Key.Vocabulary!))), mayBeShortened: false);

    /// <summary>The members that may be stated.</summary>
    public static QueryNames<MemberName> Members { get; } =
        new(MemberName.All.SelectMany(static member => new[] { member.Text, member.Nb, member.Nn }.Select(name => (name, member))), mayBeShortened: false);

    /// <summary>Languages that people call by name.</summary>
    public static QueryNames<LanguageTag> Languages { get; } = new(
        [
            ("bokmål", LanguageTag.Bokmal), ("nynorsk", LanguageTag.Nynorsk), ("norsk", LanguageTag.Norwegian), ("norwegian", LanguageTag.Norwegian),
            ("engelsk", LanguageTag.English), ("english", LanguageTag.English), ("nordsamisk", LanguageTag.NorthSami), ("north sami", LanguageTag.NorthSami),
        ],
        mayBeShortened: false);

    /// <summary>The words for <see cref="PlaceMode.AsRecorded"/>.</summary>
    public static QueryNames<string> Recorded { get; } = new([("recorded", ""), ("oppført", ""), ("oppførd", "")], mayBeShortened: false);

    private static (QueryKey Key, ImmutableArray<string> Names) Of(Vocabulary vocabulary, params ImmutableArray<string> names) =>
        (new(vocabulary.Scheme, QueryKeyKind.Code, QueryVocabulary.Of(vocabulary)), names);
}
