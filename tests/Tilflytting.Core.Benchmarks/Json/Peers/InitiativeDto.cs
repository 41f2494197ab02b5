namespace Tilflytting.Core.Benchmarks;

/// <summary>An initiative as anybody would write its class: texts as texts, lists that are null when they are not there.</summary>
internal sealed class InitiativeDto
{
    public string Id { get; set; } = null!;

    public string Language { get; set; } = null!;

    public TextDto Title { get; set; } = null!;

    public List<TermDto>? SubjectAreas { get; set; }

    public TextDto? Summary { get; set; }

    public TextDto? Description { get; set; }

    public List<PlaceDto>? Places { get; set; }

    public PeriodDto? Period { get; set; }

    public string? Length { get; set; }

    public TermDto? Status { get; set; }

    public List<ProjectDto>? Projects { get; set; }

    public List<TextDto>? Objectives { get; set; }

    public List<TermDto>? Programmes { get; set; }

    public TermDto? OrganisationForm { get; set; }

    public List<PartnerDto>? Partners { get; set; }

    public List<TermDto>? TargetGroups { get; set; }

    public List<ActivityDto>? Activities { get; set; }

    public List<TermDto>? SellingPoints { get; set; }

    public List<OutcomeDto>? Outcomes { get; set; }

    public List<FundingDto>? Funding { get; set; }

    public List<RelationDto>? Related { get; set; }

    public List<LinkDto>? Links { get; set; }

    public ProvenanceDto? Provenance { get; set; }

    public List<string>? Unread { get; set; }
}
