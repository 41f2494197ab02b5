namespace Tilflytting.Core.Benchmarks;

/// <summary>What a question finds: how many certainly and at least possibly, the same by every row of every facet, and the first by title.</summary>
internal sealed record Answer(int Certain, int AtLeastPossible, int[] CertainByRow, int[] AtLeastPossibleByRow, ImmutableArray<string> First)
{
    public const int Top = 20;

    /// <summary>Where another answer is a different one; null when it is the same.</summary>
    public string? DifferenceFrom(Answer other) =>
        (Certain, AtLeastPossible) != (other.Certain, other.AtLeastPossible) ? $"{Certain} certain and {AtLeastPossible} in all, not {other.Certain} and {other.AtLeastPossible}"
        : First.SequenceEqual(other.First) is false ? $"first {string.Join(", ", First.Take(3))}, not {string.Join(", ", other.First.Take(3))}"
        : Enumerable.Range(0, CertainByRow.Length).Where(row => CertainByRow[row] != other.CertainByRow[row] || AtLeastPossibleByRow[row] != other.AtLeastPossibleByRow[row])
            .Select(row => $"row {row}: {CertainByRow[row]} certain and {AtLeastPossibleByRow[row]} in all, not {other.CertainByRow[row]} and {other.AtLeastPossibleByRow[row]}").FirstOrDefault();
}
