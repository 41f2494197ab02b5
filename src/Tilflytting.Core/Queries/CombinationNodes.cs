namespace Tilflytting.Core.Queries;

/// <summary>Both: Kleene's and.</summary>
internal sealed record AndNode(FilterNode Left, FilterNode Right) : FilterNode
{
    public override Certainty Evaluate(Initiative initiative, ConceptSet concepts)
    {
        var left = Left.Evaluate(initiative, concepts);
        return left == Certainty.No ? left : left & Right.Evaluate(initiative, concepts);
    }

    public override Explanation Explain(Initiative initiative, ConceptSet concepts)
    {
        var (left, right) = (Left.Explain(initiative, concepts), Right.Explain(initiative, concepts));
        return new(left.Certainty & right.Certainty, QueryTexts.Both, isStated: true, left, right);
    }
}

/// <summary>Either or both: Kleene's or.</summary>
internal sealed record OrNode(FilterNode Left, FilterNode Right) : FilterNode
{
    public override Certainty Evaluate(Initiative initiative, ConceptSet concepts)
    {
        var left = Left.Evaluate(initiative, concepts);
        return left == Certainty.Certain ? left : left | Right.Evaluate(initiative, concepts);
    }

    public override Explanation Explain(Initiative initiative, ConceptSet concepts)
    {
        var (left, right) = (Left.Explain(initiative, concepts), Right.Explain(initiative, concepts));
        return new(left.Certainty | right.Certainty, QueryTexts.Either, isStated: true, left, right);
    }
}

/// <summary>The contrary: Kleene's not.</summary>
internal sealed record NotNode(FilterNode Inner) : FilterNode
{
    public override Certainty Evaluate(Initiative initiative, ConceptSet concepts) => Inner.Evaluate(initiative, concepts).Not();

    public override Explanation Explain(Initiative initiative, ConceptSet concepts)
    {
        var inner = Inner.Explain(initiative, concepts);
        return new(inner.Certainty.Not(), QueryTexts.Not, inner.IsStated, inner);
    }
}
