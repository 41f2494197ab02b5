namespace Tilflytting.Core.Queries;

/// <summary>The initiatives of an index by where they are today: neighbours that touch the same municipalities.</summary>
internal sealed class PlaceGroups
{
    private readonly FlatLists<(short Value, Certainty Certainty)> counties;
    private readonly FlatLists<(short Value, Certainty Certainty)> municipalities;
    private readonly bool[] isStated;
    private readonly int[] ends;

    /// <param name="places">The groups of the places in order, those of the same municipalities side by side, and where each place ends.</param>
    public PlaceGroups(IEnumerable<(PlaceGroup Group, int End)> places)
    {
        var (distinct, ended) = (new List<PlaceGroup>(), new List<int>());
        foreach (var (group, end) in places)
        {
            if (distinct.Count > 0 && distinct[^1] == group)
            {
                ended[^1] = end;
            }
            else
            {
                distinct.Add(group);
                ended.Add(end);
            }
        }

        counties = new(distinct.Select(static group => group.Counties));
        municipalities = new(distinct.Select(static group => group.Municipalities));
        (isStated, ends) = ([.. distinct.Select(static group => group.IsStated)], [.. ended]);
    }

    /// <summary>Where the neighbours of a group end.</summary>
    public int EndOf(int group) => ends[group];

    /// <summary>Whether they state anything of municipalities.</summary>
    public bool IsStated(int group) => isStated[group];

    /// <summary>Today's counties that they touch.</summary>
    public ReadOnlySpan<(short Value, Certainty Certainty)> CountiesOf(int group) => counties[group];

    /// <summary>Today's municipalities that they touch.</summary>
    public ReadOnlySpan<(short Value, Certainty Certainty)> MunicipalitiesOf(int group) => municipalities[group];

    /// <summary>Counts hits in today's counties and municipalities: each hit once in every one that it touches.</summary>
    public void Count(in IndexHits hits, FacetTally byCounty, FacetTally byMunicipality)
    {
        var (statedCertain, stated) = (0, 0);
        if (!hits.Occupied.IsEmpty)
        {
            var (from, to) = (hits.Occupied[0] << 6, Math.Min(ends[^1], (hits.Occupied[^1] + 1) << 6));
            var group = Array.BinarySearch(ends, from);
            for (group = group < 0 ? ~group : group + 1; from < to; from = ends[group++])
            {
                if (isStated[group] && Words.Count(hits.AtLeastPossible, from, ends[group]) is > 0 and var here)
                {
                    var certainHere = Words.Count(hits.Certain, from, ends[group]);
                    (statedCertain, stated) = (statedCertain + certainHere, stated + here);
                    Add(byCounty, counties[group], certainHere, here);
                    Add(byMunicipality, municipalities[group], certainHere, here);
                }
            }
        }

        byCounty.SetTotal(statedCertain, stated - statedCertain, hits.Count - stated);
        byMunicipality.SetTotal(statedCertain, stated - statedCertain, hits.Count - stated);
    }

    private static void Add(FacetTally tally, ReadOnlySpan<(short Value, Certainty Certainty)> touched, int certain, int atLeastPossible)
    {
        foreach (var (value, certainty) in touched)
        {
            tally.Add(value, certainty == Certainty.Certain ? certain : 0, atLeastPossible);
        }
    }
}
