namespace Tilflytting.Core.Queries;

/// <summary>What of an initiative is dated.</summary>
internal static class DatedWork
{
    /// <summary>Every dated period, and what it is the period of: the initiative as a whole, a project or an activity.</summary>
    public static IEnumerable<(object Owner, DatePeriod Period)> Of(Initiative initiative)
    {
        if (initiative.Period?.Period is { } whole)
        {
            yield return (initiative, whole);
        }

        foreach (var project in initiative.Projects)
        {
            if (project.Period?.Period is { } period)
            {
                yield return (project, period);
            }
        }

        foreach (var activity in initiative.Activities)
        {
            if (activity.Period?.Period is { } period)
            {
                yield return (activity, period);
            }
        }
    }
}
