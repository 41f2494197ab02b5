namespace Tilflytting.Core.Queries;

/// <summary>Today's counties, or municipalities.</summary>
internal sealed class PlaceValues(FacetScale scale, PlaceGroups groups) : DocumentValues(scale)
{
    private readonly bool isCounty = scale.Dimension == FacetDimension.County;
    private int group;

    protected override bool Read(int document, FoundValues values)
    {
        while (groups.EndOf(group) <= document)
        {
            group++;
        }

        foreach (var (value, certainty) in isCounty ? groups.CountiesOf(group) : groups.MunicipalitiesOf(group))
        {
            values.Add(value, certainty);
        }

        return groups.IsStated(group);
    }
}
