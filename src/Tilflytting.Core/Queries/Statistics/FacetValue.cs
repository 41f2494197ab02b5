namespace Tilflytting.Core.Queries;

/// <summary>A value of a dimension: its key, what it is called, and the condition that asks for it and nothing else.</summary>
internal sealed class FacetValue(string key, LocalizedText label, Func<FilterNode> condition)
{
    private readonly Lazy<FilterNode> condition = new(condition);

    public string Key { get; } = key;

    public LocalizedText Label { get; } = label;

    public FilterNode Condition => condition.Value;

    /// <summary>What also asks for this value.</summary>
    public InitiativeFilter Beside(FilterNode rest) => Beside(rest, Condition);

    /// <summary>What asks for one more condition.</summary>
    public static InitiativeFilter Beside(FilterNode rest, FilterNode condition) => new(rest is EverythingNode ? condition : CombinedNode.Of(isAll: true, rest, condition));
}
