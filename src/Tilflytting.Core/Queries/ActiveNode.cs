namespace Tilflytting.Core.Queries;

/// <summary>Whether work went on at any time in a window or an imprecise period: or over all dated periods of the initiative.</summary>
internal sealed record ActiveNode(PeriodBounds Asked, LocalizedText When) : FilterNode
{
    public override Certainty Evaluate(Initiative initiative, ConceptSet concepts)
    {
        var certainty = Certainty.No;
        var isDated = false;
        foreach (var (_, period) in DatedPeriods(initiative))
        {
            isDated = true;
            certainty |= Overlap(initiative, period);
        }

        return isDated && !HasUndatedProject(initiative) ? certainty : certainty | Certainty.Possible;
    }

    public override Explanation Explain(Initiative initiative, ConceptSet concepts)
    {
        ImmutableArray<Explanation> parts =
        [
            .. DatedPeriods(initiative).Select(dated =>
            {
                var certainty = Overlap(initiative, dated.Period);
                return new Explanation(certainty, QueryTexts.Dated(QueryTexts.Work(dated.Owner, concepts), dated.Period, When, certainty), isStated: true);
            }),
        ];
        if (parts.IsEmpty)
        {
            return new(Certainty.Possible, QueryTexts.NotDated, isStated: false);
        }

        if (HasUndatedProject(initiative))
        {
            parts = parts.Add(new(Certainty.Possible, QueryTexts.UndatedProject, isStated: false));
        }

        var certainty = parts.Aggregate(Certainty.No, static (sum, part) => sum | part.Certainty);
        var reasons = parts.Where(part => part.Certainty == certainty).Select(static part => part.Text);
        return new(certainty, certainty == Certainty.No ? QueryTexts.NoneActive(When) : QueryTexts.All(reasons), isStated: true, parts);
    }

    public override string ToString() => $"active {When.For(LanguageTag.English)}";

    /// <summary>Every dated period, and what it is the period of: the initiative as a whole, a project or an activity.</summary>
    private static IEnumerable<(object Owner, DatePeriod Period)> DatedPeriods(Initiative initiative)
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

    /// <summary>Whether a project may have gone on at any time, and nothing dates the whole.</summary>
    private static bool HasUndatedProject(Initiative initiative) =>
        initiative.Period?.Period is null && initiative.Projects.Any(static project => project.Period?.Period is null);

    private Certainty Overlap(Initiative initiative, DatePeriod period) =>
        period.Bounds(initiative.Provenance?.StatedOn?.Earliest).Overlaps(Asked);
}
