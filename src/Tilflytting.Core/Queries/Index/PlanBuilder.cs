namespace Tilflytting.Core.Queries;

/// <summary>Makes of a filter what an index answers.</summary>
internal sealed class PlanBuilder(ImmutableArray<Initiative> documents, ConceptSet concepts, IndexFeatures features, IndexPeriods periods, IndexPlaces places)
{
    public PlanNode Plan(FilterNode node) => node switch
    {
        EverythingNode => new EverythingPlan(),
        NotNode not => new NotPlan(Plan(not.Inner)),
        CombinedNode combined => new CombinedPlan(combined.IsAll, combined.Parts.Select(Plan)),
        ICodeCondition code => Codes(code),
        IUncodedCondition uncoded => features.Of(uncoded.Vocabulary) is var columns ? new ColumnPlan([columns.Uncoded], [], columns.Stated) : throw new InvalidOperationException(),
        ActiveNode active => new PeriodPlan(periods, active.Asked),
        IPlaceCondition => new PlacePlan(places, places.Answers(node)),
        TextNode text => Text(text),
        _ => new ObjectPlan(node, documents, concepts),
    };

    /// <summary>The seam for an inverted index of words: until there is one, texts are read.</summary>
    private ObjectPlan Text(TextNode text) => new(text, documents, concepts);

    private ColumnPlan Codes(ICodeCondition asked)
    {
        var columns = features.Of(asked.Vocabulary);
        var (certain, possible) = (ImmutableArray.CreateBuilder<IndexColumn>(), ImmutableArray.CreateBuilder<IndexColumn>());
        foreach (var code in columns.Used)
        {
            var (sure, maybe) = columns.Find(code)!.Value;
            switch (asked.Match(code, concepts))
            {
                case Certainty.Certain:
                    certain.Add(sure);
                    if (maybe != sure)
                    {
                        possible.Add(maybe);
                    }

                    break;
                case Certainty.Possible:
                    possible.Add(maybe);
                    break;
                default:
                    break;
            }
        }

        return new(certain.ToImmutable(), possible.ToImmutable(), columns.Stated);
    }
}
