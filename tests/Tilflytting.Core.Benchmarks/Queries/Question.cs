using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Benchmarks;

/// <summary>A question: all of its parts have to hold, and of each part one of its alternatives, or its contrary.</summary>
internal sealed record Question(string Name, ImmutableArray<QuestionPart> Parts)
{
    /// <summary>The question as the library is asked it; the same object every time, as a host that is asked again would keep it.</summary>
    public InitiativeFilter Filter { get; } = Parts.Select(static part => part.Filter).Aggregate(static (all, part) => all & part);

    /// <summary>The five questions.</summary>
    public static ImmutableArray<Question> All { get; } =
    [
        new("four conditions and a county", [.. FourConditions, Asked.InCounty("11")]),
        new("the same without the county", FourConditions),
        new("for young people, without brochures", [Asked.Has(TargetGroup.Youth), new([Asked.Has(ActivityType.Brochures)], IsNot: true)]),
        new("in one municipality since 2010", [Asked.InMunicipality("5530"), Asked.Active(2010, 2030)]),
        new(
            "women or families, with businesses, for the childhood",
            [new([Asked.Has(TargetGroup.Women), Asked.Has(TargetGroup.FamiliesWithChildren)]), Asked.Has(PartnerKind.Business), Asked.Has(SellingPoint.ChildhoodEnvironment)]),
    ];

    private static ImmutableArray<QuestionPart> FourConditions =>
        [Asked.Has(TargetGroup.Refugees), Asked.Has(TargetGroup.Residents), Asked.Has(ActivityType.SchoolVisits), Asked.Active(2007, 2010)];

    public override string ToString() => Filter.ToString();
}

/// <summary>A part of a question: one of several alternatives, or none of them.</summary>
internal sealed record QuestionPart(ImmutableArray<Asked> Alternatives, bool IsNot = false)
{
    public InitiativeFilter Filter => Alternatives.Select(static one => one.Filter).Aggregate(static (any, one) => any | one) is var any && IsNot ? !any : any;

    public static implicit operator QuestionPart(Asked only) => new([only]);
}
