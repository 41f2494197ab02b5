namespace Tilflytting.Core.Queries;

/// <summary>The contrary: Kleene's not. What speaks for the one speaks against the other, so the reason is the same.</summary>
internal sealed record NotNode(FilterNode Inner) : FilterNode
{
    public override IEnumerable<FilterNode> Leaves => Inner.Leaves;

    public override Certainty Evaluate(Initiative initiative, ConceptSet concepts) => Inner.Evaluate(initiative, concepts).Not();

    public override Explanation Explain(Initiative initiative, ConceptSet concepts)
    {
        var inner = Inner.Explain(initiative, concepts);
        return new(inner.Certainty.Not(), inner.Text, inner.IsStated, inner);
    }

    public override string ToString() => Inner is CombinedNode { IsList: false } ? $"-({Inner})" : $"-{Inner}";
}
