namespace Tilflytting.Core.Queries;

/// <summary>Drill-sideways: a facet shows what else could be chosen in its dimension, so the choice in it is left out.</summary>
internal sealed class Sideways(FilterNode filter)
{
    private readonly FilterNode[] rests = [.. FacetDimension.All.Select(dimension => Without(filter, dimension))];

    /// <summary>The filter without its parts that concern a dimension alone; where nothing is left out, the filter itself.</summary>
    public FilterNode this[FacetDimension dimension] => rests[dimension.Index];

    /// <summary>The filter without its top-level parts that concern a dimension alone.</summary>
    public static FilterNode Without(FilterNode filter, FacetDimension dimension)
    {
        var parts = filter is CombinedNode { IsAll: true } all ? all.Parts : [filter];
        var rest = parts.Where(part => !part.Leaves.All(leaf => leaf.Dimension == dimension)).ToList();
        return rest.Count == parts.Length ? filter : rest.Count == 0 ? new EverythingNode() : CombinedNode.Of(isAll: true, rest);
    }
}
