namespace Tilflytting.Core.Json;

/// <summary>The member table of <see cref="Project"/>.</summary>
internal sealed class ProjectShape : ObjectShape<Project, ProjectShape.Draft>
{
    private ProjectShape()
        : base(
            Members<Project, Draft>.Required("id", ModelShapes.Slug, static o => o.Id, static (ref d, v) => d.Id = v),
            Members<Project, Draft>.Optional("name", ModelShapes.Text, static o => o.Name, static (ref d, v) => d.Name = v),
            Members<Project, Draft>.Optional("period", ModelShapes.Period, static o => o.Period, static (ref d, v) => d.Period = v),
            Members<Project, Draft>.Optional("length", LengthShape.Instance, static o => o.Length, static (ref d, v) => d.Length = v),
            Members<Project, Draft>.Optional("status", ModelShapes.Term<WorkStatus>(), static o => o.Status, static (ref d, v) => d.Status = v),
            Members<Project, Draft>.List("places", PlaceShape.Instance, static o => o.Places, static (ref d, v) => d.Places = v),
            Members<Project, Draft>.List("objectives", ModelShapes.Text, static o => o.Objectives, static (ref d, v) => d.Objectives = v),
            Members<Project, Draft>.Optional("description", ModelShapes.Text, static o => o.Description, static (ref d, v) => d.Description = v))
    {
    }

    public static ProjectShape Instance { get; } = new();

    protected override Project Create(in Draft draft, UnknownMembers unknown) => new()
    {
        Id = draft.Id,
        Name = draft.Name,
        Period = draft.Period,
        Length = draft.Length,
        Status = draft.Status,
        Places = draft.Places,
        Objectives = draft.Objectives,
        Description = draft.Description,
        UnknownMembers = unknown,
    };

    protected override UnknownMembers UnknownOf(Project value) => value.UnknownMembers;

    internal struct Draft
    {
        public Slug Id;
        public LocalizedText? Name;
        public StatedPeriod? Period;
        public NodaTime.Period? Length;
        public Term<WorkStatus>? Status;
        public ImmutableArray<Place> Places;
        public ImmutableArray<LocalizedText> Objectives;
        public LocalizedText? Description;
    }
}
