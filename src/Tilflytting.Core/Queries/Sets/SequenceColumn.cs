using System.Runtime.InteropServices;

namespace Tilflytting.Core.Queries;

/// <summary>Which values of a dimension each initiative of a sequence has, and how certainly.</summary>
internal sealed class SequenceColumn
{
    private readonly int[] ends;
    private readonly bool[] stated;
    private readonly List<(int Value, Certainty Certainty)> values = [];
    private int read;

    private SequenceColumn(FacetScale scale, int length) => (Scale, ends, stated) = (scale, new int[length], new bool[length]);

    public FacetScale Scale { get; }

    /// <summary>The values of an initiative, each once.</summary>
    public ReadOnlySpan<(int Value, Certainty Certainty)> this[int initiative] =>
        CollectionsMarshal.AsSpan(values)[(initiative == 0 ? 0 : ends[initiative - 1])..ends[initiative]];

    public static SequenceColumn Of(FacetScale scale, ImmutableArray<Initiative> initiatives)
    {
        var (column, found) = (new SequenceColumn(scale, initiatives.Length), scale.Room);
        foreach (var one in initiatives)
        {
            column.Add(scale.Read(one, found), found);
        }

        return column;
    }

    public static (SequenceColumn Counties, SequenceColumn Municipalities) OfPlaces(ImmutableArray<Initiative> initiatives)
    {
        var counties = new SequenceColumn(FacetScale.Of(FacetDimension.County), initiatives.Length);
        var municipalities = new SequenceColumn(FacetScale.Of(FacetDimension.Municipality), initiatives.Length);
        var (ofCounty, ofMunicipality) = (counties.Scale.Room, municipalities.Scale.Room);
        foreach (var one in initiatives)
        {
            var places = EntryPlaces.Of(one).ToList();
            counties.Add(counties.Scale.Read(places, ofCounty), ofCounty);
            municipalities.Add(municipalities.Scale.Read(places, ofMunicipality), ofMunicipality);
        }

        return (counties, municipalities);
    }

    /// <summary>Whether an initiative states anything of the dimension.</summary>
    public bool IsStated(int initiative) => stated[initiative];

    /// <summary>Counts the hits.</summary>
    /// <param name="answers">What a filter answers for each initiative.</param>
    public FacetTally Counted(ReadOnlySpan<Certainty> answers)
    {
        var tally = new FacetTally(Scale);
        for (var i = 0; i < answers.Length; i++)
        {
            if (answers[i] != Certainty.No)
            {
                tally.Add(answers[i], stated[i], this[i]);
            }
        }

        return tally;
    }

    private void Add(bool isStated, FoundValues found)
    {
        values.AddRange(found.All);
        (stated[read], ends[read]) = (isStated, values.Count);
        read++;
    }
}
