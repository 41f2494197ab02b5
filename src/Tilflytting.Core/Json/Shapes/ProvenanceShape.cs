namespace Tilflytting.Core.Json;

/// <summary>The member table of <see cref="Provenance"/>.</summary>
internal sealed class ProvenanceShape : ObjectShape<Provenance, ProvenanceShape.Draft>
{
    private ProvenanceShape()
        : base(
            Members<Provenance, Draft>.Optional("source", AddressShape.Instance, static o => o.Source, static (ref d, v) => d.Source = v),
            Members<Provenance, Draft>.Optional("publisher", StringShape.Instance, static o => o.Publisher, static (ref d, v) => d.Publisher = v),
            Members<Provenance, Draft>.Optional("catalogue", StringShape.Instance, static o => o.Catalogue, static (ref d, v) => d.Catalogue = v),
            Members<Provenance, Draft>.Optional("study", StudyShape.Instance, static o => o.Study, static (ref d, v) => d.Study = v),
            Members<Provenance, Draft>.Optional("assessment", AssessmentShape.Instance, static o => o.Assessment, static (ref d, v) => d.Assessment = v),
            Members<Provenance, Draft>.OptionalValue("statedOn", ModelShapes.PartialDate, static o => o.StatedOn, static (ref d, v) => d.StatedOn = v),
            Members<Provenance, Draft>.OptionalValue("retrievedOn", DateShape.Instance, static o => o.RetrievedOn, static (ref d, v) => d.RetrievedOn = v),
            Members<Provenance, Draft>.Optional("licence", StringShape.Instance, static o => o.Licence, static (ref d, v) => d.Licence = v))
    {
    }

    public static ProvenanceShape Instance { get; } = new();

    protected override Provenance Create(in Draft draft, UnknownMembers unknown) => new()
    {
        Source = draft.Source,
        Publisher = draft.Publisher,
        Catalogue = draft.Catalogue,
        Study = draft.Study,
        Assessment = draft.Assessment,
        StatedOn = draft.StatedOn,
        RetrievedOn = draft.RetrievedOn,
        Licence = draft.Licence,
        UnknownMembers = unknown,
    };

    protected override UnknownMembers UnknownOf(Provenance value) => value.UnknownMembers;

    internal struct Draft
    {
        public Uri? Source;
        public string? Publisher;
        public string? Catalogue;
        public Study? Study;
        public Assessment? Assessment;
        public PartialDate? StatedOn;
        public LocalDate? RetrievedOn;
        public string? Licence;
    }
}
