namespace Tilflytting.Core.Queries;

/// <summary>No condition at all: certain for every initiative.</summary>
internal sealed record EverythingNode : FilterNode
{
    public override Certainty Evaluate(Initiative initiative, ConceptSet concepts) => Certainty.Certain;

    public override Explanation Explain(Initiative initiative, ConceptSet concepts) => new(Certainty.Certain, QueryTexts.Everything, isStated: true);

    public override string ToString() => "*";
}
