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
        : IsNamed(initiative.Provenance!) ? Certainty.Certain
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

    private bool IsNamed(Provenance provenance) => Name switch
    {
        ProvenanceName.Publisher => Has(provenance.Publisher!),
        ProvenanceName.Catalogue => Has(provenance.Catalogue!),
        ProvenanceName.Study when provenance.Study is { } study => Has(study.Name) || Has(study.CarriedOutBy) || Has(study.CommissionedBy),
        _ => Has(provenance.Licence!),
    };

    private bool Has(string name) => NorwegianFolding.HasFoldedWords(name, Folded);

    private bool Has(ImmutableArray<string> names)
    {
        foreach (var name in names)
        {
            if (Has(name))
            {
                return true;
            }
        }

        return false;
    }
}
