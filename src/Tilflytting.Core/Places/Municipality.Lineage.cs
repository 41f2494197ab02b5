using System.Runtime.InteropServices;

namespace Tilflytting.Core;

/// <content>Where it is on other days, what it was made of, and what happened to it.</content>
public sealed partial class Municipality
{
    /// <summary>Where it is on the last day that the register knows, <see cref="PlaceRegister.LastDay"/>.</summary>
    /// <returns>As <see cref="On"/> answers for that day.</returns>
    public ImmutableArray<MunicipalityMatch> Today() => On(register.LastDay);

    /// <summary>In which municipality something is on one day that was in this one on another.</summary>
    /// <param name="day">The day that is asked for, later or earlier; one after <see cref="PlaceRegister.LastDay"/> is answered as that day.</param>
    /// <param name="asOf">
    /// The day on which it was in this municipality; outside its life, the nearest day of it. Null is the day of its life that is nearest to <paramref name="day"/>: where is the
    /// municipality itself?
    /// </param>
    /// <returns>
    /// One municipality, <see cref="Certainty.Certain"/>; or each that it may be, <see cref="Certainty.Possible"/>, in the order of their ids: the parts of one that was
    /// divided on the way, or for an earlier day those that were merged. Before <see cref="PlaceRegister.FirstDay"/>, when not every municipality is
    /// known, nothing is certain but the municipality itself, and none is left when no one known existed. Small transfers of areas are not followed.
    /// </returns>
    public ImmutableArray<MunicipalityMatch> On(LocalDate day, LocalDate? asOf = null)
    {
        var tables = register.Tables;
        var on = PlaceDay.Of(day);
        var known = PlaceDay.Nearest(asOf is { } date ? PlaceDay.Of(date) : on, from, end);
        if (known == on)
        {
            return [new(this, Certainty.Certain)];
        }

        return on >= tables.LastChange && on >= known ? Precomputed(PlaceWalk.Start(tables, Index, known)) : Walked(known, on);
    }

    /// <summary>What it was made of: every municipality of which the whole or a part is, or once came, in this one.</summary>
    /// <returns>
    /// The municipalities before it, of all times since <see cref="PlaceRegister.FirstDay"/>, in the order of their ids, without itself: <see cref="Certainty.Certain"/> where all
    /// that was in them to the last is in this one on its last day, <see cref="Certainty.Possible"/> where a part went elsewhere.
    /// </returns>
    public ImmutableArray<MunicipalityMatch> MadeOf()
    {
        var tables = register.Tables;
        var units = new PlaceSet(stackalloc ulong[PlaceSet.Words(tables.Units)]);
        new PlaceWalk(tables, stackalloc ushort[tables.Nodes.Count], new(stackalloc ulong[PlaceSet.Words(tables.Nodes)])).Predecessors(Index, units);
        var last = To ?? register.LastDay;
        var matches = ImmutableArray.CreateBuilder<MunicipalityMatch>(units.Count - 1);
        for (var unit = units.Next(0); unit >= 0; unit = units.Next(unit + 1))
        {
            if (unit != Index)
            {
                var before = register.Municipality(unit);
                matches.Add(new(before, before.On(last) is [var only] && only.Municipality == this ? Certainty.Certain : Certainty.Possible));
            }
        }

        return matches.MoveToImmutable();
    }

    /// <summary>Every change that it was a part of, also as the one that took others in, the oldest first; small transfers of areas too.</summary>
    /// <returns>The changes.</returns>
    public ImmutableArray<MunicipalityChange> Changes()
    {
        var units = register.Tables.Units;
        var changes = new MunicipalityChange[units.U16(Index, 26)];
        for (var i = 0; i < changes.Length; i++)
        {
            changes[i] = new(register, register.Tables.UnitChanges.U16(units.U16(Index, 24) + i, 0));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(changes);
    }

    /// <summary>The changes by which something that was in this municipality came to where it is on a later day, the oldest first.</summary>
    /// <param name="day">The later day; one after <see cref="PlaceRegister.LastDay"/> is answered as that day.</param>
    /// <param name="asOf">The day on which it was here; as in <see cref="On"/>.</param>
    /// <returns>The mergers and splits that <see cref="On"/> follows, and the new names and numbers on the way; none for an earlier day.</returns>
    public ImmutableArray<MunicipalityChange> ChangesTo(LocalDate day, LocalDate? asOf = null)
    {
        var tables = register.Tables;
        var on = PlaceDay.Of(day);
        var known = PlaceDay.Nearest(asOf is { } date ? PlaceDay.Of(date) : on, from, end);
        if (on <= known)
        {
            return [];
        }

        var seen = new PlaceSet(stackalloc ulong[PlaceSet.Words(tables.Nodes)]);
        var walk = new PlaceWalk(tables, stackalloc ushort[tables.Nodes.Count], seen);
        walk.Forward(Index, known, on, new(stackalloc ulong[PlaceSet.Words(tables.Units)]));
        var rows = new PlaceSet(stackalloc ulong[PlaceSet.Words(tables.Changes)]);
        for (var node = seen.Next(0); node >= 0; node = seen.Next(node + 1))
        {
            PlaceSteps.Add(tables, node, known, on, rows);
        }

        var changes = ImmutableArray.CreateBuilder<MunicipalityChange>(rows.Count);
        for (var row = rows.Next(0); row >= 0; row = rows.Next(row + 1))
        {
            changes.Add(new(register, row));
        }

        return changes.MoveToImmutable();
    }

    private ImmutableArray<MunicipalityMatch> Precomputed(int node)
    {
        var tables = register.Tables;
        var matches = new MunicipalityMatch[tables.Nodes.U16(node, 18)];
        var first = tables.Nodes.U16(node, 12) + tables.Nodes.U16(node, 14) + tables.Nodes.U16(node, 16);
        for (var i = 0; i < matches.Length; i++)
        {
            matches[i] = new(register.Municipality(tables.Links.U16(first + i, 0)), matches.Length == 1 ? Certainty.Certain : Certainty.Possible);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(matches);
    }

    private ImmutableArray<MunicipalityMatch> Walked(int known, int on)
    {
        var tables = register.Tables;
        var units = new PlaceSet(stackalloc ulong[PlaceSet.Words(tables.Units)]);
        var walk = new PlaceWalk(tables, stackalloc ushort[tables.Nodes.Count], new(stackalloc ulong[PlaceSet.Words(tables.Nodes)]));
        if (on > known)
        {
            walk.Forward(Index, known, on, units);
        }
        else
        {
            walk.Backward(Index, known, on, units);
        }

        var matches = new MunicipalityMatch[units.Count];
        var certainty = matches.Length == 1 && on >= tables.FirstDay ? Certainty.Certain : Certainty.Possible;
        var unit = -1;
        for (var i = 0; i < matches.Length; i++)
        {
            unit = units.Next(unit + 1);
            matches[i] = new(register.Municipality(unit), certainty);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(matches);
    }
}
