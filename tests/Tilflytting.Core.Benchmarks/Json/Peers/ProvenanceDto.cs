namespace Tilflytting.Core.Benchmarks;

/// <summary>Where an entry comes from.</summary>
internal sealed class ProvenanceDto
{
    public string? Source { get; set; }

    public string? Publisher { get; set; }

    public string? Catalogue { get; set; }

    public StudyDto? Study { get; set; }

    public AssessmentDto? Assessment { get; set; }

    public string? StatedOn { get; set; }

    public string? RetrievedOn { get; set; }

    public string? Licence { get; set; }
}
