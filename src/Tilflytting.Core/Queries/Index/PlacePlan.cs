namespace Tilflytting.Core.Queries;

/// <summary>A condition on places, answered beforehand for every place that an initiative has.</summary>
internal sealed class PlacePlan(IndexPlaces places, byte[] answers) : PlanNode
{
    public override int Cost => 3;

    public override void Answer(int first, ReadOnlySpan<ulong> candidates, Span<ulong> certain, Span<ulong> possible)
    {
        var placeOf = places.PlaceOf;
        for (var i = 0; i < candidates.Length; i++)
        {
            var (some, all) = (0UL, 0UL);
            var document = (first + i) << 6;
            for (var left = candidates[i]; left != 0;)
            {
                // Certain is 3, possible 1: two bits that are what is asked for.
                var bit = Words.Take(ref left);
                ulong answer = answers[placeOf[document + bit]];
                some |= (answer & 1) << bit;
                all |= (answer >> 1) << bit;
            }

            (certain[i], possible[i]) = (all, some);
        }
    }
}
