namespace Tilflytting.Core.Queries;

/// <summary>The hits of a filter in order, or some of them.</summary>
/// <remarks>Immutable and thread safe; equality is by reference.</remarks>
public sealed class InitiativePage
{
    private readonly int? number;

    internal InitiativePage(ImmutableArray<InitiativeHit> hits, InitiativeCount count, int skipped, int size, int? number = null)
    {
        Hits = hits;
        Count = count;
        Skipped = skipped;
        Size = size;
        this.number = number;
    }

    /// <summary>The hits of the page.</summary>
    public ImmutableArray<InitiativeHit> Hits { get; }

    /// <summary>All that are found: certain ones and, where they are asked for, possible ones, the silent ones among them; see <see cref="IInitiativeSet.Count"/>.</summary>
    public InitiativeCount Count { get; }

    /// <summary>How many hits there are in all, those before and after the page among them.</summary>
    public int Total => Count.AtMost;

    /// <summary>How many come before the page.</summary>
    public int Skipped { get; }

    /// <summary>How many hits the page may have; <see cref="int.MaxValue"/> where all were asked for.</summary>
    public int Size { get; }

    /// <summary>Which page it is; 1 is the first.</summary>
    public int Number => number ?? (Size == 0 ? 1 : (Skipped / Size) + 1);

    /// <summary>How many pages of this size there are; 0 when nothing is found, or when no hits were asked for.</summary>
    public int PageCount => Size == 0 ? 0 : (int)(((long)Total + Size - 1) / Size);

    /// <summary>Which hits they are, and of how many.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => Hits.IsEmpty
        ? FormattableString.Invariant($"none of {Total}")
        : FormattableString.Invariant($"{Skipped + 1}–{Skipped + Hits.Length} of {Total}");

    /// <summary>The same page, by the number that it was asked for.</summary>
    internal InitiativePage Numbered(int asked) => new(Hits, Count, Skipped, Size, asked);
}
