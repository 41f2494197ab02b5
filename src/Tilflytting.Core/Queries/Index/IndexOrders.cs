using System.Collections.Concurrent;

namespace Tilflytting.Core.Queries;

/// <summary>The orders of an index. Those that few ask for are worked out when they are first asked for.</summary>
internal sealed class IndexOrders(ImmutableArray<Initiative> documents, int[] positions, IndexOrder byStart, IndexOrder byTitle)
{
    private const int MostRemembered = 16;

    private readonly ConcurrentDictionary<(InitiativeOrder Order, LanguageTag Language), Lazy<IndexOrder>> others = new();

    /// <summary>By the first start, then by id, then as they came.</summary>
    public IndexOrder ByStart => byStart;

    /// <summary>An order.</summary>
    /// <param name="order">Any but relevance.</param>
    /// <param name="language">The language of the titles; undetermined is each initiative's own.</param>
    public IndexOrder Of(InitiativeOrder order, LanguageTag language) => (order, language == LanguageTag.Undetermined) switch
    {
        (InitiativeOrder.Start, _) => byStart,
        (InitiativeOrder.Title, true) => byTitle,
        (InitiativeOrder.StartDescending, _) => Once(order, LanguageTag.Undetermined, () => Reversed(byStart, StartOrder.Of, static start => start.FromTheEnd)),
        (InitiativeOrder.Title, _) => Once(order, language, () => Sorted(language)),
        _ => Once(order, language, () => Reversed(Of(InitiativeOrder.Title, language), one => TitleOf(one, language), static _ => 0)),
    };

    private static string TitleOf(Initiative one, LanguageTag language) => one.Title.For(language == LanguageTag.Undetermined ? one.Language : language);

    /// <summary>Languages come from outside, so that no more than some are remembered.</summary>
    private IndexOrder Once(InitiativeOrder order, LanguageTag language, Func<IndexOrder> ranks) =>
        others.TryGetValue((order, language), out var known) || others.Count < MostRemembered ? (known ?? others.GetOrAdd((order, language), _ => new(ranks))).Value : ranks();

    private IndexOrder Sorted(LanguageTag language)
    {
        var titles = documents.Select(one => TitleOf(one, language)).ToArray();
        var sorted = Enumerable.Range(0, documents.Length).OrderBy(document => NorwegianTextComparer.Key(titles[document]), StringComparer.Ordinal).ThenBy(document => titles[document], StringComparer.Ordinal)
            .ThenBy(document => documents[document].Id).ThenBy(document => positions[document]);
        var ranks = new int[documents.Length];
        foreach (var (rank, document) in sorted.Index())
        {
            ranks[document] = rank;
        }

        return new(ranks);
    }

    /// <summary>An order the other way round, in which those of one key stay in their order.</summary>
    /// <param name="order">The order.</param>
    /// <param name="keyOf">What it is sorted by before ids.</param>
    /// <param name="section">Which keys come first all the same.</param>
    private IndexOrder Reversed<TKey>(IndexOrder order, Func<Initiative, TKey> keyOf, Func<TKey, int> section)
        where TKey : IEquatable<TKey>
    {
        var sorted = new int[documents.Length];
        for (var document = 0; document < documents.Length; document++)
        {
            sorted[order[document]] = document;
        }

        var groups = new List<(int First, int Section)>();
        TKey? before = default;
        for (var i = 0; i < sorted.Length; i++)
        {
            var key = keyOf(documents[sorted[i]]);
            if (i == 0 || !key.Equals(before))
            {
                groups.Add((i, section(key)));
            }

            before = key;
        }

        var (reversed, rank) = (new int[documents.Length], 0);
        foreach (var group in Enumerable.Range(0, groups.Count).Reverse().OrderBy(group => groups[group].Section))
        {
            var end = group + 1 < groups.Count ? groups[group + 1].First : sorted.Length;
            for (var i = groups[group].First; i < end; i++)
            {
                reversed[sorted[i]] = rank++;
            }
        }

        return new(reversed);
    }
}
