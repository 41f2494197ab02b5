namespace Tilflytting.Core.Queries;

/// <summary>The members of an initiative that may be stated or not; see <see cref="InitiativeFilter.Stated"/>. Id, language and title always are.</summary>
public enum InitiativeMember
{
    /// <summary><see cref="Initiative.SubjectAreas"/>.</summary>
    SubjectAreas,

    /// <summary><see cref="Initiative.Summary"/>.</summary>
    Summary,

    /// <summary><see cref="Initiative.Description"/>.</summary>
    Description,

    /// <summary><see cref="Initiative.Places"/>.</summary>
    Places,

    /// <summary><see cref="Initiative.Period"/>, in dates or in words.</summary>
    Period,

    /// <summary><see cref="Initiative.Length"/>.</summary>
    Length,

    /// <summary><see cref="Initiative.Status"/>.</summary>
    Status,

    /// <summary><see cref="Initiative.Projects"/>.</summary>
    Projects,

    /// <summary><see cref="Initiative.Objectives"/>.</summary>
    Objectives,

    /// <summary><see cref="Initiative.Programmes"/>.</summary>
    Programmes,

    /// <summary><see cref="Initiative.OrganisationForm"/>.</summary>
    OrganisationForm,

    /// <summary><see cref="Initiative.Partners"/>.</summary>
    Partners,

    /// <summary><see cref="Initiative.TargetGroups"/>.</summary>
    TargetGroups,

    /// <summary><see cref="Initiative.Activities"/>.</summary>
    Activities,

    /// <summary><see cref="Initiative.SellingPoints"/>.</summary>
    SellingPoints,

    /// <summary><see cref="Initiative.Outcomes"/>.</summary>
    Outcomes,

    /// <summary><see cref="Initiative.Funding"/>.</summary>
    Funding,

    /// <summary><see cref="Initiative.Related"/>.</summary>
    Related,

    /// <summary><see cref="Initiative.Links"/>.</summary>
    Links,

    /// <summary><see cref="Initiative.Provenance"/>.</summary>
    Provenance,

    /// <summary><see cref="Initiative.Unread"/>: text that a reader of pages did not understand.</summary>
    Unread,
}
