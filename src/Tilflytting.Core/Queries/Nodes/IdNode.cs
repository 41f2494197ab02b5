namespace Tilflytting.Core.Queries;

/// <summary>Whether the initiative has an id.</summary>
internal sealed record IdNode(Slug Id) : LeafNode
{
    public override string Key => "id:";

    public override string Value => Id.ToString();

    public override Certainty Evaluate(Initiative initiative, ConceptSet concepts) => initiative.Id == Id ? Certainty.Certain : Certainty.No;

    public override Explanation Explain(Initiative initiative, ConceptSet concepts) =>
        new(Evaluate(initiative, concepts), QueryTexts.IdIs(initiative.Id), isStated: true);
}
