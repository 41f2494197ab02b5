using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>The shapes that more than one table uses.</summary>
internal static class ModelShapes
{
    public static TextShape<Slug> Slug { get; } = new(nameof(Core.Slug), Core.Slug.TryParse, static v => v.IsDefault, isItsText: true);

    public static TextShape<LanguageTag> Language { get; } = new(nameof(Core.LanguageTag), Core.LanguageTag.TryParse, static _ => false, isItsText: true);

    public static TextShape<SchemaVersion> SchemaVersion { get; } = new(nameof(Core.SchemaVersion), Core.SchemaVersion.TryParse, static v => v == default);

    public static TextShape<OrganisationNumber> OrganisationNumber { get; } = new(nameof(Core.OrganisationNumber), Core.OrganisationNumber.TryParse, static v => v.IsDefault);

    public static TextShape<MunicipalityNumber> MunicipalityNumber { get; } = new(nameof(Core.MunicipalityNumber), Core.MunicipalityNumber.TryParse, static v => v.IsDefault);

    public static TextShape<CountyNumber> CountyNumber { get; } = new(nameof(Core.CountyNumber), Core.CountyNumber.TryParse, static v => v.IsDefault);

    public static TextShape<PartialDate> PartialDate { get; } = new(nameof(Core.PartialDate), Core.PartialDate.TryParse, static _ => false);

    public static TextShape<DatePeriod> DatePeriod { get; } = new(nameof(Core.DatePeriod), Core.DatePeriod.TryParse, static _ => false);

    public static LocalizedTextShape Text => LocalizedTextShape.Instance;

    public static StatedPeriodShape Period => StatedPeriodShape.Instance;

    public static CodeShape<TVocabulary> Code<TVocabulary>()
        where TVocabulary : class, IVocabulary =>
        CodeOf<TVocabulary>.Shape;

    public static TermShape<TVocabulary> Term<TVocabulary>()
        where TVocabulary : class, IVocabulary =>
        TermShape<TVocabulary>.Instance;

    private static class CodeOf<TVocabulary>
        where TVocabulary : class, IVocabulary
    {
        public static readonly CodeShape<TVocabulary> Shape = new();
    }
}
