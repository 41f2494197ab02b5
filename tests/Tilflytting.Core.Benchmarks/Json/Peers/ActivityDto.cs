namespace Tilflytting.Core.Benchmarks;

/// <summary>An activity.</summary>
internal sealed class ActivityDto
{
    public TermDto Kind { get; set; } = null!;

    public TextDto? Description { get; set; }

    public PeriodDto? Period { get; set; }

    public List<PlaceDto>? Places { get; set; }

    public string? Project { get; set; }
}
