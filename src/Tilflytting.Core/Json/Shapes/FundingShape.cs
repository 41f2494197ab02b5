namespace Tilflytting.Core.Json;

/// <summary>The member table of <see cref="Funding"/>.</summary>
internal sealed class FundingShape : ObjectShape<Funding, FundingShape.Draft>
{
    private FundingShape()
        : base(
            Members<Funding, Draft>.Optional("source", ModelShapes.Text, static o => o.Source, static (ref d, v) => d.Source = v),
            Members<Funding, Draft>.Optional("programme", ModelShapes.Term<Programme>(), static o => o.Programme, static (ref d, v) => d.Programme = v),
            Members<Funding, Draft>.OptionalValue("amount", NumberShape.Instance, static o => o.Amount, static (ref d, v) => d.Amount = v),
            Members<Funding, Draft>.Unless("approximate", false, FlagShape.Instance, static o => o.Approximate, static (ref d, v) => d.Approximate = v),
            Members<Funding, Draft>.Optional("currency", StringShape.Instance, static o => o.Currency, static (ref d, v) => d.Currency = v),
            Members<Funding, Draft>.OptionalValue("state", ModelShapes.Code<FundingState>(), static o => o.State, static (ref d, v) => d.State = v),
            Members<Funding, Draft>.Optional("period", ModelShapes.Period, static o => o.Period, static (ref d, v) => d.Period = v),
            Members<Funding, Draft>.OptionalValue("project", ModelShapes.Slug, static o => o.Project, static (ref d, v) => d.Project = v))
    {
    }

    public static FundingShape Instance { get; } = new();

    protected override Funding Create(in Draft draft, UnknownMembers unknown) => new()
    {
        Source = draft.Source,
        Programme = draft.Programme,
        Amount = draft.Amount,
        Approximate = draft.Approximate,
        Currency = draft.Currency,
        State = draft.State,
        Period = draft.Period,
        Project = draft.Project,
        UnknownMembers = unknown,
    };

    protected override UnknownMembers UnknownOf(Funding value) => value.UnknownMembers;

    internal struct Draft
    {
        public LocalizedText? Source;
        public Term<Programme>? Programme;
        public decimal? Amount;
        public bool Approximate;
        public string? Currency;
        public Code<FundingState>? State;
        public StatedPeriod? Period;
        public Slug? Project;
    }
}
