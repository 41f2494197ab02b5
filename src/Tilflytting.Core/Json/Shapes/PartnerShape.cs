namespace Tilflytting.Core.Json;

/// <summary>The member table of <see cref="Partner"/>.</summary>
internal sealed class PartnerShape : ObjectShape<Partner, PartnerShape.Draft>
{
    private PartnerShape()
        : base(
            Members<Partner, Draft>.Required("name", ModelShapes.Text, static o => o.Name, static (ref d, v) => d.Name = v),
            Members<Partner, Draft>.Optional("kind", ModelShapes.Term<PartnerKind>(), static o => o.Kind, static (ref d, v) => d.Kind = v),
            Members<Partner, Draft>.OptionalValue("form", ModelShapes.Code<PartnerForm>(), static o => o.Form, static (ref d, v) => d.Form = v),
            Members<Partner, Draft>.List("roles", ModelShapes.Term<PartnerRole>(), static o => o.Roles, static (ref d, v) => d.Roles = v),
            Members<Partner, Draft>.OptionalValue("organisationNumber", ModelShapes.OrganisationNumber, static o => o.OrganisationNumber, static (ref d, v) => d.OrganisationNumber = v),
            Members<Partner, Draft>.Optional("place", PlaceShape.Instance, static o => o.Place, static (ref d, v) => d.Place = v),
            Members<Partner, Draft>.Optional("note", ModelShapes.Text, static o => o.Note, static (ref d, v) => d.Note = v))
    {
    }

    public static PartnerShape Instance { get; } = new();

    protected override Partner Create(in Draft draft, UnknownMembers unknown) => new()
    {
        Name = draft.Name!,
        Kind = draft.Kind,
        Form = draft.Form,
        Roles = draft.Roles,
        OrganisationNumber = draft.OrganisationNumber,
        Place = draft.Place,
        Note = draft.Note,
        UnknownMembers = unknown,
    };

    protected override UnknownMembers UnknownOf(Partner value) => value.UnknownMembers;

    internal struct Draft
    {
        public LocalizedText? Name;
        public Term<PartnerKind>? Kind;
        public Code<PartnerForm>? Form;
        public ImmutableArray<Term<PartnerRole>> Roles;
        public OrganisationNumber? OrganisationNumber;
        public Place? Place;
        public LocalizedText? Note;
    }
}
