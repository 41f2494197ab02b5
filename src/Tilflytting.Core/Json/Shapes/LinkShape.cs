namespace Tilflytting.Core.Json;

/// <summary>The member table of <see cref="Link"/>.</summary>
internal sealed class LinkShape : ObjectShape<Link, LinkShape.Draft>
{
    private LinkShape()
        : base(
            Members<Link, Draft>.Required("address", AddressShape.Instance, static o => o.Address, static (ref d, v) => d.Address = v),
            Members<Link, Draft>.Optional("text", ModelShapes.Text, static o => o.Text, static (ref d, v) => d.Text = v),
            Members<Link, Draft>.OptionalValue("reportedDead", ModelShapes.PartialDate, static o => o.ReportedDead, static (ref d, v) => d.ReportedDead = v))
    {
    }

    public static LinkShape Instance { get; } = new();

    protected override Link Create(in Draft draft, UnknownMembers unknown) => new()
    {
        Address = draft.Address!,
        Text = draft.Text,
        ReportedDead = draft.ReportedDead,
        UnknownMembers = unknown,
    };

    protected override UnknownMembers UnknownOf(Link value) => value.UnknownMembers;

    internal struct Draft
    {
        public Uri? Address;
        public LocalizedText? Text;
        public PartialDate? ReportedDead;
    }
}
