namespace Tilflytting.Core.Benchmarks;

/// <summary>
/// What an engine without a register of places is given: which of today's municipalities and counties a place touches, and how it answers the places that are asked for. None of
/// the peers could work that out, so that all have it from the library's evaluation of the objects, worked out once for each different place.
/// </summary>
internal sealed record PeerPlace(int Number, ImmutableArray<(int Row, Certainty Certainty)> Municipalities, ImmutableArray<(int Row, Certainty Certainty)> Counties, ImmutableArray<Certainty> Answers)
{
    public bool IsStated => !Municipalities.IsEmpty;

    /// <summary>Adds hits with this place to the rows of today's municipalities and counties.</summary>
    public void Count(FacetLayout layout, int certain, int atLeastPossible, int[] certainByRow, int[] atLeastPossibleByRow)
    {
        foreach (var (dimension, touched) in (ReadOnlySpan<(int, ImmutableArray<(int Row, Certainty Certainty)>)>)[(FacetLayout.County, Counties), (FacetLayout.Municipality, Municipalities)])
        {
            foreach (var (row, certainty) in IsStated ? touched.Add((layout.Stated(dimension), Certainty.Certain)) : [])
            {
                certainByRow[layout.StartOf(dimension) + row] += certainty == Certainty.Certain ? certain : 0;
                atLeastPossibleByRow[layout.StartOf(dimension) + row] += atLeastPossible;
            }
        }
    }
}
