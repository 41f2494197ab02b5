namespace Tilflytting.Core;

/// <summary>
/// The walk through the nodes of <see cref="PlaceTables.Nodes"/>: a node is a municipality between two days on which it took in others, and leads to the
/// nodes where its people were next. What has to be remembered of the way is in the nodes themselves.
/// </summary>
internal readonly ref struct PlaceWalk
{
    private readonly PlaceTables tables;
    private readonly Span<ushort> waiting;
    private readonly PlaceSet seen;

    /// <param name="tables">The tables.</param>
    /// <param name="waiting">Room for every node.</param>
    /// <param name="seen">Room for every node; which were walked through, afterwards.</param>
    public PlaceWalk(PlaceTables tables, Span<ushort> waiting, PlaceSet seen)
    {
        this.tables = tables;
        this.waiting = waiting;
        this.seen = seen;
    }

    /// <summary>The units of a later day.</summary>
    public void Forward(int unit, int asOf, int day, PlaceSet units)
    {
        var count = 0;
        Push(Start(tables, unit, asOf), ref count);
        while (count > 0)
        {
            var node = waiting[--count];
            if (tables.Nodes.I32(node, 4) > day)
            {
                units.Add(tables.Nodes.U16(node, 8));
                continue;
            }

            PushLinks(tables.Nodes.U16(node, 12), tables.Nodes.U16(node, 14), ref count);
        }
    }

    /// <summary>The units of an earlier day; who was there already counts for every origin.</summary>
    public void Backward(int unit, int asOf, int day, PlaceSet units)
    {
        var count = 0;
        PushAll(unit, asOf, ref count);
        while (count > 0)
        {
            var node = waiting[--count];
            if (tables.Nodes.I32(node, 0) > day)
            {
                PushLinks(tables.Nodes.U16(node, 12) + tables.Nodes.U16(node, 14), tables.Nodes.U16(node, 16), ref count);
            }
            else if (day < tables.Nodes.I32(node, 4))
            {
                units.Add(tables.Nodes.U16(node, 8));
            }
        }
    }

    /// <summary>Every unit before, at any time, and the unit itself.</summary>
    public void Predecessors(int unit, PlaceSet units)
    {
        var count = 0;
        PushAll(unit, null, ref count);
        while (count > 0)
        {
            var node = waiting[--count];
            units.Add(tables.Nodes.U16(node, 8));
            PushLinks(tables.Nodes.U16(node, 12) + tables.Nodes.U16(node, 14), tables.Nodes.U16(node, 16), ref count);
        }
    }

    /// <summary>The node of a unit on a day of its life, for who was there already.</summary>
    public static int Start(PlaceTables tables, int unit, int day)
    {
        var last = tables.Units.U16(unit, 20) + tables.Units.U16(unit, 22) - 1;
        while (tables.Nodes.I32(last, 0) > day || tables.Nodes.U16(last, 10) != 0)
        {
            last--;
        }

        return last;
    }

    private void PushAll(int unit, int? day, ref int count)
    {
        var first = tables.Units.U16(unit, 20);
        for (var node = first; node < first + tables.Units.U16(unit, 22); node++)
        {
            if (day is not { } on || (tables.Nodes.I32(node, 0) <= on && on < tables.Nodes.I32(node, 4)))
            {
                Push(node, ref count);
            }
        }
    }

    private void PushLinks(int first, int links, ref int count)
    {
        for (var link = first; link < first + links; link++)
        {
            Push(tables.Links.U16(link, 0), ref count);
        }
    }

    private void Push(int node, ref int count)
    {
        if (seen.Add(node))
        {
            waiting[count++] = (ushort)node;
        }
    }
}
