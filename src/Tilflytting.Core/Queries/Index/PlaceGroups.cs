namespace Tilflytting.Core.Queries;

/// <summary>The initiatives of an index by where they are today: neighbours that touch the same municipalities.</summary>
internal sealed class PlaceGroups
{
    private readonly FlatLists<(short Value, Certainty Certainty)> counties;
    private readonly FlatLists<(short Value, Certainty Certainty)> municipalities;
    private readonly bool[] isStated;
    private readonly int[] ends;
    private readonly int[] firstOfWord;

    /// <param name="places">The groups of the places in order, those of the same municipalities side by side, and where each place ends.</param>
    /// <param name="documents">How many initiatives there are.</param>
    public PlaceGroups(IEnumerable<(PlaceGroup Group, int End)> places, int documents)
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
        firstOfWord = new int[Words.For(documents)];
        for (var (word, group) = (0, 0); word < firstOfWord.Length; word++)
        {
            while (ends[group] <= word << 6)
            {
                group++;
            }

            firstOfWord[word] = group;
        }
    }

    /// <summary>Counts hits in today's counties and municipalities: each hit once in every one that it touches.</summary>
    public void Count(in IndexHits hits, FacetTally byCounty, FacetTally byMunicipality)
    {
        var (statedCertain, stated, all) = (0, 0, 0);
        foreach (var word in hits.Occupied)
        {
            var possible = hits.AtLeastPossible[word];
            for (var group = firstOfWord[word]; possible != 0; group++)
            {
                var here = ends[group] >= (word + 1) << 6 ? ulong.MaxValue : (1UL << ends[group]) - 1;
                if ((possible & here) == 0)
                {
                    continue;
                }

                var (sure, some) = (Words.Count(hits.Certain[word] & possible & here), Words.Count(possible & here));
                possible &= ~here;
                all += some;
                if (isStated[group])
                {
                    (statedCertain, stated) = (statedCertain + sure, stated + some);
                    Add(byCounty, counties[group], sure, some);
                    Add(byMunicipality, municipalities[group], sure, some);
                }
            }
        }

        byCounty.SetTotal(statedCertain, stated - statedCertain, all - stated);
        byMunicipality.SetTotal(statedCertain, stated - statedCertain, all - stated);
    }

    private static void Add(FacetTally tally, ReadOnlySpan<(short Value, Certainty Certainty)> touched, int certain, int atLeastPossible)
    {
        foreach (var (value, certainty) in touched)
        {
            tally.Add(value, certainty == Certainty.Certain ? certain : 0, atLeastPossible);
        }
    }
}
