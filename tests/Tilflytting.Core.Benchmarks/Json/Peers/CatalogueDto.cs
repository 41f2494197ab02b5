namespace Tilflytting.Core.Benchmarks;

/// <summary>A catalogue.</summary>
internal sealed class CatalogueDto
{
    public string SchemaVersion { get; set; } = null!;

    public string Id { get; set; } = null!;

    public string Language { get; set; } = null!;

    public TextDto Title { get; set; } = null!;

    public List<InitiativeDto>? Initiatives { get; set; }
}
