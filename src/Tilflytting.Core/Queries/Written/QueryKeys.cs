namespace Tilflytting.Core.Queries;

/// <summary>The keys of the query text, with their names in bokmål, nynorsk and English, and the other names that are the same in every question.</summary>
/// <remarks>What few questions need is made when one asks for it: folding the names is a good part of what a program pays for its first question.</remarks>
internal static class QueryKeys
{
    /// <summary>All of them: the vocabularies in their order, then the others.</summary>
    public static ImmutableArray<QueryKey> All { get; } =
    [
        Of(TargetGroup.Vocabulary, "målgruppe", "målgruppe"),
        Of(ActivityType.Vocabulary, "aktivitet", "aktivitet", "tiltak", "activity"),
        Of(SellingPoint.Vocabulary, "budskap", "bodskap", "message"),
        Of(PartnerKind.Vocabulary, "partnertype", "partnertype"),
        Of(PartnerRole.Vocabulary, "partnerrolle", "partnerrolle"),
        Of(SubjectArea.Vocabulary, "fagområde", "fagområde", "subject"),
        Of(OrganisationForm.Vocabulary, "organisering", "organisering", "organisasjonsform", "organization-form"),
        Of(Programme.Vocabulary, "program", "program"),
        Of(WorkStatus.Vocabulary, "status", "status"),
        Of(AssessmentStatus.Vocabulary, "vurdering", "vurdering", "assessment"),
        Of(PartnerForm.Vocabulary, "partnerform", "partnerform"),
        Of(FundingState.Vocabulary, "finansiering", "finansiering", "funding"),
        Of(PlaceKind.Vocabulary, "stedstype", "stadtype"),
        Of(PlaceExtent.Vocabulary, "utstrekning", "utstrekking", "extent"),
        Of(RelationKind.Vocabulary, "relasjon", "relasjon", "relation"),
        new("text", QueryKeyKind.Text, "tekst", "tekst", null),
        new("active", QueryKeyKind.Active, "aktiv", "aktiv", null),
        new("municipality", QueryKeyKind.Municipality, "kommune", "kommune", null),
        new("county", QueryKeyKind.County, "fylke", "fylke", null),
        new("partner", QueryKeyKind.Partner, "samarbeidspartner", "samarbeidspartnar", null),
        new("organisation-number", QueryKeyKind.OrganisationNumber, "organisasjonsnummer", "organisasjonsnummer", null, "orgnr", "organization-number"),
        new("language", QueryKeyKind.Language, "språk", "språk", null),
        new("id", QueryKeyKind.Id, "id", "id", null),
        new("publisher", QueryKeyKind.Publisher, "utgiver", "utgjevar", null),
        new("catalogue", QueryKeyKind.Catalogue, "katalog", "katalog", null, "catalog"),
        new("study", QueryKeyKind.Study, "undersøkelse", "undersøking", null, "studie"),
        new("licence", QueryKeyKind.Licence, "lisens", "lisens", null, "license"),
        new("source", QueryKeyKind.Source, "kilde", "kjelde", null),
        new("stated-on", QueryKeyKind.StatedOn, "skrevet", "skriven", null, "written"),
        new("retrieved-on", QueryKeyKind.RetrievedOn, "hentet", "henta", null, "retrieved"),
        new("stated", QueryKeyKind.Stated, "oppgitt", "oppgjeve", null),
        new("uncoded", QueryKeyKind.Uncoded, "ukodet", "ukoda", null),
    ];

    /// <summary>The key of words that stand without one.</summary>
    public static QueryKey Text { get; } = All.Single(static key => key.Kind == QueryKeyKind.Text);

    /// <summary>The keys, by all of their spellings.</summary>
    public static QueryNames<QueryKey> Keys => field ??= new(All.SelectMany(static key => key.Names.Select(name => (name, key))), mayBeShortened: false);

    /// <summary>The vocabularies, by the names of their keys.</summary>
    public static QueryNames<QueryVocabulary> VocabularyNames => field ??=
        new(All.Where(static key => key.Conditions is not null).SelectMany(static key => key.Names.Select(name => (name, key.Conditions!))), mayBeShortened: false);

    /// <summary>The members that may be stated.</summary>
    public static QueryNames<MemberName> Members => field ??=
        new(MemberName.All.SelectMany(static member => new[] { member.Text, member.Nb, member.Nn }.Select(name => (name, member))), mayBeShortened: false);

    /// <summary>Languages that people call by name.</summary>
    public static QueryNames<LanguageTag> Languages => field ??= new(
        [
            ("bokmål", LanguageTag.Bokmal), ("nynorsk", LanguageTag.Nynorsk), ("norsk", LanguageTag.Norwegian), ("norwegian", LanguageTag.Norwegian),
            ("engelsk", LanguageTag.English), ("english", LanguageTag.English), ("nordsamisk", LanguageTag.NorthSami), ("north sami", LanguageTag.NorthSami),
        ],
        mayBeShortened: false);

    /// <summary>The words for <see cref="PlaceMode.AsRecorded"/>.</summary>
    public static QueryNames<string> Recorded => field ??= new([("recorded", ""), ("oppført", ""), ("oppførd", "")], mayBeShortened: false);

    /// <summary>The key of a spelling, or null. No two keys have one together, so that nothing is folded for what is spelled as it is listed.</summary>
    public static QueryKey? Find(string text)
    {
        foreach (var key in All)
        {
            if (key.Names.Contains(text, StringComparer.Ordinal))
            {
                return key;
            }
        }

        return Keys.Find(text) is [var folded] ? folded : null;
    }

    private static QueryKey Of(Vocabulary vocabulary, string nb, string nn, params ImmutableArray<string> others) =>
        new(vocabulary.Scheme, QueryKeyKind.Code, nb, nn, QueryVocabulary.Of(vocabulary), others);
}
