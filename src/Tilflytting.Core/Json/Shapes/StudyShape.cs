namespace Tilflytting.Core.Json;

/// <summary>The member table of <see cref="Study"/>.</summary>
internal sealed class StudyShape : ObjectShape<Study, StudyShape.Draft>
{
    private StudyShape()
        : base(
            Members<Study, Draft>.Required("name", StringShape.Instance, static o => o.Name, static (ref d, v) => d.Name = v),
            Members<Study, Draft>.List("carriedOutBy", StringShape.Instance, static o => o.CarriedOutBy, static (ref d, v) => d.CarriedOutBy = v),
            Members<Study, Draft>.List("commissionedBy", StringShape.Instance, static o => o.CommissionedBy, static (ref d, v) => d.CommissionedBy = v))
    {
    }

    public static StudyShape Instance { get; } = new();

    protected override Study Create(in Draft draft, UnknownMembers unknown) => new()
    {
        Name = draft.Name!,
        CarriedOutBy = draft.CarriedOutBy,
        CommissionedBy = draft.CommissionedBy,
        UnknownMembers = unknown,
    };

    protected override UnknownMembers UnknownOf(Study value) => value.UnknownMembers;

    internal struct Draft
    {
        public string? Name;
        public ImmutableArray<string> CarriedOutBy;
        public ImmutableArray<string> CommissionedBy;
    }
}
