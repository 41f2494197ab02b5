namespace Tilflytting.Core.Validation;

/// <summary>Lists say everything once, and selling points are the three that the form asks for.</summary>
internal static class ListRules
{
    /// <summary>The form asks for the three most important ones.</summary>
    private const int SellingPoints = 3;

    public static ImmutableArray<ValidationRule> All { get; } =
    [
        ValidationRule.For<Initiative>(
            "no-item-is-doubled",
            TextProblems.Both("No item stands twice in a list.", "Ingen opplysning står to ganger i en liste."),
            static (initiative, context) =>
            {
                Once(initiative.SubjectAreas, "subjectAreas", context);
                Once(initiative.Places, "places", context);
                Once(initiative.Objectives, "objectives", context);
                Once(initiative.Programmes, "programmes", context);
                Once(initiative.Partners, "partners", context);
                Once(initiative.TargetGroups, "targetGroups", context);
                Once(initiative.Activities, "activities", context);
                Once(initiative.SellingPoints, "sellingPoints", context);
                Once(initiative.Outcomes, "outcomes", context);
                Once(initiative.Funding, "funding", context);
                Once(initiative.Related, "related", context);
                Once(initiative.Links, "links", context);
            }),
        ValidationRule.For<Project>(
            "no-item-of-a-project-is-doubled",
            TextProblems.Both("No place and no objective stands twice in a project.", "Intet sted og intet mål står to ganger i et prosjekt."),
            static (project, context) =>
            {
                Once(project.Places, "places", context);
                Once(project.Objectives, "objectives", context);
            }),
        ValidationRule.For<Activity>(
            "no-place-of-an-activity-is-doubled",
            TextProblems.Both("No place stands twice in an activity.", "Intet sted står to ganger i et tiltak."),
            static (activity, context) => Once(activity.Places, "places", context)),
        ValidationRule.For<Partner>(
            "no-role-is-doubled",
            TextProblems.Both("No role of a partner stands twice.", "Ingen rolle til en partner står to ganger."),
            static (partner, context) => Once(partner.Roles, "roles", context)),
        ValidationRule.For<Initiative>(
            "selling-points-are-three",
            TextProblems.Both("There are at most three selling points.", "Det er høyst tre salgsargumenter."),
            static (initiative, context) =>
            {
                if (initiative.SellingPoints.Length > SellingPoints)
                {
                    context.Report(
                        DiagnosticCodes.TooManySellingPoints, Severity.Warning,
                        ValidationProblems.TooManySellingPoints(initiative.SellingPoints.Length), "sellingPoints");
                }
            }),
    ];

    private static void Once<T>(ImmutableArray<T> items, string list, ValidationContext context)
        where T : class
    {
        var first = new Dictionary<T, int>();
        for (var i = 0; i < items.Length; i++)
        {
            if (!first.TryAdd(items[i], i))
            {
                context.Report(
                    DiagnosticCodes.DoubledItem, Severity.Warning, ValidationProblems.DoubledItem(items[i].ToString()!, first[items[i]] + 1), $"{list}/{i}");
            }
        }
    }
}
