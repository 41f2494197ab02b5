namespace Tilflytting.Core.Queries;

/// <summary>A part of a filter. Two nodes are equal when they ask the same in the same form.</summary>
internal abstract record FilterNode
{
    public abstract Certainty Evaluate(Initiative initiative, ConceptSet concepts);

    public abstract Explanation Explain(Initiative initiative, ConceptSet concepts);

    /// <summary>The conditions on texts; what is not to be found has none.</summary>
    public virtual IEnumerable<TextNode> Texts => [];

    /// <summary>The single conditions that the node is made of.</summary>
    public virtual IEnumerable<FilterNode> Leaves => [this];

    /// <summary>The dimension that a single condition asks about; null when it asks about none.</summary>
    public virtual FacetDimension? Dimension => null;

    /// <summary>The canonical query text.</summary>
    public abstract override string ToString();
}
