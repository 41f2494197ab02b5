namespace Tilflytting.Core.Queries;

/// <summary>Whether the initiative states a member at all: the one question that silence answers.</summary>
internal sealed record StatedNode(InitiativeMember Member) : LeafNode
{
    public override string Key => "stated:";

    public override string Value => StatedMembers.TextOf(StatedMembers.Of(Member));

    public override Certainty Evaluate(Initiative initiative, ConceptSet concepts) =>
        StatedMembers.Of(Member).IsStated!(initiative) ? Certainty.Certain : Certainty.No;

    public override Explanation Explain(Initiative initiative, ConceptSet concepts)
    {
        var certainty = Evaluate(initiative, concepts);
        return new(certainty, QueryTexts.Stated(StatedMembers.Of(Member), certainty == Certainty.Certain), isStated: true);
    }
}
