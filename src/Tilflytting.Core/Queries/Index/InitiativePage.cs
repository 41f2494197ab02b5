namespace Tilflytting.Core.Queries;

/// <summary>Some of the hits of a filter, in order.</summary>
/// <remarks>Immutable and thread safe; equality is by reference.</remarks>
public sealed class InitiativePage
{
    internal InitiativePage(ImmutableArray<InitiativeHit> hits, InitiativeCount count, int skipped) => (Hits, Count, Skipped) = (hits, count, skipped);

    /// <summary>The hits of the page.</summary>
    public ImmutableArray<InitiativeHit> Hits { get; }

    /// <summary>All that are found: certain ones and, where they are asked for, possible ones, the silent ones among them; see <see cref="CatalogueIndex.Count(InitiativeFilter)"/>.</summary>
    public InitiativeCount Count { get; }

    /// <summary>How many come before the page.</summary>
    public int Skipped { get; }

    /// <summary>Which hits they are, and of how many.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => Hits.IsEmpty
        ? FormattableString.Invariant($"none of {Count.AtMost}")
        : FormattableString.Invariant($"{Skipped + 1}–{Skipped + Hits.Length} of {Count.AtMost}");
}
