using System.Collections.Concurrent;

namespace Tilflytting.Core.Queries;

/// <summary>
/// Where the initiatives are. They stand in the order of their lists of places, those of one county of today side by side, so that a question about places is answered once for
/// each place, and the answer is some rows of neighbours.
/// </summary>
internal sealed class IndexPlaces
{
    private readonly EntryPlace[] places;
    private readonly FlatLists<int> lists;
    private readonly int[] ends;
    private readonly ConcurrentDictionary<FilterNode, ImmutableArray<PlaceRow>> answers = new();

    /// <summary>Puts the initiatives of a draft in order.</summary>
    /// <param name="draft">The initiatives.</param>
    /// <param name="positions">For each place in the order, which of the draft's initiatives it is; those of one list of places as they came.</param>
    public IndexPlaces(IndexDraft draft, out int[] positions)
    {
        places = [.. draft.Places.Places];
        var ofPlace = new PlaceGroup[places.Length];
        Parallel.For(0, places.Length, place => ofPlace[place] = PlaceGroup.Of(places[place]));
        var ofList = PlaceGroup.OfLists(ofPlace, draft.Places.Lists);

        // There are fewer groups than lists: those alone are sorted.
        var ranks = ofList.Distinct().OrderBy(static group => group.Key, StringComparer.Ordinal).Select(static (group, rank) => (group, rank)).ToDictionary(static one => one.group, static one => one.rank);
        int[] sorted = [.. Enumerable.Range(0, ofList.Length).OrderBy(list => ranks[ofList[list]])];
        lists = new(sorted.Select(list => draft.Places.Lists[list]));
        ends = new int[sorted.Length];
        positions = InOrder(draft.PlaceOf, sorted, ends);
        Groups = new(sorted.Select((list, i) => (ofList[list], ends[i])));
    }

    /// <summary>The initiatives by where they are today.</summary>
    public PlaceGroups Groups { get; }

    /// <summary>
    /// The answers to a question. Those to the everyday questions, for one municipality or county in any lineage, are kept; there are some thousand at most.
    /// </summary>
    public ImmutableArray<PlaceRow> Answers(FilterNode node) => node switch
    {
        MunicipalityNode { Asked.Length: 1, Mode.Kind: PlaceModeKind.AnyLineage } or CountyNode { Asked.Length: 1, Mode.Kind: PlaceModeKind.AnyLineage } =>
            answers.GetOrAdd(node, static (one, self) => self.Answer((IPlaceCondition)one), this),
        _ => Answer((IPlaceCondition)node),
    };

    private ImmutableArray<PlaceRow> Answer(IPlaceCondition condition)
    {
        var ofPlace = Array.ConvertAll(places, place => condition.Evaluate([place]));
        var ofNone = condition.Evaluate([]);
        var rows = ImmutableArray.CreateBuilder<PlaceRow>();
        for (var (list, from) = (0, 0); list < ends.Length; from = ends[list++])
        {
            var certainty = lists[list].Length == 0 ? ofNone : Certainty.No;
            foreach (var place in lists[list])
            {
                certainty |= ofPlace[place];
            }

            if (certainty == Certainty.No)
            {
                continue;
            }

            if (rows.Count > 0 && rows[^1].To == from && rows[^1].Certainty == certainty)
            {
                rows[^1] = rows[^1] with { To = ends[list] };
            }
            else
            {
                rows.Add(new(from, ends[list], certainty));
            }
        }

        return rows.ToImmutable();
    }

    /// <summary>Sorts by counting.</summary>
    private static int[] InOrder(int[] placeOf, int[] sorted, int[] ends)
    {
        var next = new int[sorted.Length];
        foreach (var place in placeOf)
        {
            next[place]++;
        }

        var end = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            (next[sorted[i]], end) = (end, end + next[sorted[i]]);
            ends[i] = end;
        }

        var positions = new int[placeOf.Length];
        for (var i = 0; i < placeOf.Length; i++)
        {
            positions[next[placeOf[i]]++] = i;
        }

        return positions;
    }
}
