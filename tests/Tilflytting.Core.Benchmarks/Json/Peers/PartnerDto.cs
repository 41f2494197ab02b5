namespace Tilflytting.Core.Benchmarks;

/// <summary>A partner.</summary>
internal sealed class PartnerDto
{
    public TextDto Name { get; set; } = null!;

    public TermDto? Kind { get; set; }

    public string? Form { get; set; }

    public List<TermDto>? Roles { get; set; }

    public string? OrganisationNumber { get; set; }

    public PlaceDto? Place { get; set; }

    public TextDto? Note { get; set; }
}
