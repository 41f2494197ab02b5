namespace Tilflytting.Core.Validation;

/// <summary>The parts of the work go on while the work does.</summary>
internal static class PeriodRules
{
    public static ImmutableArray<ValidationRule> All { get; } =
    [
        ValidationRule.For<Project>(
            "project-is-within-its-initiative",
            TextProblems.Both("The period of a project lies within that of its initiative.", "Perioden til et prosjekt ligger innenfor oppføringens."),
            static (project, context) => Within(project.Period, context)),
        ValidationRule.For<Activity>(
            "activity-is-within-its-initiative",
            TextProblems.Both("The period of an activity lies within that of its initiative.", "Perioden til et tiltak ligger innenfor oppføringens."),
            static (activity, context) => Within(activity.Period, context)),
    ];

    private static void Within(StatedPeriod? part, ValidationContext context)
    {
        if (part?.Period is { } period && context.Initiative!.Period?.Period is { } whole)
        {
            var statedOn = context.Initiative.Provenance?.StatedOn?.Earliest;
            if (period.Bounds(statedOn).Within(whole.Bounds(statedOn)) == Certainty.No)
            {
                context.Report(DiagnosticCodes.OutsideThePeriod, Severity.Warning, ValidationProblems.OutsideThePeriod(period, whole), "period");
            }
        }
    }
}
