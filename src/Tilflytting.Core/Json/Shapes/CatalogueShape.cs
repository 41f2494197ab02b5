using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>The member table of <see cref="Catalogue"/>.</summary>
internal sealed class CatalogueShape : ObjectShape<Catalogue, CatalogueShape.Draft>
{
    private CatalogueShape()
        : base(
            Members<Catalogue, Draft>.Required("schemaVersion", SupportedVersion.Instance, static o => o.SchemaVersion, static (ref d, v) => d.SchemaVersion = v),
            Members<Catalogue, Draft>.Required("id", ModelShapes.Slug, static o => o.Id, static (ref d, v) => d.Id = v),
            Members<Catalogue, Draft>.Required("language", ModelShapes.Language, static o => o.Language, static (ref d, v) => d.Language = v),
            Members<Catalogue, Draft>.Required("title", ModelShapes.Text, static o => o.Title, static (ref d, v) => d.Title = v),
            Members<Catalogue, Draft>.Optional("description", ModelShapes.Text, static o => o.Description, static (ref d, v) => d.Description = v),
            Members<Catalogue, Draft>.Optional("publisher", StringShape.Instance, static o => o.Publisher, static (ref d, v) => d.Publisher = v),
            Members<Catalogue, Draft>.Optional("licence", StringShape.Instance, static o => o.Licence, static (ref d, v) => d.Licence = v),
            Members<Catalogue, Draft>.OptionalValue("modifiedOn", DateShape.Instance, static o => o.ModifiedOn, static (ref d, v) => d.ModifiedOn = v),
            Members<Catalogue, Draft>.List("concepts", ConceptShape.Instance, static o => o.Concepts, static (ref d, v) => d.Concepts = v),
            Members<Catalogue, Draft>.List("initiatives", CatalogueInitiativeShape.Instance, static o => o.Initiatives, static (ref d, v) => d.Initiatives = v))
    {
    }

    public static CatalogueShape Instance { get; } = new();

    protected override bool IsReadInPart => true;

    protected override Catalogue Create(in Draft draft, UnknownMembers unknown) => new()
    {
        SchemaVersion = draft.SchemaVersion,
        Id = draft.Id,
        Language = draft.Language,
        Title = draft.Title!,
        Description = draft.Description,
        Publisher = draft.Publisher,
        Licence = draft.Licence,
        ModifiedOn = draft.ModifiedOn,
        Concepts = draft.Concepts,
        Initiatives = draft.Initiatives,
        UnknownMembers = unknown,
    };

    protected override UnknownMembers UnknownOf(Catalogue value) => value.UnknownMembers;

    internal struct Draft
    {
        public SchemaVersion SchemaVersion;
        public Slug Id;
        public LanguageTag Language;
        public LocalizedText? Title;
        public LocalizedText? Description;
        public string? Publisher;
        public string? Licence;
        public LocalDate? ModifiedOn;
        public ImmutableArray<Concept> Concepts;
        public ImmutableArray<Initiative> Initiatives;
    }

    /// <summary>The version of a document that this library reads: any minor of its own major version.</summary>
    internal sealed class SupportedVersion : JsonShape<SchemaVersion>
    {
        public static SupportedVersion Instance { get; } = new();

        public override LocalizedText Kind => ModelShapes.SchemaVersion.Kind;

        public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, out SchemaVersion value) =>
            ModelShapes.SchemaVersion.TryRead(ref reader, state, out value) && IsSupported(ref reader, state, value);

        public override void Write(in JsonOutput output, SchemaVersion value)
        {
            if (value != default && value.Major != SchemaVersion.Current.Major)
            {
                throw JsonProblems.Unwritable(Other(value));
            }

            ModelShapes.SchemaVersion.Write(in output, value);
        }

        private static bool IsSupported(ref Utf8JsonReader reader, JsonReadState state, SchemaVersion version)
        {
            if (state.Recovers)
            {
                state.Version = version;
            }

            return version.Major == SchemaVersion.Current.Major || state.Report(ref reader, Other(version));
        }

        private static Diagnostic Other(SchemaVersion version) =>
            version.Major > SchemaVersion.Current.Major ? JsonProblems.Newer(version) : JsonProblems.Older(version);
    }
}
