namespace Tilflytting.Core.Queries;

/// <summary>What the initiatives of a sequence have of each dimension, read when a dimension is first asked for.</summary>
internal sealed class SequenceColumns(ImmutableArray<Initiative> initiatives, ConceptSet concepts)
{
    private readonly ImmutableArray<Lazy<SequenceColumn>> columns = Make(initiatives, concepts);

    /// <summary>What they have of a dimension.</summary>
    public SequenceColumn this[FacetDimension dimension] => columns[dimension.Index].Value;

    /// <summary>Municipalities and counties are read together: working out what the places of an initiative mean is most of the work.</summary>
    private static ImmutableArray<Lazy<SequenceColumn>> Make(ImmutableArray<Initiative> initiatives, ConceptSet concepts)
    {
        var places = new Lazy<(SequenceColumn Counties, SequenceColumn Municipalities)>(() => SequenceColumn.OfPlaces(initiatives));
        return
        [
            .. FacetDimension.All.Select(dimension => new Lazy<SequenceColumn>(() =>
                dimension == FacetDimension.County ? places.Value.Counties
                : dimension == FacetDimension.Municipality ? places.Value.Municipalities
                : SequenceColumn.Of(FacetScale.Of(dimension, initiatives, concepts), initiatives))),
        ];
    }
}
