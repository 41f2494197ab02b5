namespace Tilflytting.Core.Benchmarks;

/// <summary>An assessment.</summary>
internal sealed class AssessmentDto
{
    public string Status { get; set; } = null!;

    public string? By { get; set; }

    public TextDto? Basis { get; set; }
}
