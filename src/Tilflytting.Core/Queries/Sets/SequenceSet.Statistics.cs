namespace Tilflytting.Core.Queries;

/// <content>Statistics.</content>
internal sealed partial class SequenceSet
{
    private readonly SequenceColumns columns = new(initiatives, concepts);

    public Facet Facet(FacetDimension dimension, InitiativeFilter? filter = null, bool isSideways = true)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return FacetsOf([dimension], filter, isSideways)[0];
    }

    public ImmutableArray<Facet> Facets(InitiativeFilter? filter = null, bool isSideways = true) => ImmutableArray.Create(FacetsOf(FacetDimension.All, filter, isSideways));

    public CrossTable CrossTable(FacetDimension rows, FacetDimension columns, InitiativeFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        var asked = (filter ?? InitiativeFilter.Everything).Node;
        var (ofRows, ofColumns) = (this.columns[rows], this.columns[columns]);
        var tally = new CrossTally(ofRows.Scale, ofColumns.Scale);
        for (var i = 0; i < initiatives.Length; i++)
        {
            if (asked.Evaluate(initiatives[i], concepts) is not Certainty.No and var hit)
            {
                tally.Add(hit, ofRows.IsStated(i), ofRows[i], ofColumns.IsStated(i), ofColumns[i]);
            }
        }

        return tally.ToTable(asked);
    }

    public ActiveYears ActivePerYear(InitiativeFilter? filter = null, int? first = null, int? last = null)
    {
        var asked = (filter ?? InitiativeFilter.Everything).Node;
        var (dated, undated, certain) = (new List<(Certainty Hit, PeriodBounds[] Periods, Certainty Least)>(), 0, 0);
        foreach (var (initiative, hit) in Hits(filter, Certainty.Possible))
        {
            PeriodBounds[] periods = [.. DatedWork.Bounds(initiative)];
            if (periods.Length == 0)
            {
                undated++;
                continue;
            }

            certain += hit == Certainty.Certain ? 1 : 0;
            dated.Add((hit, periods, ActiveNode.HasUndatedProject(initiative) ? Certainty.Possible : Certainty.No));
        }

        var (from, to) = ActiveYears.Range(DatedWork.Years(dated.SelectMany(static one => one.Periods)), first, last);
        return new(new(certain, dated.Count - certain, undated), [.. Enumerable.Range(from, Math.Max(0, to - from + 1)).Select(Year)]);

        ActiveYear Year(int year)
        {
            var window = PeriodBounds.Of(DateInterval.Year(year));
            var (certainOnes, possibleOnes) = (0, 0);
            foreach (var (hit, periods, least) in dated)
            {
                var active = least;
                foreach (var period in periods)
                {
                    active |= period.Overlaps(window);
                }

                certainOnes += (hit & active) == Certainty.Certain ? 1 : 0;
                possibleOnes += (hit & active) == Certainty.Possible ? 1 : 0;
            }

            return new(year, new(certainOnes, possibleOnes, undated), asked);
        }
    }

    public IEnumerable<LongTableRow> LongTable(InitiativeFilter? filter = null, Certainty atLeast = Certainty.Possible) =>
        Hits(filter, HitCertainty.Checked(atLeast)).SelectMany(static hit => Queries.LongTable.Of(hit.Initiative, hit.Certainty));

    public ImmutableArray<FreeTextItem> FreeText(Vocabulary vocabulary, InitiativeFilter? filter = null, Certainty atLeast = Certainty.Possible)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        return FreeTextItem.Of(vocabulary, Hits(filter, HitCertainty.Checked(atLeast)).Select(static hit => hit.Initiative));
    }

    /// <summary>The filter is asked of an initiative once for all the dimensions that leave out the same parts of it.</summary>
    private Facet[] FacetsOf(ImmutableArray<FacetDimension> dimensions, InitiativeFilter? filter, bool isSideways)
    {
        var asked = (filter ?? InitiativeFilter.Everything).Node;
        var rests = isSideways ? new Sideways(asked) : null;
        var facets = new Facet[dimensions.Length];
        foreach (var group in Enumerable.Range(0, facets.Length).GroupBy(i => rests?[dimensions[i]] ?? asked, ReferenceEqualityComparer.Instance))
        {
            var rest = (FilterNode)group.Key!;
            var answers = Answers(rest);
            foreach (var at in group)
            {
                facets[at] = columns[dimensions[at]].Counted(answers).ToFacet(rest);
            }
        }

        return facets;
    }
}
