namespace Tilflytting.Core;

/// <summary>What the file says of one body, before the bodies know each other.</summary>
internal sealed record OrganisationRow
{
    public required string Id { get; init; }

    public required OrganisationKind Kind { get; init; }

    public required Code<PartnerKind>? PartnerKind { get; init; }

    public required OrganisationNumber? Number { get; init; }

    public required PartialDate? Founded { get; init; }

    public required PartialDate? Ended { get; init; }

    public required ImmutableArray<CountyNumber> Counties { get; init; }

    /// <summary>The number of the body that it is a part of; null for most.</summary>
    public required int? PartOf { get; init; }

    public ImmutableArray<OrganisationName> Names { get; set; }
}
