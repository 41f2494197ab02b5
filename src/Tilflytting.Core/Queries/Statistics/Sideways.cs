namespace Tilflytting.Core.Queries;

/// <summary>Drill-sideways: a facet shows what else could be chosen in its dimension, so the choice in it is left out.</summary>
internal sealed class Sideways(FilterNode filter)
{
    private readonly FilterNode[] rests = Rests(filter);

    /// <summary>The filter without its parts that concern a dimension alone; where nothing is left out, the filter itself.</summary>
    public FilterNode this[FacetDimension dimension] => rests[dimension.Index];

    /// <summary>The filter without its top-level parts that concern a dimension alone.</summary>
    public static FilterNode Without(FilterNode filter, FacetDimension dimension) => Without(filter, [.. PartsOf(filter).Select(static part => part.Dimension)], dimension);

    private static FilterNode[] Rests(FilterNode filter)
    {
        ImmutableArray<FacetDimension?> dimensions = [.. PartsOf(filter).Select(static part => part.Dimension)];
        return [.. FacetDimension.All.Select(dimension => Without(filter, dimensions, dimension))];
    }

    private static ImmutableArray<FilterNode> PartsOf(FilterNode filter) => filter is CombinedNode { IsAll: true } all ? all.Parts : [filter];

    private static FilterNode Without(FilterNode filter, ImmutableArray<FacetDimension?> dimensions, FacetDimension dimension)
    {
        if (!dimensions.Contains(dimension))
        {
            return filter;
        }

        var rest = PartsOf(filter).Where((_, i) => dimensions[i] != dimension).ToList();
        return rest.Count == 0 ? new EverythingNode() : CombinedNode.Of(isAll: true, rest);
    }
}
