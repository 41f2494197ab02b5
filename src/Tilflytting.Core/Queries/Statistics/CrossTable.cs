namespace Tilflytting.Core.Queries;

/// <summary>The hits of a filter, counted by two dimensions at once, with both marginals and n.</summary>
/// <remarks>
/// An initiative counts once in every cell whose two values it has, so that the cells of a row may add up to more or less than its marginal. A cell is certain where hit and both
/// values are, possible where all are at least possible. Immutable and thread safe; equality is by reference.
/// </remarks>
public sealed class CrossTable
{
    private readonly Func<int, int, InitiativeCount> cells;
    private readonly FacetScale rows;
    private readonly FacetScale columns;

    internal CrossTable(Facet byRow, Facet byColumn, InitiativeCount stated, FacetScale rows, FacetScale columns, Func<int, int, InitiativeCount> cells)
    {
        ByRow = byRow;
        ByColumn = byColumn;
        Stated = stated;
        this.rows = rows;
        this.columns = columns;
        this.cells = cells;
    }

    /// <summary>The rows and their marginals: the hits, counted by the first dimension alone.</summary>
    public Facet ByRow { get; }

    /// <summary>The columns and their marginals: the hits, counted by the second dimension alone.</summary>
    public Facet ByColumn { get; }

    /// <summary>n: the certain and possible hits that state something of both dimensions, and those that leave out one of them or both.</summary>
    public InitiativeCount Stated { get; }

    /// <summary>
    /// How many have both values. Not stated are those that leave out one dimension or both, and may for all that they state have both values.
    /// </summary>
    /// <param name="row">The index in the rows of <see cref="ByRow"/>.</param>
    /// <param name="column">The index in the rows of <see cref="ByColumn"/>.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public InitiativeCount this[int row, int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)ByRow.Rows.Length, nameof(row));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)column, (uint)ByColumn.Rows.Length, nameof(column));
            return cells(row, column);
        }
    }

    /// <summary>The filter that finds the initiatives of a cell, as <see cref="FacetRow.Filter"/> does for a row.</summary>
    /// <param name="row">The index in the rows of <see cref="ByRow"/>.</param>
    /// <param name="column">The index in the rows of <see cref="ByColumn"/>.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public InitiativeFilter FilterOf(int row, int column)
    {
        _ = this[row, column];
        return columns.Values[column].Beside(ByRow.Rows[row].Filter.Node);
    }

    /// <summary>The two dimensions and n.</summary>
    /// <returns>The text for logs and debuggers; not for reading back.</returns>
    public override string ToString() => $"{rows.Dimension} × {columns.Dimension}: {Stated}";
}
