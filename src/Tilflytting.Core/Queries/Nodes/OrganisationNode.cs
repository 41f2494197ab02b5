namespace Tilflytting.Core.Queries;

/// <summary>Whether the work names a body of the register, as a partner, a funder, or one of those that the entry is from.</summary>
internal sealed record OrganisationNode : FilterNode
{
    private readonly ValueList<Organisation> asked;

    public OrganisationNode(ImmutableArray<Organisation> asked, OrganisationMode mode) => (this.asked, Mode) = (new(asked), mode);

    /// <summary>What is asked for: any of these.</summary>
    public ImmutableArray<Organisation> Asked => asked.Items;

    public OrganisationMode Mode { get; }

    /// <exception cref="ArgumentOutOfRangeException">The mode is none.</exception>
    public static void Check(OrganisationMode mode)
    {
        if (mode is not (OrganisationMode.AnyLineage or OrganisationMode.AsRecorded))
        {
            throw new ArgumentOutOfRangeException(nameof(mode), mode, "There is no such mode.");
        }
    }

    public override Certainty Evaluate(Initiative initiative, ConceptSet concepts)
    {
        var certainty = Certainty.No;
        foreach (var named in NamedOrganisation.Of(initiative))
        {
            certainty |= Best(named, out _, out _);
            if (certainty == Certainty.Certain)
            {
                return certainty;
            }
        }

        return certainty == Certainty.No && initiative.Partners.IsEmpty ? Certainty.Possible : certainty;
    }

    public override Explanation Explain(Initiative initiative, ConceptSet concepts)
    {
        ImmutableArray<Explanation> parts =
        [
            .. NamedOrganisation.Of(initiative)
                .Select(named => (Named: named, Certainty: Best(named, out var recorded, out var asked), Recorded: recorded, Asked: asked))
                .Where(static part => part.Certainty != Certainty.No)
                .Select(static part => new Explanation(part.Certainty, OrganisationTexts.Named(part.Named, part.Recorded, part.Asked, part.Certainty), isStated: true)),
        ];
        if (parts.IsEmpty)
        {
            return initiative.Partners.IsEmpty
                ? new(Certainty.Possible, QueryTexts.NoPartners, isStated: false)
                : new(Certainty.No, OrganisationTexts.NotNamed(Asked[^1]), isStated: true);
        }

        var certainty = parts.Aggregate(Certainty.No, static (sum, part) => sum | part.Certainty);
        var reasons = parts.Where(part => part.Certainty == certainty).Select(static part => part.Text).Distinct();
        return new(certainty, QueryTexts.All(reasons), isStated: true, parts);
    }

    /// <inheritdoc/>
    public override string ToString() => $"organisation{(Mode == OrganisationMode.AsRecorded ? "@recorded" : "")}:{string.Join(',', Asked.Select(static one => one.Id))}";

    private Certainty Best(NamedOrganisation named, out Organisation recorded, out Organisation found)
    {
        (recorded, found) = (Asked[0], Asked[0]);
        var certainty = Certainty.No;
        foreach (var match in named.Bodies)
        {
            foreach (var one in Asked)
            {
                var answer = match.Certainty & (Mode == OrganisationMode.AnyLineage ? match.Organisation.LeadsTo(one) : match.Organisation == one ? Certainty.Certain : Certainty.No);
                if (answer > certainty)
                {
                    (certainty, recorded, found) = (answer, match.Organisation, one);
                }
            }
        }

        return certainty;
    }
}
