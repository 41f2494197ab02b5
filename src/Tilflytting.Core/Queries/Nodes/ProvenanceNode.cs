namespace Tilflytting.Core.Queries;

/// <summary>Whether a name that tells where the entry is from has these words in it, as people write them.</summary>
internal sealed record ProvenanceNode(ProvenanceName Name, string Folded) : LeafNode
{
    public override string Key => Name switch
    {
        ProvenanceName.Publisher => "publisher:",
        ProvenanceName.Catalogue => "catalogue:",
        ProvenanceName.Study => "study:",
        _ => "licence:",
    };

    public override string Value => QuotedText.Of(Folded);

    public override Certainty Evaluate(Initiative initiative, ConceptSet concepts) =>
        Stated(initiative) is null ? Certainty.Possible
        : Names(initiative.Provenance!).Any(name => NorwegianFolding.HasWords(NorwegianFolding.Words(name), Folded)) ? Certainty.Certain
        : Certainty.No;

    public override Explanation Explain(Initiative initiative, ConceptSet concepts) => Stated(initiative) is { } stated
        ? new(Evaluate(initiative, concepts), QueryTexts.ProvenanceIs(Name, stated), isStated: true)
        : new(Certainty.Possible, QueryTexts.NoProvenance(Name), isStated: false);

    /// <summary>The name itself; null when it is not stated.</summary>
    private string? Stated(Initiative initiative) => Name switch
    {
        ProvenanceName.Publisher => initiative.Provenance?.Publisher,
        ProvenanceName.Catalogue => initiative.Provenance?.Catalogue,
        ProvenanceName.Study => initiative.Provenance?.Study?.Name,
        _ => initiative.Provenance?.Licence,
    };

    private IEnumerable<string> Names(Provenance provenance) => Name switch
    {
        ProvenanceName.Publisher => [provenance.Publisher!],
        ProvenanceName.Catalogue => [provenance.Catalogue!],
        ProvenanceName.Study when provenance.Study is { } study => [study.Name, .. study.CarriedOutBy, .. study.CommissionedBy],
        _ => [provenance.Licence!],
    };
}
