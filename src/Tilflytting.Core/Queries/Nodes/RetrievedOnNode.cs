namespace Tilflytting.Core.Queries;

/// <summary>Whether the source was read in a window.</summary>
internal sealed record RetrievedOnNode(QueryWindow Window) : LeafNode
{
    public override string Key => "retrieved-on:";

    public override string Value => Window.ToString();

    public override Certainty Evaluate(Initiative initiative, ConceptSet concepts) =>
        initiative.Provenance?.RetrievedOn is not { } day ? Certainty.Possible
        : day >= Window.First && day <= Window.Last ? Certainty.Certain
        : Certainty.No;

    public override Explanation Explain(Initiative initiative, ConceptSet concepts) => initiative.Provenance?.RetrievedOn is { } day
        ? new(Evaluate(initiative, concepts), QueryTexts.Retrieved(day), isStated: true)
        : new(Certainty.Possible, QueryTexts.NotRetrieved, isStated: false);
}
