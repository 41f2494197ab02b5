using System.Collections.Concurrent;

namespace Tilflytting.Core.Queries;

/// <summary>
/// Which terms of a query the labels of coded items have. Those of shipped concepts are looked at once and remembered, for most items are such; there are no more of them than the library ships.
/// Thread safe.
/// </summary>
internal sealed class LabelTerms
{
    private readonly ConcurrentDictionary<ShippedConcept, ulong> known = new(concurrencyLevel: 1, capacity: 31);

    /// <summary>The terms that a text has, or the labels of a coded item, a bit for each.</summary>
    /// <param name="text">The text or coded item.</param>
    /// <param name="concepts">The concepts that are known.</param>
    /// <param name="matcher">What looks for the terms of the query, the same every time.</param>
    public ulong In(in SearchedText text, ConceptSet concepts, ref TextMatcher matcher)
    {
        if (text.Vocabulary is not { } vocabulary)
        {
            return matcher.TermsIn(text.Text);
        }

        var shipped = vocabulary.Find(text.Text);
        if (shipped is not null && known.TryGetValue(shipped, out var terms))
        {
            return terms;
        }

        terms = 0;
        foreach (var label in SearchedLabels.Of(vocabulary, text.Text, concepts))
        {
            terms |= matcher.TermsIn(label);
        }

        if (shipped is not null)
        {
            known[shipped] = terms;
        }

        return terms;
    }
}
