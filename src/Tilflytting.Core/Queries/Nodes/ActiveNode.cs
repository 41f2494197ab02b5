namespace Tilflytting.Core.Queries;

/// <summary>Whether work went on at any time in a window or an imprecise period: or over all dated periods of the initiative.</summary>
internal sealed record ActiveNode : LeafNode
{
    private ActiveNode(PeriodBounds asked, LocalizedText when, string value) => (Asked, When, Value) = (asked, when, value);

    /// <summary>The days that are asked for.</summary>
    public PeriodBounds Asked { get; }

    /// <summary>The days as a person would say them.</summary>
    public LocalizedText When { get; }

    public override string Key => "active:";

    public override string Value { get; }

    public static ActiveNode In(QueryWindow window) => new(PeriodBounds.Of(window.ToInterval()), QueryTexts.When(window.ToInterval()), window.ToString());

    /// <summary>A period has a slash in the query text, so that it is no window.</summary>
    public static ActiveNode In(DatePeriod period) =>
        new(period.Bounds(), QueryTexts.When(period), period.ToString() is var text && text.Contains('/', StringComparison.Ordinal) ? text : $"{text}/{text}");

    public override FacetDimension? Dimension => FacetDimension.Decade;

    public override Certainty Evaluate(Initiative initiative, ConceptSet concepts)
    {
        var certainty = Certainty.No;
        var isDated = false;
        foreach (var (_, period) in DatedWork.Of(initiative))
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
            .. DatedWork.Of(initiative).Select(dated =>
            {
                var certainty = Overlap(initiative, dated.Period);
                var why = certainty == Certainty.Possible ? QueryTexts.WhyPossible(dated.Period, Bounds(initiative, dated.Period), Asked, initiative.Provenance?.StatedOn) : null;
                return new Explanation(certainty, QueryTexts.Dated(QueryTexts.Work(dated.Owner, concepts), dated.Period, When, certainty, why), isStated: true);
            }),
        ];
        if (parts.IsEmpty)
        {
            return new(Certainty.Possible, QueryTexts.NotDated(initiative), isStated: false);
        }

        if (HasUndatedProject(initiative))
        {
            parts = parts.Add(new(Certainty.Possible, QueryTexts.UndatedProject, isStated: false));
        }

        var certainty = parts.Aggregate(Certainty.No, static (sum, part) => sum | part.Certainty);
        var reasons = parts.Where(part => part.Certainty == certainty).Select(static part => part.Text);
        return new(certainty, certainty == Certainty.No ? QueryTexts.NoneActive(When) : QueryTexts.All(reasons), isStated: true, parts);
    }

    /// <summary>Whether a project may have gone on at any time, and nothing dates the whole.</summary>
    public static bool HasUndatedProject(Initiative initiative) =>
        initiative.Period?.Period is null && initiative.Projects.Any(static project => project.Period?.Period is null);

    private Certainty Overlap(Initiative initiative, DatePeriod period) => Bounds(initiative, period).Overlaps(Asked);

    private static PeriodBounds Bounds(Initiative initiative, DatePeriod period) => period.Bounds(initiative.Provenance?.StatedOn?.Earliest);
}
