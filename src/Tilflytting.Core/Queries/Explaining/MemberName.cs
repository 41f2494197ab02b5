namespace Tilflytting.Core.Queries;

/// <summary>A member of an initiative in a question: what it is called, and whether an initiative states it.</summary>
/// <param name="Member">The member.</param>
/// <param name="Text">The name in the canonical query text.</param>
/// <param name="Nb">The name in bokmål.</param>
/// <param name="Nn">The name in nynorsk.</param>
/// <param name="IsStated">Whether an initiative states it.</param>
internal sealed record MemberName(InitiativeMember Member, string Text, string Nb, string Nn, Func<Initiative, bool> IsStated)
{
    /// <summary>The name in English, as a person would write it.</summary>
    public string English => Text.Replace('-', ' ');

    /// <summary>All members, in the order of the enumeration.</summary>
    public static ImmutableArray<MemberName> All { get; } =
    [
        new(InitiativeMember.SubjectAreas, "subject-areas", "fagområder", "fagområde", static x => !x.SubjectAreas.IsEmpty),
        new(InitiativeMember.Summary, "summary", "sammendrag", "samandrag", static x => x.Summary is not null),
        new(InitiativeMember.Description, "description", "beskrivelse", "omtale", static x => x.Description is not null),
        new(InitiativeMember.Places, "places", "steder", "stader", static x => !x.Places.IsEmpty),
        new(InitiativeMember.Period, "period", "periode", "periode", static x => x.Period is not null),
        new(InitiativeMember.Length, "length", "varighet", "lengd", static x => x.Length is not null),
        new(InitiativeMember.Status, "status", "status", "status", static x => x.Status is not null),
        new(InitiativeMember.Projects, "projects", "prosjekter", "prosjekt", static x => !x.Projects.IsEmpty),
        new(InitiativeMember.Objectives, "objectives", "mål", "mål", static x => !x.Objectives.IsEmpty),
        new(InitiativeMember.Programmes, "programmes", "programmer", "program", static x => !x.Programmes.IsEmpty),
        new(InitiativeMember.OrganisationForm, "organisation-form", "organisering", "organisering", static x => x.OrganisationForm is not null),
        new(InitiativeMember.Partners, "partners", "samarbeidspartnere", "samarbeidspartnarar", static x => !x.Partners.IsEmpty),
        new(InitiativeMember.TargetGroups, "target-groups", "målgrupper", "målgrupper", static x => !x.TargetGroups.IsEmpty),
        new(InitiativeMember.Activities, "activities", "aktiviteter", "aktivitetar", static x => !x.Activities.IsEmpty),
        new(InitiativeMember.SellingPoints, "selling-points", "budskap", "bodskap", static x => !x.SellingPoints.IsEmpty),
        new(InitiativeMember.Outcomes, "outcomes", "resultater", "resultat", static x => !x.Outcomes.IsEmpty),
        new(InitiativeMember.Funding, "funding", "finansiering", "finansiering", static x => !x.Funding.IsEmpty),
        new(InitiativeMember.Related, "related", "beslektede", "nærskylde", static x => !x.Related.IsEmpty),
        new(InitiativeMember.Links, "links", "lenker", "lenkjer", static x => !x.Links.IsEmpty),
        new(InitiativeMember.Provenance, "provenance", "opphav", "opphav", static x => x.Provenance is not null),
        new(InitiativeMember.Unread, "unread", "ulest", "ulese", static x => !x.Unread.IsEmpty),
    ];

    /// <summary>The name of a member.</summary>
    public static MemberName Of(InitiativeMember member) => All[(int)member];
}
