namespace Tilflytting.Core.Benchmarks;

/// <summary>A project.</summary>
internal sealed class ProjectDto
{
    public string Id { get; set; } = null!;

    public TextDto? Name { get; set; }

    public PeriodDto? Period { get; set; }

    public string? Length { get; set; }

    public TermDto? Status { get; set; }

    public List<PlaceDto>? Places { get; set; }

    public List<TextDto>? Objectives { get; set; }

    public TextDto? Description { get; set; }
}
