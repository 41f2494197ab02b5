namespace Tilflytting.Core.Benchmarks;

/// <summary>An outcome.</summary>
internal sealed class OutcomeDto
{
    public TextDto Text { get; set; } = null!;

    public TextDto? Indicator { get; set; }

    public decimal? Value { get; set; }

    public bool? Approximate { get; set; }

    public string? Unit { get; set; }

    public PeriodDto? Period { get; set; }

    public string? Project { get; set; }
}
