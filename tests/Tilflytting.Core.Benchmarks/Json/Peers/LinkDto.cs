namespace Tilflytting.Core.Benchmarks;

/// <summary>A link.</summary>
internal sealed class LinkDto
{
    public string Address { get; set; } = null!;

    public TextDto? Text { get; set; }

    public string? ReportedDead { get; set; }
}
