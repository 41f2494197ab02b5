using System.Text;

namespace Tilflytting.Core.Queries;

/// <summary>The contrary: Kleene's not. What speaks for the one speaks against the other, so the reason is the same.</summary>
internal sealed record NotNode(FilterNode Inner) : FilterNode
{
    public override int Depth { get; } = Inner.Depth + 1;

    public override long Size { get; } = Inner.Size + 1;

    public override FacetDimension? Dimension => Inner.Dimension;

    public override Certainty Evaluate(Initiative initiative, ConceptSet concepts) => Inner.Evaluate(initiative, concepts).Not();

    public override Explanation Explain(Initiative initiative, ConceptSet concepts)
    {
        var inner = Inner.Explain(initiative, concepts);
        return new(inner.Certainty.Not(), inner.Text, inner.IsStated, inner);
    }

    public override void Print(StringBuilder text)
    {
        var isInBrackets = Inner is CombinedNode { IsList: false };
        text.Append(isInBrackets ? "-(" : "-");
        Inner.Print(text);
        text.Append(isInBrackets ? ")" : "");
    }

    public bool Equals(NotNode? other) => ReferenceEquals(this, other) || (other is not null && Size == other.Size && Inner.Equals(other.Inner));

    public override int GetHashCode() => HashCode.Combine(typeof(NotNode), Inner);

    public override string ToString() => Printed();
}
