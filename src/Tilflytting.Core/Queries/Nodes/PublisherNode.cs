namespace Tilflytting.Core.Queries;

/// <summary>Whether the publisher's name has these words in it, as people write them.</summary>
internal sealed record PublisherNode(string Folded) : LeafNode
{
    public override string Key => "publisher:";

    public override string Value => QuotedText.Of(Folded);

    public override Certainty Evaluate(Initiative initiative, ConceptSet concepts) =>
        initiative.Provenance?.Publisher is not { } publisher ? Certainty.Possible
        : NorwegianFolding.HasWords(NorwegianFolding.Words(publisher), Folded) ? Certainty.Certain
        : Certainty.No;

    public override Explanation Explain(Initiative initiative, ConceptSet concepts) => initiative.Provenance?.Publisher is { } publisher
        ? new(Evaluate(initiative, concepts), QueryTexts.PublisherIs(publisher), isStated: true)
        : new(Certainty.Possible, QueryTexts.NoPublisher, isStated: false);
}
