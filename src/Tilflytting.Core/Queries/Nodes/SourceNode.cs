namespace Tilflytting.Core.Queries;

/// <summary>Whether the address of the source has this text in it, whatever the case.</summary>
internal sealed record SourceNode(string Lower) : LeafNode
{
    public override string Key => "source:";

    public override string Value => QuotedText.Of(Lower);

    public override Certainty Evaluate(Initiative initiative, ConceptSet concepts) =>
        initiative.Provenance?.Source is not { } source ? Certainty.Possible
        : source.OriginalString.Contains(Lower, StringComparison.OrdinalIgnoreCase) ? Certainty.Certain
        : Certainty.No;

    public override Explanation Explain(Initiative initiative, ConceptSet concepts) => initiative.Provenance?.Source is { } source
        ? new(Evaluate(initiative, concepts), QueryTexts.SourceIs(source), isStated: true)
        : new(Certainty.Possible, QueryTexts.NoSource, isStated: false);
}
