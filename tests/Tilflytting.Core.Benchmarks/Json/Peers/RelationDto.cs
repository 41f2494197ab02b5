namespace Tilflytting.Core.Benchmarks;

/// <summary>A relation.</summary>
internal sealed class RelationDto
{
    public string Kind { get; set; } = null!;

    public string? Id { get; set; }

    public TextDto? Title { get; set; }
}
