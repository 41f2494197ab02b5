namespace Tilflytting.Core.Queries;

/// <summary>How many distinct words of a filter the hits have in the title, and in other texts: from the lists of the words.</summary>
internal sealed class TextRelevance(TextIndex index, QueryWords words)
{
    private readonly ImmutableArray<TextPlan> titles = [.. words.Each.Select(word => new TextPlan(index, word, TextSection.Title))];
    private readonly ImmutableArray<TextPlan> others = [.. words.Each.Select(word => new TextPlan(index, word, TextSection.Elsewhere))];

    /// <summary>One more than the words are: a word in the title weighs more than all elsewhere.</summary>
    public int TitleWeight => words.Each.Length + 1;

    /// <summary>The weight of each hit of a block.</summary>
    /// <param name="first">The first word of the block.</param>
    /// <param name="hits">The hits.</param>
    /// <param name="weights">A number for each initiative of the block.</param>
    public void Weigh(int first, ReadOnlySpan<ulong> hits, Span<int> weights)
    {
        weights.Clear();
        Span<ulong> room = stackalloc ulong[PlanNode.Block];
        var found = room[..hits.Length];
        for (var word = 0; word < titles.Length; word++)
        {
            hits.CopyTo(found);
            titles[word].Keep(first, found);
            Add(found, TitleWeight, weights);
            hits.CopyTo(found);
            others[word].Keep(first, found);
            Add(found, 1, weights);
        }
    }

    private static void Add(ReadOnlySpan<ulong> found, int weight, Span<int> weights)
    {
        for (var word = 0; word < found.Length; word++)
        {
            for (var left = found[word]; left != 0;)
            {
                weights[(word << 6) + Words.Take(ref left)] += weight;
            }
        }
    }
}
