namespace Tilflytting.Core.Queries;

/// <summary>A part of a filter. Two nodes are equal when they ask the same in the same form.</summary>
internal abstract record FilterNode
{
    public abstract Certainty Evaluate(Initiative initiative, ConceptSet concepts);

    public abstract Explanation Explain(Initiative initiative, ConceptSet concepts);

    /// <summary>The condition on one invariant line.</summary>
    public abstract override string ToString();
}
