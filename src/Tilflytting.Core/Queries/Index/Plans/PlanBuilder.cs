namespace Tilflytting.Core.Queries;

/// <summary>Makes of a filter what an index answers.</summary>
internal sealed class PlanBuilder(
    ImmutableArray<Initiative> documents, ConceptSet concepts, IndexColumns columns, IndexPeriods periods, YearColumns years, IndexPlaces places, Lazy<TextIndex> texts)
{
    public PlanNode Plan(FilterNode node) => node switch
    {
        EverythingNode => new EverythingPlan(),
        NotNode not => new NotPlan(Plan(not.Inner)),
        CombinedNode combined => new CombinedPlan(combined.IsAll, [.. combined.Parts.Select(Plan)]),
        ICodeCondition code => Codes(code),
        IUncodedCondition uncoded when columns.Layout.Of(uncoded.Vocabulary) is var vocabulary => new ColumnPlan([columns[vocabulary.Uncoded]], [], columns[vocabulary.Stated]),
        ActiveNode active => new PeriodPlan(periods, years, active.Asked),
        IPlaceCondition => new PlacePlan(places.Answers(node)),
        TextNode text => new TextPlan(texts.Value, text.Query, TextSection.Any),
        _ => new ObjectPlan(node, documents, concepts),
    };

    private ColumnPlan Codes(ICodeCondition asked)
    {
        var vocabulary = columns.Layout.Of(asked.Vocabulary);
        var (certain, possible) = (ImmutableArray.CreateBuilder<IndexColumn>(), ImmutableArray.CreateBuilder<IndexColumn>());
        foreach (var (code, sure, maybe) in columns.Used(vocabulary))
        {
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

        return new(certain.ToImmutable(), possible.ToImmutable(), columns[vocabulary.Stated]);
    }
}
