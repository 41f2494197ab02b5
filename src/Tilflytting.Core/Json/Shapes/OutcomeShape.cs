namespace Tilflytting.Core.Json;

/// <summary>The member table of <see cref="Outcome"/>.</summary>
internal sealed class OutcomeShape : ObjectShape<Outcome, OutcomeShape.Draft>
{
    private OutcomeShape()
        : base(
            Members<Outcome, Draft>.Required("text", ModelShapes.Text, static o => o.Text, static (ref d, v) => d.Text = v),
            Members<Outcome, Draft>.Optional("indicator", ModelShapes.Text, static o => o.Indicator, static (ref d, v) => d.Indicator = v),
            Members<Outcome, Draft>.OptionalValue("value", NumberShape.Instance, static o => o.Value, static (ref d, v) => d.Value = v),
            Members<Outcome, Draft>.Unless("approximate", false, FlagShape.Instance, static o => o.Approximate, static (ref d, v) => d.Approximate = v),
            Members<Outcome, Draft>.Optional("unit", StringShape.Instance, static o => o.Unit, static (ref d, v) => d.Unit = v),
            Members<Outcome, Draft>.Optional("period", ModelShapes.Period, static o => o.Period, static (ref d, v) => d.Period = v),
            Members<Outcome, Draft>.OptionalValue("project", ModelShapes.Slug, static o => o.Project, static (ref d, v) => d.Project = v))
    {
    }

    public static OutcomeShape Instance { get; } = new();

    protected override Outcome Create(in Draft draft, UnknownMembers unknown) => new()
    {
        Text = draft.Text!,
        Indicator = draft.Indicator,
        Value = draft.Value,
        Approximate = draft.Approximate,
        Unit = draft.Unit,
        Period = draft.Period,
        Project = draft.Project,
        UnknownMembers = unknown,
    };

    protected override UnknownMembers UnknownOf(Outcome value) => value.UnknownMembers;

    internal struct Draft
    {
        public LocalizedText? Text;
        public LocalizedText? Indicator;
        public decimal? Value;
        public bool Approximate;
        public string? Unit;
        public StatedPeriod? Period;
        public Slug? Project;
    }
}
