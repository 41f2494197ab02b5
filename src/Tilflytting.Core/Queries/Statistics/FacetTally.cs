namespace Tilflytting.Core.Queries;

/// <summary>Counts of one dimension while they are made: for every value, and behind them for words alone.</summary>
internal sealed class FacetTally(FacetScale scale)
{
    private readonly int[] certain = new int[scale.Values.Length + 1];
    private readonly int[] atLeastPossible = new int[scale.Values.Length + 1];
    private (int Certain, int Possible, int NotStated) total;

    /// <summary>Counts of all values at once, from somebody who has them.</summary>
    public void Set(int value, int certainOnes, int atLeastPossibleOnes) => (certain[value], atLeastPossible[value]) = (certainOnes, atLeastPossibleOnes);

    /// <summary>Adds to the counts of a value, from somebody who has them.</summary>
    public void Add(int value, int certainOnes, int atLeastPossibleOnes) =>
        (certain[value], atLeastPossible[value]) = (certain[value] + certainOnes, atLeastPossible[value] + atLeastPossibleOnes);

    /// <summary>The hits, from somebody who has counted them.</summary>
    public void SetTotal(int certainOnes, int possibleOnes, int notStated) => total = (certainOnes, possibleOnes, notStated);

    /// <summary>Adds a hit, from somebody who knows what it has.</summary>
    public void Add(Certainty hit, bool isStated, ReadOnlySpan<(int Value, Certainty Certainty)> values)
    {
        if (!isStated)
        {
            total.NotStated++;
            return;
        }

        _ = hit == Certainty.Certain ? total.Certain++ : total.Possible++;
        foreach (var (value, certainty) in values)
        {
            certain[value] += (hit & certainty) == Certainty.Certain ? 1 : 0;
            atLeastPossible[value] += (hit & certainty) == Certainty.No ? 0 : 1;
        }
    }

    public Facet ToFacet(FilterNode rest)
    {
        var rows = ImmutableArray.CreateBuilder<FacetRow>(scale.Values.Length);
        for (var i = 0; i < scale.Values.Length; i++)
        {
            rows.Add(new(scale.Values[i], Count(i), rest));
        }

        return new(
            scale.Dimension,
            new(rest),
            new(total.Certain, total.Possible, total.NotStated),
            rows.MoveToImmutable(),
            scale.Uncoded is { } uncoded ? new(uncoded, Count(scale.Values.Length), rest) : null);
    }

    private InitiativeCount Count(int value) => new(certain[value], atLeastPossible[value] - certain[value], total.NotStated);
}
