namespace Tilflytting.Core;

/// <summary>The changes between the nodes of a walk.</summary>
internal static class PlaceSteps
{
    /// <summary>Adds the changes by which a node was left, and by which its municipality got another name or number.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="node">The node.</param>
    /// <param name="after">The day after which changes count.</param>
    /// <param name="until">The last day of changes that count.</param>
    /// <param name="rows">The rows of changes.</param>
    public static void Add(PlaceTables tables, int node, int after, int until, PlaceSet rows)
    {
        var (from, to, unit) = (tables.Nodes.I32(node, 0), tables.Nodes.I32(node, 4), tables.Nodes.U16(node, 8));
        var first = tables.Units.U16(unit, 24);
        for (var i = first; i < first + tables.Units.U16(unit, 26); i++)
        {
            var row = tables.UnitChanges.U16(i, 0);
            var day = tables.Changes.I32(row, 0);
            if (day <= after || day > until || day <= from || day > to || tables.Changes.U16(row, 4) != unit)
            {
                continue;
            }

            var target = tables.Changes.U16(row, 6);
            if (target == unit ? IsNewNameOrNumber(tables, row) : day == to && IsFollowed(tables, row) && Leads(tables, node, target))
            {
                rows.Add(row);
            }
        }
    }

    private static bool IsNewNameOrNumber(PlaceTables tables, int row) =>
        (MunicipalityChangeKind)tables.Changes.U16(row, 8) is MunicipalityChangeKind.Renumbered or MunicipalityChangeKind.Renamed;

    private static bool IsFollowed(PlaceTables tables, int row) =>
        (MunicipalityChangeKind)tables.Changes.U16(row, 8) != MunicipalityChangeKind.Boundary && (ChangeShare)tables.Changes.U16(row, 10) != ChangeShare.Minor;

    private static bool Leads(PlaceTables tables, int node, int unit)
    {
        var first = tables.Nodes.U16(node, 12);
        for (var link = first; link < first + tables.Nodes.U16(node, 14); link++)
        {
            if (tables.Nodes.U16(tables.Links.U16(link, 0), 8) == unit)
            {
                return true;
            }
        }

        return false;
    }
}
