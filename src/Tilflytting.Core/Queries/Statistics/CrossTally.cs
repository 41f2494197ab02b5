namespace Tilflytting.Core.Queries;

/// <summary>Counts of two dimensions while they are made.</summary>
internal sealed class CrossTally(FacetScale rows, FacetScale columns)
{
    private readonly CrossCells cells = new((long)rows.Values.Length * columns.Values.Length);
    private readonly int[] rowAlone = new int[rows.Values.Length];
    private readonly int[] columnAlone = new int[columns.Values.Length];
    private readonly FacetTally byRow = new(rows);
    private readonly FacetTally byColumn = new(columns);
    private int neither;
    private (int Certain, int Possible, int NotStated) stated;

    /// <summary>Adds a hit, from somebody who knows what it has of both.</summary>
    public void Add(
        Certainty hit, bool hasRows, ReadOnlySpan<(int Value, Certainty Certainty)> ofRows, bool hasColumns, ReadOnlySpan<(int Value, Certainty Certainty)> ofColumns)
    {
        byRow.Add(hit, hasRows, ofRows);
        byColumn.Add(hit, hasColumns, ofColumns);
        switch (hasRows, hasColumns)
        {
            case (true, true):
                _ = hit == Certainty.Certain ? stated.Certain++ : stated.Possible++;
                AddPairs(hit, ofRows, ofColumns);
                return;
            case (true, false):
                AddAlone(ofRows, rowAlone);
                break;
            case (false, true):
                AddAlone(ofColumns, columnAlone);
                break;
            default:
                neither++;
                break;
        }

        stated.NotStated++;
    }

    public CrossTable ToTable(FilterNode filter) => new(
        byRow.ToFacet(filter),
        byColumn.ToFacet(filter),
        new(stated.Certain, stated.Possible, stated.NotStated),
        rows,
        columns,
        (row, column) =>
        {
            var (certain, atLeastPossible) = cells[CellOf(row, column)];
            return new(certain, atLeastPossible - certain, neither + rowAlone[row] + columnAlone[column]);
        });

    private long CellOf(int row, int column) => ((long)row * columnAlone.Length) + column;

    private void AddPairs(Certainty hit, ReadOnlySpan<(int Value, Certainty Certainty)> ofRows, ReadOnlySpan<(int Value, Certainty Certainty)> ofColumns)
    {
        foreach (var (row, ofRow) in ofRows)
        {
            foreach (var (column, ofColumn) in ofColumns)
            {
                if (row < rowAlone.Length && column < columnAlone.Length && (hit & ofRow & ofColumn) is not Certainty.No and var all)
                {
                    cells.Add(CellOf(row, column), all == Certainty.Certain);
                }
            }
        }
    }

    private static void AddAlone(ReadOnlySpan<(int Value, Certainty Certainty)> values, int[] alone)
    {
        foreach (var (value, certainty) in values)
        {
            if (value < alone.Length && certainty != Certainty.No)
            {
                alone[value]++;
            }
        }
    }
}
