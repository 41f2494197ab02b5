using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>The shapes that more than one table uses.</summary>
internal static class ModelShapes
{
    public static TextShape<Slug> Slug { get; } = new(Core.Slug.TryParse, static v => v.IsDefault);

    public static TextShape<LanguageTag> Language { get; } = new(Core.LanguageTag.TryParse, static _ => false);

    public static TextShape<SchemaVersion> SchemaVersion { get; } = new(Core.SchemaVersion.TryParse, static v => v == default);

    public static TextShape<OrganisationNumber> OrganisationNumber { get; } = new(Core.OrganisationNumber.TryParse, static v => v.IsDefault);

    public static TextShape<MunicipalityNumber> MunicipalityNumber { get; } = new(Core.MunicipalityNumber.TryParse, static v => v.IsDefault);

    public static TextShape<CountyNumber> CountyNumber { get; } = new(Core.CountyNumber.TryParse, static v => v.IsDefault);

    public static TextShape<PartialDate> PartialDate { get; } = new(Core.PartialDate.TryParse, static _ => false);

    public static TextShape<DatePeriod> DatePeriod { get; } = new(Core.DatePeriod.TryParse, static _ => false);

    public static LocalizedTextShape Text => LocalizedTextShape.Instance;

    public static StatedPeriodShape Period => StatedPeriodShape.Instance;

    public static TextShape<Code<TVocabulary>> Code<TVocabulary>()
        where TVocabulary : class, IVocabulary =>
        CodeOf<TVocabulary>.Shape;

    public static TermShape<TVocabulary> Term<TVocabulary>()
        where TVocabulary : class, IVocabulary =>
        TermShape<TVocabulary>.Instance;

    private static class CodeOf<TVocabulary>
        where TVocabulary : class, IVocabulary
    {
        public static readonly TextShape<Code<TVocabulary>> Shape = new(Core.Code<TVocabulary>.TryParse, static v => v.IsDefault);
    }
}
