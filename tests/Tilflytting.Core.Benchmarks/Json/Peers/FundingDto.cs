namespace Tilflytting.Core.Benchmarks;

/// <summary>Funding.</summary>
internal sealed class FundingDto
{
    public TextDto? Source { get; set; }

    public TermDto? Programme { get; set; }

    public decimal? Amount { get; set; }

    public bool? Approximate { get; set; }

    public string? Currency { get; set; }

    public string? State { get; set; }

    public PeriodDto? Period { get; set; }

    public string? Project { get; set; }
}
