namespace Tilflytting.Core;

/// <summary>The windows of time that the places of an entry are of: when the work starts, and when the words were written.</summary>
internal sealed class EntryTimes
{
    private readonly DateInterval? written;
    private readonly DateInterval? whole;

    public EntryTimes(Initiative initiative)
    {
        written = WindowOf(initiative.Provenance?.StatedOn);
        whole = WindowOf(StartOf(initiative.Period) ?? FirstStart(initiative));
    }

    /// <summary>When a period starts; where it has no start, when it ends.</summary>
    public static PartialDate? StartOf(StatedPeriod? stated) => stated?.Period is { } period ? period.Start ?? period.End : null;

    /// <summary>The first start of any part, by its earliest day; of the same day the first that is stated.</summary>
    public static PartialDate? FirstStart(Initiative initiative)
    {
        PartialDate? first = null;
        foreach (var project in initiative.Projects)
        {
            first = Earlier(first, StartOf(project.Period));
        }

        foreach (var activity in initiative.Activities)
        {
            first = Earlier(first, StartOf(activity.Period));
        }

        return first;
    }

    /// <summary>The period of an activity: its project's where it has none of its own.</summary>
    public static StatedPeriod? PeriodOf(Activity activity, ref EntryProjects projects) =>
        StartOf(activity.Period) is null ? projects.Find(activity.Project)?.Period : activity.Period;

    /// <summary>The windows of a part, the first that counts first: when the part starts, else the whole, else the first of any part; then when the words were written.</summary>
    public ImmutableArray<DateInterval> Windows(StatedPeriod? period) => Windows(WindowOf(StartOf(period)) ?? whole, written);

    /// <summary>The windows of two dates, as far as they are stated.</summary>
    public static ImmutableArray<DateInterval> Windows(PartialDate? start, PartialDate? statedOn) => Windows(WindowOf(start), WindowOf(statedOn));

    private static ImmutableArray<DateInterval> Windows(DateInterval? start, DateInterval? written) => (start, written) switch
    {
        (null, null) => [],
        ({ } first, null) => [first],
        (null, { } last) => [last],
        ({ } first, { } last) => [first, last],
    };

    private static PartialDate? Earlier(PartialDate? one, PartialDate? other) =>
        one is not { } a ? other : other is { } b && b.Earliest < a.Earliest ? other : one;

    private static DateInterval? WindowOf(PartialDate? date) => date is { } stated ? new(stated.Earliest, stated.Latest) : null;
}
