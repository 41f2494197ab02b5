namespace Tilflytting.Core.Validation;

/// <summary>The parts of the work go on while the work does, and words come before their retrieval.</summary>
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
        ValidationRule.For<Activity>(
            "activity-is-within-its-project",
            TextProblems.Both("The period of an activity lies within that of the project it names.", "Perioden til et tiltak ligger innenfor prosjektets."),
            static (activity, context) => WithinProject(activity, context)),
        ValidationRule.For<Provenance>(
            "words-are-written-before-they-are-retrieved",
            TextProblems.Both("Words are written before they are retrieved.", "Ord er skrevet før de er hentet."),
            static (provenance, context) =>
            {
                if (provenance is { RetrievedOn: { } retrieved, StatedOn: { } written } && retrieved < written.Earliest)
                {
                    context.Report(DiagnosticCodes.RetrievedBeforeWritten, Severity.Warning, ValidationProblems.RetrievedBeforeWritten(retrieved, written), "retrievedOn");
                }
            }),
    ];

    private static void WithinProject(Activity activity, ValidationContext context)
    {
        if (activity is { Project: { } id, Period.Period: { } period }
            && context.Initiative!.Projects.FirstOrDefault(one => one.Id == id)?.Period?.Period is { } whole && IsOutside(period, whole, context))
        {
            context.Report(DiagnosticCodes.OutsideThePeriod, Severity.Warning, ValidationProblems.OutsideTheProject(period, whole), "period");
        }
    }

    private static void Within(StatedPeriod? part, ValidationContext context)
    {
        if (part?.Period is { } period && context.Initiative!.Period?.Period is { } whole && IsOutside(period, whole, context))
        {
            context.Report(DiagnosticCodes.OutsideThePeriod, Severity.Warning, ValidationProblems.OutsideThePeriod(period, whole), "period");
        }
    }

    private static bool IsOutside(DatePeriod part, DatePeriod whole, ValidationContext context)
    {
        var statedOn = context.Initiative!.Provenance?.StatedOn?.Earliest;
        return part.Bounds(statedOn).Within(whole.Bounds(statedOn)) == Certainty.No;
    }
}
