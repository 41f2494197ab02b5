namespace Tilflytting.Core.Benchmarks;

/// <summary>A place.</summary>
internal sealed class PlaceDto
{
    public string? Kind { get; set; }

    public string? Municipality { get; set; }

    public string? County { get; set; }

    public TextDto? Name { get; set; }

    public TextDto? Locality { get; set; }

    public string? Extent { get; set; }

    public string? Certainty { get; set; }
}
