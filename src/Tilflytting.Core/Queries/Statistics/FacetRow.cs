namespace Tilflytting.Core.Queries;

/// <summary>A row of a facet: a value of the dimension, and how many of the hits have it.</summary>
/// <remarks>Immutable and thread safe; equality is by reference.</remarks>
public sealed class FacetRow
{
    private readonly FacetValue value;
    private readonly FilterNode rest;

    internal FacetRow(FacetValue value, InitiativeCount count, FilterNode rest) => (this.value, Count, this.rest) = (value, count, rest);

    /// <summary>The code; the number of the municipality or county today; the first year of the decade. Empty for <see cref="Facet.Uncoded"/>.</summary>
    public string Key => value.Key;

    /// <summary>What it is called: the label of the concept, the name of the place, the years of the decade; a code without a label is its own.</summary>
    public LocalizedText Label => value.Label;

    /// <summary>How many: by the very code, without broader and narrower ones.</summary>
    public InitiativeCount Count { get; }

    /// <summary>
    /// The filter that finds them: what the facet counts in, and this very value. It answers certain for <see cref="InitiativeCount.Certain"/> of them, and at least possible
    /// for <see cref="InitiativeCount.AtMost"/>.
    /// </summary>
    public InitiativeFilter Filter => value.Beside(rest);

    /// <summary>The key and the count.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => $"{Key}: {Count}";
}
