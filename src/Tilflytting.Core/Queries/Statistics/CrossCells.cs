using System.Runtime.InteropServices;

namespace Tilflytting.Core.Queries;

/// <summary>The cells of a cross-table while they are counted: one next to the other where there are few, and those alone that anybody is in where there are many.</summary>
/// <param name="count">How many cells there are.</param>
internal sealed class CrossCells(long count)
{
    /// <summary>As many cells are counted one next to the other: two megabytes.</summary>
    private const int MostDense = 1 << 18;

    /// <summary>As many cells may have anybody in them; an initiative alone has as many as the product of its two lists.</summary>
    public const int Most = 1 << 21;

    private readonly (int Certain, int AtLeastPossible)[]? dense = count <= MostDense ? new (int, int)[count] : null;
    private readonly Dictionary<long, (int Certain, int AtLeastPossible)> sparse = [];

    /// <summary>How many are in a cell.</summary>
    public (int Certain, int AtLeastPossible) this[long cell] => dense is not null ? dense[cell] : sparse.GetValueOrDefault(cell);

    /// <summary>Adds an initiative to a cell.</summary>
    /// <exception cref="InvalidOperationException">There are too many cells with anybody in them.</exception>
    public void Add(long cell, bool isCertain)
    {
        if (dense is null && sparse.Count == Most && !sparse.ContainsKey(cell))
        {
            throw new InvalidOperationException(FormattableString.Invariant(
                $"The cross-table has more than {Most} cells with an initiative in them. A dimension with fewer values, or a filter that finds fewer initiatives, makes it smaller."));
        }

        ref var counts = ref dense is not null ? ref dense[cell] : ref CollectionsMarshal.GetValueRefOrAddDefault(sparse, cell, out _);
        counts = (counts.Certain + (isCertain ? 1 : 0), counts.AtLeastPossible + 1);
    }
}
