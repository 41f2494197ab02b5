namespace Tilflytting.Core.Validation;

/// <summary>The parts of the work go on while the work does, and words come before their retrieval.</summary>
internal static class PeriodRules
{
    /// <summary>The first municipalities are of 1838: a year before that is a slip of the pen, such as 0201.</summary>
    private const int FirstYear = 1838;

    /// <summary>A century after the last day that the register knows, which is the one day that the library knows.</summary>
    private static int LastYear => PlaceRegister.Default.LastDay.Year + 100;

    public static ImmutableArray<ValidationRule> All { get; } =
    [
        ValidationRule.For<Project>(
            "project-is-within-its-initiative",
            LocalizedText.OfThree(
                nb: "Perioden til et prosjekt ligger innenfor oppføringens.",
                nn: "Perioden til eit prosjekt ligg innanfor perioden til oppføringa.",
                en: "The period of a project lies within that of its initiative."),
            static (project, context) => Within(project.Period, context)),
        ValidationRule.For<Activity>(
            "activity-is-within-its-initiative",
            LocalizedText.OfThree(
                nb: "Perioden til en aktivitet ligger innenfor oppføringens.",
                nn: "Perioden til ein aktivitet ligg innanfor perioden til oppføringa.",
                en: "The period of an activity lies within that of its initiative."),
            static (activity, context) => Within(activity.Period, context)),
        ValidationRule.For<Activity>(
            "activity-is-within-its-project",
            LocalizedText.OfThree(
                nb: "Perioden til en aktivitet ligger innenfor prosjektets.",
                nn: "Perioden til ein aktivitet ligg innanfor perioden til prosjektet.",
                en: "The period of an activity lies within that of the project it names."),
            static (activity, context) => WithinProject(activity, context)),
        ValidationRule.For<Provenance>(
            "words-are-written-before-they-are-retrieved",
            LocalizedText.OfThree(
                nb: "Ord er skrevet før de er hentet.",
                nn: "Ord er skrivne før dei er henta.",
                en: "Words are written before they are retrieved."),
            static (provenance, context) =>
            {
                if (provenance is { RetrievedOn: { } retrieved, StatedOn: { } written } && retrieved < written.Earliest)
                {
                    context.Report(DiagnosticCodes.RetrievedBeforeWritten, Severity.Warning, ValidationProblems.RetrievedBeforeWritten(retrieved, written), "retrievedOn");
                }
            }),
        ValidationRule.For<Initiative>(
            "length-is-that-of-the-period",
            LocalizedText.OfThree(
                nb: "Lengden på arbeidet stemmer med perioden.",
                nn: "Lengda på arbeidet stemmer med perioden.",
                en: "The length of the work agrees with its period."),
            static (initiative, context) => Length(initiative.Length, initiative.Period, context)),
        ValidationRule.For<Project>(
            "length-of-a-project-is-that-of-its-period",
            LocalizedText.OfThree(
                nb: "Lengden på et prosjekt stemmer med perioden.",
                nn: "Lengda på eit prosjekt stemmer med perioden.",
                en: "The length of a project agrees with its period."),
            static (project, context) => Length(project.Length, project.Period, context)),
        ValidationRule.For<StatedPeriod>(
            "period-is-of-a-plausible-time",
            LocalizedText.OfThree(
                nb: "En periode er verken eldre enn kommunene eller et århundre fram i tid.",
                nn: "Ein periode er verken eldre enn kommunane eller eit hundreår fram i tid.",
                en: "A period is neither older than the municipalities nor a century ahead."),
            static (stated, context) => Plausible(stated, context)),
        ValidationRule.For<Provenance>(
            "words-are-of-a-plausible-time",
            LocalizedText.OfThree(
                nb: "Ord er verken eldre enn kommunene eller et århundre fram i tid.",
                nn: "Ord er verken eldre enn kommunane eller eit hundreår fram i tid.",
                en: "Words are neither older than the municipalities nor a century ahead."),
            static (provenance, context) =>
            {
                Plausible(provenance.StatedOn, "statedOn", context);
                Plausible(provenance.RetrievedOn is { } day ? PartialDate.FromDay(day) : null, "retrievedOn", context);
            }),
    ];

    private static void Plausible(StatedPeriod stated, ValidationContext context)
    {
        var member = stated.Text is null ? "" : "edtf";
        if (stated.Period is { } period && (ImplausibleIn(period.Start) ?? ImplausibleIn(period.End)) is { } date)
        {
            context.Report(DiagnosticCodes.ImplausibleDate, Severity.Warning, ValidationProblems.ImplausibleDate(date, FirstYear, LastYear), member);
        }
    }

    private static void Plausible(PartialDate? date, string member, ValidationContext context)
    {
        if (ImplausibleIn(date) is { } implausible)
        {
            context.Report(DiagnosticCodes.ImplausibleDate, Severity.Warning, ValidationProblems.ImplausibleDate(implausible, FirstYear, LastYear), member);
        }
    }

    private static PartialDate? ImplausibleIn(PartialDate? date) =>
        date is { } stated && (stated.Latest.Year < FirstYear || stated.Earliest.Year > LastYear) ? stated : null;

    /// <summary>A length is as exact as its smallest unit: «3 years» are two and a half to three and a half.</summary>
    private static void Length(NodaTime.Period? length, StatedPeriod? stated, ValidationContext context)
    {
        if (length is null || stated?.Period is not { StartState: PeriodEnd.Dated, EndState: PeriodEnd.Dated } period)
        {
            return;
        }

        var bounds = period.Bounds();
        var days = (365.2425 * length.Years) + (30.436875 * length.Months) + (7d * length.Weeks) + length.Days;
        var unit = length.Days != 0 ? 1 : length.Weeks != 0 ? 7 : length.Months != 0 ? 31 : 366;
        var (shortest, longest) = (NodaTime.Period.DaysBetween(bounds.LatestStart, bounds.EarliestEnd), NodaTime.Period.DaysBetween(bounds.EarliestStart, bounds.LatestEnd) + 1);
        if (days + (unit / 2d) + 1 < shortest || days - (unit / 2d) - 1 > longest)
        {
            context.Report(DiagnosticCodes.LengthAtOdds, Severity.Warning, ValidationProblems.LengthAtOdds(length, period), "length");
        }
    }

    private static void WithinProject(Activity activity, ValidationContext context)
    {
        if (activity is { Project: { } id, Period.Period: { } period }
            && context.Projects.Find(id)?.Period?.Period is { } whole && IsOutside(period, whole, context))
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
