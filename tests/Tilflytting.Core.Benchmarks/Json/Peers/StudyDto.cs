namespace Tilflytting.Core.Benchmarks;

/// <summary>A study.</summary>
internal sealed class StudyDto
{
    public string Name { get; set; } = null!;

    public List<string>? CarriedOutBy { get; set; }

    public List<string>? CommissionedBy { get; set; }
}
