namespace Tilflytting.Core.Queries;

/// <summary>Whether a partner has an organisation number. Where no partner has any, it is not stated.</summary>
internal sealed record OrganisationNumberNode(OrganisationNumber Number) : LeafNode
{
    public override string Key => "organisation-number:";

    public override string Value => Number.ToString();

    public override Certainty Evaluate(Initiative initiative, ConceptSet concepts)
    {
        var certainty = Certainty.Possible;
        foreach (var partner in initiative.Partners)
        {
            if (partner.OrganisationNumber == Number)
            {
                return Certainty.Certain;
            }

            certainty = partner.OrganisationNumber is { IsDefault: false } ? Certainty.No : certainty;
        }

        return certainty;
    }

    public override Explanation Explain(Initiative initiative, ConceptSet concepts) => Evaluate(initiative, concepts) switch
    {
        Certainty.Certain => new(Certainty.Certain, QueryTexts.PartnerNumbered(initiative.Partners.First(partner => partner.OrganisationNumber == Number)), isStated: true),
        Certainty.Possible => new(Certainty.Possible, QueryTexts.NoOrganisationNumbers, isStated: false),
        _ => new(Certainty.No, QueryTexts.NoPartnerNumbered(Number), isStated: true),
    };
}
