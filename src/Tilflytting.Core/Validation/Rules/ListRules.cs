using Tilflytting.Core.Json;

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
            LocalizedText.OfThree(
                nb: "Ingen opplysning står to ganger i en liste.",
                nn: "Inga opplysning står to gonger i ei liste.",
                en: "No item stands twice in a list."),
            static (initiative, context) => Once(InitiativeShape.Instance, initiative, context)),
        ValidationRule.For<Project>(
            "no-item-of-a-project-is-doubled",
            LocalizedText.OfThree(
                nb: "Intet sted og intet mål står to ganger i et prosjekt.",
                nn: "Ingen stad og ikkje noko mål står to gonger i eit prosjekt.",
                en: "No place and no objective stands twice in a project."),
            static (project, context) => Once(ProjectShape.Instance, project, context)),
        ValidationRule.For<Activity>(
            "no-place-of-an-activity-is-doubled",
            LocalizedText.OfThree(
                nb: "Intet sted står to ganger i en aktivitet.",
                nn: "Ingen stad står to gonger i ein aktivitet.",
                en: "No place stands twice in an activity."),
            static (activity, context) => Once(ActivityShape.Instance, activity, context)),
        ValidationRule.For<Partner>(
            "no-role-is-doubled",
            LocalizedText.OfThree(
                nb: "Ingen rolle til en samarbeidspartner står to ganger.",
                nn: "Inga rolle til ein samarbeidspartnar står to gonger.",
                en: "No role of a partner stands twice."),
            static (partner, context) => Once(PartnerShape.Instance, partner, context)),
        ValidationRule.For<Initiative>(
            "selling-points-are-three",
            LocalizedText.OfThree(
                nb: "Det er høyst tre salgsargumenter.",
                nn: "Det er høgst tre salsargument.",
                en: "There are at most three selling points."),
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

    /// <summary>Reports what comes twice in a list of which the description of the model says that nothing does.</summary>
    private static void Once(IMemberTable table, object owner, ValidationContext context) => table.Visit(owner, new Doubles(context));

    private sealed class Doubles(ValidationContext context) : IMemberVisitor
    {
        private readonly Dictionary<object, int> first = [];
        private IJsonMember? list;

        public void Visit(IJsonMember member, int? index, object value)
        {
            if (index is not { } at || !member.Description.IsOnce)
            {
                return;
            }

            if (list != member)
            {
                list = member;
                first.Clear();
            }

            if (!first.TryAdd(value, at))
            {
                context.Report(
                    DiagnosticCodes.DoubledItem, Severity.Warning, ValidationProblems.DoubledItem(value.ToString()!, first[value] + 1), $"{member.Name}/{at}");
            }
        }
    }
}
