using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries.Order;

/// <summary>The orders of DESIGN §5, by sorting everything: those that are equal by id, and then as they came.</summary>
internal static class SlowOrder
{
    /// <summary>The hits of a question in an order.</summary>
    /// <param name="all">The initiatives, in the order in which they came.</param>
    /// <param name="answers">The answer for each.</param>
    /// <param name="words">The words that are looked for.</param>
    /// <param name="order">The order.</param>
    /// <param name="own">The concepts of the catalogue's own.</param>
    public static List<(Initiative Initiative, Certainty Certainty)> Of(IReadOnlyList<Initiative> all, IReadOnlyList<Certainty> answers, ImmutableArray<string> words, InitiativeOrder order, IReadOnlyCollection<Concept> own)
    {
        var hits = all.Zip(answers).Where(static hit => hit.Second != Certainty.No).Select(static hit => (Initiative: hit.First, Certainty: hit.Second)).ToList();
        var wanted = SearchQuestion.Words(words);
        var sorted = order switch
        {
            InitiativeOrder.Title => hits.OrderBy(static hit => hit.Initiative.Title.For(hit.Initiative.Language), NorwegianTextComparer.Instance),
            InitiativeOrder.TitleDescending => hits.OrderByDescending(static hit => hit.Initiative.Title.For(hit.Initiative.Language), NorwegianTextComparer.Instance),
            InitiativeOrder.Start => hits.OrderBy(static hit => SlowPeriod.Start(hit.Initiative)),
            InitiativeOrder.StartDescending => hits.OrderByDescending(static hit => SlowPeriod.Start(hit.Initiative) is (1, _, _))
                .ThenBy(static hit => SlowPeriod.Start(hit.Initiative).State).ThenByDescending(static hit => SlowPeriod.Start(hit.Initiative)),
            _ => hits.OrderByDescending(static hit => hit.Certainty == Certainty.Certain)
                .ThenByDescending(hit => words.IsEmpty ? default : SearchQuestion.In(hit.Initiative, wanted, own))
                .ThenBy(static hit => SlowPeriod.Start(hit.Initiative)),
        };
        return [.. sorted.ThenBy(static hit => hit.Initiative.Id.ToString(), StringComparer.Ordinal)];
    }
}
