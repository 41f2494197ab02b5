namespace Tilflytting.Core.Json;

/// <summary>The member table of <see cref="Initiative"/>.</summary>
internal sealed class InitiativeShape : ObjectShape<Initiative, InitiativeShape.Draft>
{
    private InitiativeShape()
        : base(
            Members<Initiative, Draft>.Required("id", ModelShapes.Slug, static o => o.Id, static (ref d, v) => d.Id = v),
            Members<Initiative, Draft>.Required("language", ModelShapes.Language, static o => o.Language, static (ref d, v) => d.Language = v),
            Members<Initiative, Draft>.Required("title", ModelShapes.Text, static o => o.Title, static (ref d, v) => d.Title = v),
            Members<Initiative, Draft>.List("subjectAreas", ModelShapes.Term<SubjectArea>(), static o => o.SubjectAreas, static (ref d, v) => d.SubjectAreas = v),
            Members<Initiative, Draft>.Optional("summary", ModelShapes.Text, static o => o.Summary, static (ref d, v) => d.Summary = v),
            Members<Initiative, Draft>.Optional("description", ModelShapes.Text, static o => o.Description, static (ref d, v) => d.Description = v),
            Members<Initiative, Draft>.List("places", PlaceShape.Instance, static o => o.Places, static (ref d, v) => d.Places = v),
            Members<Initiative, Draft>.Optional("period", ModelShapes.Period, static o => o.Period, static (ref d, v) => d.Period = v),
            Members<Initiative, Draft>.Optional("length", LengthShape.Instance, static o => o.Length, static (ref d, v) => d.Length = v),
            Members<Initiative, Draft>.Optional("status", ModelShapes.Term<WorkStatus>(), static o => o.Status, static (ref d, v) => d.Status = v),
            Members<Initiative, Draft>.List("projects", ProjectShape.Instance, static o => o.Projects, static (ref d, v) => d.Projects = v),
            Members<Initiative, Draft>.List("objectives", ModelShapes.Text, static o => o.Objectives, static (ref d, v) => d.Objectives = v),
            Members<Initiative, Draft>.List("programmes", ModelShapes.Term<Programme>(), static o => o.Programmes, static (ref d, v) => d.Programmes = v),
            Members<Initiative, Draft>.Optional("organisationForm", ModelShapes.Term<OrganisationForm>(), static o => o.OrganisationForm, static (ref d, v) => d.OrganisationForm = v),
            Members<Initiative, Draft>.List("partners", PartnerShape.Instance, static o => o.Partners, static (ref d, v) => d.Partners = v),
            Members<Initiative, Draft>.List("targetGroups", ModelShapes.Term<TargetGroup>(), static o => o.TargetGroups, static (ref d, v) => d.TargetGroups = v),
            Members<Initiative, Draft>.List("activities", ActivityShape.Instance, static o => o.Activities, static (ref d, v) => d.Activities = v),
            Members<Initiative, Draft>.List("sellingPoints", ModelShapes.Term<SellingPoint>(), static o => o.SellingPoints, static (ref d, v) => d.SellingPoints = v),
            Members<Initiative, Draft>.List("outcomes", OutcomeShape.Instance, static o => o.Outcomes, static (ref d, v) => d.Outcomes = v),
            Members<Initiative, Draft>.List("funding", FundingShape.Instance, static o => o.Funding, static (ref d, v) => d.Funding = v),
            Members<Initiative, Draft>.List("related", RelationShape.Instance, static o => o.Related, static (ref d, v) => d.Related = v),
            Members<Initiative, Draft>.List("links", LinkShape.Instance, static o => o.Links, static (ref d, v) => d.Links = v),
            Members<Initiative, Draft>.Optional("provenance", ProvenanceShape.Instance, static o => o.Provenance, static (ref d, v) => d.Provenance = v),
            Members<Initiative, Draft>.List("unread", StringShape.Instance, static o => o.Unread, static (ref d, v) => d.Unread = v))
    {
    }

    public static InitiativeShape Instance { get; } = new();

    protected override Initiative Create(in Draft draft, UnknownMembers unknown) => new()
    {
        Id = draft.Id,
        Language = draft.Language,
        Title = draft.Title!,
        SubjectAreas = draft.SubjectAreas,
        Summary = draft.Summary,
        Description = draft.Description,
        Places = draft.Places,
        Period = draft.Period,
        Length = draft.Length,
        Status = draft.Status,
        Projects = draft.Projects,
        Objectives = draft.Objectives,
        Programmes = draft.Programmes,
        OrganisationForm = draft.OrganisationForm,
        Partners = draft.Partners,
        TargetGroups = draft.TargetGroups,
        Activities = draft.Activities,
        SellingPoints = draft.SellingPoints,
        Outcomes = draft.Outcomes,
        Funding = draft.Funding,
        Related = draft.Related,
        Links = draft.Links,
        Provenance = draft.Provenance,
        Unread = draft.Unread,
        UnknownMembers = unknown,
    };

    protected override UnknownMembers UnknownOf(Initiative value) => value.UnknownMembers;

    internal struct Draft
    {
        public Slug Id;
        public LanguageTag Language;
        public LocalizedText? Title;
        public ImmutableArray<Term<SubjectArea>> SubjectAreas;
        public LocalizedText? Summary;
        public LocalizedText? Description;
        public ImmutableArray<Place> Places;
        public StatedPeriod? Period;
        public NodaTime.Period? Length;
        public Term<WorkStatus>? Status;
        public ImmutableArray<Project> Projects;
        public ImmutableArray<LocalizedText> Objectives;
        public ImmutableArray<Term<Programme>> Programmes;
        public Term<OrganisationForm>? OrganisationForm;
        public ImmutableArray<Partner> Partners;
        public ImmutableArray<Term<TargetGroup>> TargetGroups;
        public ImmutableArray<Activity> Activities;
        public ImmutableArray<Term<SellingPoint>> SellingPoints;
        public ImmutableArray<Outcome> Outcomes;
        public ImmutableArray<Funding> Funding;
        public ImmutableArray<Relation> Related;
        public ImmutableArray<Link> Links;
        public Provenance? Provenance;
        public ImmutableArray<string> Unread;
    }
}
