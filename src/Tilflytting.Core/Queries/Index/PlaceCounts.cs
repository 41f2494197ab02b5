namespace Tilflytting.Core.Queries;

/// <summary>How many hits are in each place that the index knows.</summary>
internal sealed class PlaceCounts(IndexPlaces places, int[] certain, int[] atLeastPossible)
{
    /// <summary>Counts in today's municipalities or counties: each hit once in every one that it touches.</summary>
    public void CountInto(FacetTally tally, bool isCounty)
    {
        var size = FacetScale.Of(isCounty ? FacetDimension.County : FacetDimension.Municipality).Values.Length;
        var (sure, maybe) = (new int[size], new int[size]);
        var (statedCertain, stated, all) = (0, 0, 0);
        for (var place = 0; place < certain.Length; place++)
        {
            if (atLeastPossible[place] == 0)
            {
                continue;
            }

            all += atLeastPossible[place];
            if (!places.IsStated(place))
            {
                continue;
            }

            stated += atLeastPossible[place];
            statedCertain += certain[place];
            foreach (var (value, certainty) in isCounty ? places.Touched[place].Counties : places.Touched[place].Municipalities)
            {
                sure[value] += certainty == Certainty.Certain ? certain[place] : 0;
                maybe[value] += certainty == Certainty.No ? 0 : atLeastPossible[place];
            }
        }

        for (var value = 0; value < size; value++)
        {
            tally.Set(value, sure[value], maybe[value]);
        }

        tally.SetTotal(statedCertain, stated - statedCertain, all - stated);
    }
}
