using System.Numerics;

namespace Tilflytting.Core.Queries;

/// <summary>The distinct words of a filter's texts, for the order by relevance: each word of a phrase too. Words are the same when they find the same; what is not to be found has none.</summary>
internal sealed class QueryWords
{
    private readonly ImmutableArray<(TextQuery Query, LabelTerms Labels)> together;

    public QueryWords(FilterNode filter)
    {
        Each = [.. filter.Texts().SelectMany(static text => text.Query.EachWord).DistinctBy(static word => word.Meaning)];
        together = [.. TextQuery.Together(Each).Select(static query => (query, new LabelTerms()))];
    }

    /// <summary>A query for each of the words.</summary>
    public ImmutableArray<TextQuery> Each { get; }

    /// <summary>How many of the words are in a title, and how many in any other text or label.</summary>
    public (int InTitle, int Elsewhere) In(Initiative initiative, ConceptSet concepts)
    {
        var (inTitle, elsewhere) = (0, 0);
        var texts = Each.IsEmpty ? [] : SearchedText.Of(initiative);
        foreach (var (query, labels) in together)
        {
            var matcher = new TextMatcher(query);
            var (title, other) = (0UL, 0UL);
            foreach (var text in texts)
            {
                if (text.Field == SearchedField.Title)
                {
                    title |= matcher.TermsIn(text.Text);
                }
                else
                {
                    other |= labels.In(text, concepts, ref matcher);
                }
            }

            matcher.Dispose();

            inTitle += BitOperations.PopCount(title);
            elsewhere += BitOperations.PopCount(other);
        }

        return (inTitle, elsewhere);
    }
}
