namespace Tilflytting.Core.Queries;

/// <summary>What of an initiative is dated.</summary>
internal static class DatedWork
{
    /// <summary>The bounds of every dated period; an open end is attested up to the day when the words were written.</summary>
    public static IEnumerable<PeriodBounds> Bounds(Initiative initiative)
    {
        var written = initiative.Provenance?.StatedOn?.Earliest;
        return Of(initiative).Select(dated => dated.Period.Bounds(written));
    }

    /// <summary>The first and the last year that bounds name; null when they name none.</summary>
    public static (int First, int Last)? Years(IEnumerable<PeriodBounds> bounds)
    {
        (int First, int Last)? years = null;
        foreach (var one in bounds)
        {
            foreach (var day in (ReadOnlySpan<LocalDate>)[one.EarliestStart, one.LatestStart, one.EarliestEnd, one.LatestEnd])
            {
                if (day != LocalDate.MinIsoValue && day != LocalDate.MaxIsoValue)
                {
                    // «0001~» may lie before the first year that can be asked for.
                    var year = Math.Max(1, day.Year);
                    years = years is var (first, last) ? (Math.Min(first, year), Math.Max(last, year)) : (year, year);
                }
            }
        }

        return years;
    }

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
