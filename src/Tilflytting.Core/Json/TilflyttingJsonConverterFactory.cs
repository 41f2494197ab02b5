using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tilflytting.Core.Json;

/// <summary>
/// Reads and writes every type of the model. It is named on the types themselves, so any serializer options and any generated context
/// use it without being told.
/// </summary>
/// <remarks>
/// The document is the same whatever the options say of names, nulls, numbers, encoders or unmapped members: the format is permanent.
/// Only indentation is the host's. There is no reflection; the set of types is closed. Thread safe.
/// A document that is not right gives one <see cref="JsonException"/>, whose message has the code of the first problem and its pointer
/// within the value that was read; <see cref="CatalogueJson"/> gives all problems, with lines.
/// </remarks>
public sealed class TilflyttingJsonConverterFactory : JsonConverterFactory
{
    /// <summary>Whether a type is one of the model's.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns>True for every type of the model that stands in JSON.</returns>
    public override bool CanConvert(Type typeToConvert) => Create(typeToConvert) is not null;

    /// <summary>Makes the converter of one of the model's types.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The converter; null when the type is not the model's.</returns>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Create(typeToConvert);

    private static JsonConverter? Create(Type type) =>
        type == typeof(Catalogue) ? new ShapeConverter<Catalogue>(CatalogueShape.Instance)
        : type == typeof(Concept) ? new ShapeConverter<Concept>(ConceptShape.Instance)
        : type == typeof(Initiative) ? new ShapeConverter<Initiative>(InitiativeShape.Instance)
        : type == typeof(Project) ? new ShapeConverter<Project>(ProjectShape.Instance)
        : type == typeof(Activity) ? new ShapeConverter<Activity>(ActivityShape.Instance)
        : type == typeof(Partner) ? new ShapeConverter<Partner>(PartnerShape.Instance)
        : type == typeof(Outcome) ? new ShapeConverter<Outcome>(OutcomeShape.Instance)
        : type == typeof(Funding) ? new ShapeConverter<Funding>(FundingShape.Instance)
        : type == typeof(Place) ? new ShapeConverter<Place>(PlaceShape.Instance)
        : type == typeof(Relation) ? new ShapeConverter<Relation>(RelationShape.Instance)
        : type == typeof(Link) ? new ShapeConverter<Link>(LinkShape.Instance)
        : type == typeof(Provenance) ? new ShapeConverter<Provenance>(ProvenanceShape.Instance)
        : type == typeof(Study) ? new ShapeConverter<Study>(StudyShape.Instance)
        : type == typeof(Assessment) ? new ShapeConverter<Assessment>(AssessmentShape.Instance)
        : type == typeof(StatedPeriod) ? new ShapeConverter<StatedPeriod>(StatedPeriodShape.Instance)
        : type == typeof(LocalizedText) ? new ShapeConverter<LocalizedText>(LocalizedTextShape.Instance)
        : type == typeof(Certainty) ? new CertaintyConverter()
        : type == typeof(Slug) ? new TextConverter<Slug>(ModelShapes.Slug)
        : type == typeof(SchemaVersion) ? new TextConverter<SchemaVersion>(ModelShapes.SchemaVersion)
        : type == typeof(OrganisationNumber) ? new TextConverter<OrganisationNumber>(ModelShapes.OrganisationNumber)
        : type == typeof(MunicipalityNumber) ? new TextConverter<MunicipalityNumber>(ModelShapes.MunicipalityNumber)
        : type == typeof(CountyNumber) ? new TextConverter<CountyNumber>(ModelShapes.CountyNumber)
        : type == typeof(PartialDate) ? new TextConverter<PartialDate>(ModelShapes.PartialDate)
        : type == typeof(DatePeriod) ? new TextConverter<DatePeriod>(ModelShapes.DatePeriod)
        : type == typeof(LanguageTag) ? new TextConverter<LanguageTag>(ModelShapes.Language)
        : CreateTerm(type);

    private static JsonConverter? CreateTerm(Type type) =>
        Of<TargetGroup>(type)
        ?? Of<ActivityType>(type)
        ?? Of<SellingPoint>(type)
        ?? Of<PartnerKind>(type)
        ?? Of<PartnerRole>(type)
        ?? Of<SubjectArea>(type)
        ?? Of<OrganisationForm>(type)
        ?? Of<Programme>(type)
        ?? Of<WorkStatus>(type)
        ?? Of<AssessmentStatus>(type)
        ?? Of<PartnerForm>(type)
        ?? Of<FundingState>(type)
        ?? Of<PlaceKind>(type)
        ?? Of<PlaceExtent>(type)
        ?? Of<RelationKind>(type);

    private static JsonConverter? Of<TVocabulary>(Type type)
        where TVocabulary : class, IVocabulary =>
        type == typeof(Code<TVocabulary>) ? new TextConverter<Code<TVocabulary>>(ModelShapes.Code<TVocabulary>())
        : type == typeof(Term<TVocabulary>) ? new ShapeConverter<Term<TVocabulary>>(TermShape<TVocabulary>.Instance)
        : null;
}
