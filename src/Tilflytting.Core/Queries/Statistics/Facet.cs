namespace Tilflytting.Core.Queries;

/// <summary>The hits of a filter, counted by one dimension. An initiative counts once in every row that it has a value of.</summary>
/// <remarks>Immutable and thread safe; equality is by reference.</remarks>
public sealed class Facet
{
    internal Facet(FacetDimension dimension, InitiativeFilter filter, InitiativeCount total, ImmutableArray<FacetRow> rows, FacetRow? uncoded)
    {
        Dimension = dimension;
        Filter = filter;
        Total = total;
        Rows = rows;
        Uncoded = uncoded;
    }

    /// <summary>What is counted by.</summary>
    public FacetDimension Dimension { get; }

    /// <summary>The filter whose hits are counted: with drill-sideways, without its top-level parts that concern this dimension alone.</summary>
    public InitiativeFilter Filter { get; }

    /// <summary>All hits: the certain ones and the possible ones that state anything of the dimension, and those that do not.</summary>
    public InitiativeCount Total { get; }

    /// <summary>
    /// The values, those that nobody has among them. Codes stand in the order of the form, then those of the catalogue's own concepts and then other codes that an
    /// initiative has, ordinally; municipalities and counties of today by number; decades from the first to the last that an initiative dates.
    /// </summary>
    public ImmutableArray<FacetRow> Rows { get; }

    /// <summary>Those with an item of the vocabulary in words alone, as <see cref="InitiativeFilter.Uncoded"/> finds them; null for places and decades.</summary>
    public FacetRow? Uncoded { get; }

    /// <summary>The row of a key.</summary>
    /// <param name="key">The key, such as <c>youth</c> or <c>5530</c>, compared ordinally.</param>
    /// <returns>The row; null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public FacetRow? Row(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Rows.FirstOrDefault(row => string.Equals(row.Key, key, StringComparison.Ordinal));
    }

    /// <summary>The dimension, the number of rows and the total.</summary>
    /// <returns>The text for logs and debuggers; not for reading back.</returns>
    public override string ToString() => FormattableString.Invariant($"{Dimension}: {Rows.Length} rows, {Total}");
}
