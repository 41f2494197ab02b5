namespace Tilflytting.Core.Json;

/// <summary>The member table of <see cref="Assessment"/>.</summary>
internal sealed class AssessmentShape : ObjectShape<Assessment, AssessmentShape.Draft>
{
    private AssessmentShape()
        : base(
            Members<Assessment, Draft>.Required("status", ModelShapes.Code<AssessmentStatus>(), static o => o.Status, static (ref d, v) => d.Status = v),
            Members<Assessment, Draft>.Optional("by", StringShape.Instance, static o => o.By, static (ref d, v) => d.By = v),
            Members<Assessment, Draft>.Optional("basis", ModelShapes.Text, static o => o.Basis, static (ref d, v) => d.Basis = v))
    {
    }

    public static AssessmentShape Instance { get; } = new();

    protected override Assessment Create(in Draft draft, UnknownMembers unknown) => new()
    {
        Status = draft.Status,
        By = draft.By,
        Basis = draft.Basis,
        UnknownMembers = unknown,
    };

    protected override UnknownMembers UnknownOf(Assessment value) => value.UnknownMembers;

    internal struct Draft
    {
        public Code<AssessmentStatus> Status;
        public string? By;
        public LocalizedText? Basis;
    }
}
