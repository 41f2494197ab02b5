namespace Tilflytting.Core.Queries;

/// <summary>Counts of two dimensions while they are made.</summary>
internal sealed class CrossTally(FacetScale rows, FacetScale columns)
{
    private readonly int[] certain = new int[rows.Values.Length * columns.Values.Length];
    private readonly int[] atLeastPossible = new int[rows.Values.Length * columns.Values.Length];
    private readonly int[] rowAlone = new int[rows.Values.Length];
    private readonly int[] columnAlone = new int[columns.Values.Length];
    private readonly Dictionary<int, Certainty> rowValues = [];
    private readonly Dictionary<int, Certainty> columnValues = [];
    private readonly FacetTally byRow = new(rows);
    private readonly FacetTally byColumn = new(columns);
    private int neither;
    private (int Certain, int Possible, int NotStated) stated;

    public void Add(Certainty hit, Initiative initiative)
    {
        if (hit == Certainty.No)
        {
            return;
        }

        byRow.Add(hit, initiative);
        byColumn.Add(hit, initiative);
        switch (rows.Read(initiative, rowValues), columns.Read(initiative, columnValues))
        {
            case (true, true):
                _ = hit == Certainty.Certain ? stated.Certain++ : stated.Possible++;
                AddPairs(hit);
                return;
            case (true, false):
                AddAlone(rowValues, rowAlone);
                break;
            case (false, true):
                AddAlone(columnValues, columnAlone);
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
        [.. certain.Select((count, i) => new InitiativeCount(
            count, atLeastPossible[i] - count, neither + rowAlone[i / columnAlone.Length] + columnAlone[i % columnAlone.Length]))]);

    private void AddPairs(Certainty hit)
    {
        foreach (var (row, ofRow) in rowValues)
        {
            foreach (var (column, ofColumn) in columnValues)
            {
                if (row < rowAlone.Length && column < columnAlone.Length && (hit & ofRow & ofColumn) is not Certainty.No and var all)
                {
                    var cell = (row * columnAlone.Length) + column;
                    certain[cell] += all == Certainty.Certain ? 1 : 0;
                    atLeastPossible[cell]++;
                }
            }
        }
    }

    private static void AddAlone(Dictionary<int, Certainty> values, int[] alone)
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
