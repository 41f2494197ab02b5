namespace Tilflytting.Core.Queries;

/// <summary>A sequence with its concepts: each filter is asked of each initiative; what is counted by is read from an initiative once, when it is first asked for.</summary>
internal sealed partial class SequenceSet(ImmutableArray<Initiative> initiatives, ConceptSet concepts) : IInitiativeSet
{
    private readonly Lazy<StartOrder[]> starts = new(() => [.. initiatives.Select(StartOrder.Of)]);

    public ConceptSet Concepts => concepts;

    public int Length => initiatives.Length;

    public Initiative? Find(Slug id) => Catalogue.FirstWith(id, initiatives);

    public InitiativeCount Count(InitiativeFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var (certain, possible) = (0, 0);
        foreach (var one in initiatives)
        {
            switch (filter.Node.Evaluate(one, concepts))
            {
                case Certainty.Certain:
                    certain++;
                    break;
                case Certainty.Possible:
                    possible++;
                    break;
            }
        }

        return new(certain, possible, 0);
    }

    public InitiativePage Query(
        InitiativeFilter filter, InitiativeOrder order = InitiativeOrder.Relevance, int skip = 0, int take = int.MaxValue, Certainty atLeast = Certainty.Possible, LanguageTag titleLanguage = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)order, (uint)InitiativeOrder.StartDescending, nameof(order));
        _ = HitCertainty.Checked(atLeast);
        var answers = Answers(filter.Node);
        var hits = Enumerable.Range(0, answers.Length).Where(i => answers[i] >= atLeast).ToList();
        var certain = hits.Count(i => answers[i] == Certainty.Certain);
        return new(
            [.. Ordered(hits, answers, filter, order, titleLanguage).Skip(skip).Take(take).Select(i => new InitiativeHit(initiatives[i], answers[i], filter, concepts))],
            new(certain, hits.Count - certain, 0), Math.Min(skip, hits.Count), take);
    }

    public IEnumerable<Initiative> Where(InitiativeFilter filter, Certainty atLeast = Certainty.Possible)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Hits(filter, HitCertainty.Checked(atLeast)).Select(static hit => hit.Initiative);
    }

    private IOrderedEnumerable<int> Ordered(List<int> hits, Certainty[] answers, InitiativeFilter filter, InitiativeOrder order, LanguageTag language)
    {
        var start = starts.Value;
        var words = new QueryWords(filter.Node);
        string Title(int i) => initiatives[i].Title.For(language == LanguageTag.Undetermined ? initiatives[i].Language : language);
        return order switch
        {
            InitiativeOrder.Title => hits.OrderBy(Title, NorwegianTextComparer.Instance).ThenBy(i => initiatives[i].Id),
            InitiativeOrder.TitleDescending => hits.OrderByDescending(Title, NorwegianTextComparer.Instance).ThenBy(i => initiatives[i].Id),
            InitiativeOrder.Start => hits.OrderBy(i => start[i]).ThenBy(i => initiatives[i].Id),
            InitiativeOrder.StartDescending => hits.OrderBy(i => start[i].FromTheEnd).ThenByDescending(i => start[i]).ThenBy(i => initiatives[i].Id),
            _ => hits.OrderBy(i => Relevance.Of(initiatives[i], answers[i], start[i], words, concepts)),
        };
    }

    /// <summary>What a filter answers for each initiative.</summary>
    private Certainty[] Answers(FilterNode node)
    {
        var answers = new Certainty[initiatives.Length];
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i] = node.Evaluate(initiatives[i], concepts);
        }

        return answers;
    }

    private IEnumerable<(Initiative Initiative, Certainty Certainty)> Hits(InitiativeFilter? filter, Certainty atLeast)
    {
        var node = (filter ?? InitiativeFilter.Everything).Node;
        return initiatives.Select(one => (Initiative: one, Certainty: node.Evaluate(one, concepts))).Where(hit => hit.Certainty >= atLeast);
    }
}
