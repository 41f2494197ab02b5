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
        var (statedCertain, stated) = (0, 0);
        var (current, certainHere, here) = (0, 0, 0);
        foreach (var word in hits.Occupied)
        {
            var possible = hits.AtLeastPossible[word];
            for (var group = firstOfWord[word]; possible != 0; group++)
            {
                var neighbours = ends[group] >= (word + 1) << 6 ? ulong.MaxValue : (1UL << ends[group]) - 1;
                if ((possible & neighbours) == 0)
                {
                    continue;
                }

                if (group != current)
                {
                    Add();
                    current = group;
                }

                certainHere += Words.Count(hits.Certain[word] & possible & neighbours);
                here += Words.Count(possible & neighbours);
                possible &= ~neighbours;
            }
        }

        Add();
        byCounty.SetTotal(statedCertain, stated - statedCertain, hits.Count - stated);
        byMunicipality.SetTotal(statedCertain, stated - statedCertain, hits.Count - stated);

        void Add()
        {
            if (here > 0 && isStated[current])
            {
                (statedCertain, stated) = (statedCertain + certainHere, stated + here);
                PlaceGroups.Add(byCounty, counties[current], certainHere, here);
                PlaceGroups.Add(byMunicipality, municipalities[current], certainHere, here);
            }

            (certainHere, here) = (0, 0);
        }
    }

    private static void Add(FacetTally tally, ReadOnlySpan<(short Value, Certainty Certainty)> touched, int certain, int atLeastPossible)
    {
        foreach (var (value, certainty) in touched)
        {
            tally.Add(value, certainty == Certainty.Certain ? certain : 0, atLeastPossible);
        }
    }
}
