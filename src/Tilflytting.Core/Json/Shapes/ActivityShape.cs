namespace Tilflytting.Core.Json;

/// <summary>The member table of <see cref="Activity"/>.</summary>
internal sealed class ActivityShape : ObjectShape<Activity, ActivityShape.Draft>
{
    private ActivityShape()
        : base(
            Members<Activity, Draft>.Required("kind", ModelShapes.Term<ActivityType>(), static o => o.Kind, static (ref d, v) => d.Kind = v),
            Members<Activity, Draft>.Optional("description", ModelShapes.Text, static o => o.Description, static (ref d, v) => d.Description = v),
            Members<Activity, Draft>.Optional("period", ModelShapes.Period, static o => o.Period, static (ref d, v) => d.Period = v),
            Members<Activity, Draft>.List("places", PlaceShape.Instance, static o => o.Places, static (ref d, v) => d.Places = v),
            Members<Activity, Draft>.OptionalValue("project", ModelShapes.Slug, static o => o.Project, static (ref d, v) => d.Project = v))
    {
    }

    public static ActivityShape Instance { get; } = new();

    protected override Activity Create(in Draft draft, UnknownMembers unknown) => new()
    {
        Kind = draft.Kind!,
        Description = draft.Description,
        Period = draft.Period,
        Places = draft.Places,
        Project = draft.Project,
        UnknownMembers = unknown,
    };

    protected override UnknownMembers UnknownOf(Activity value) => value.UnknownMembers;

    internal struct Draft
    {
        public Term<ActivityType>? Kind;
        public LocalizedText? Description;
        public StatedPeriod? Period;
        public ImmutableArray<Place> Places;
        public Slug? Project;
    }
}
