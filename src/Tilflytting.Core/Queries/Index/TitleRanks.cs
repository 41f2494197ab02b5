namespace Tilflytting.Core.Queries;

/// <summary>The order of the titles in the Norwegian alphabet, worked out once.</summary>
internal static class TitleRanks
{
    /// <summary>The rank of each initiative: those with the same title by id, and then as they came.</summary>
    public static int[] Of(ImmutableArray<Initiative> documents, int[] positions)
    {
        var keys = new SortKey[documents.Length];
        Parallel.For(0, Words.For(documents.Length), word =>
        {
            for (var document = word << 6; document < Math.Min(documents.Length, (word + 1) << 6); document++)
            {
                var title = documents[document].Title.For(documents[document].Language);
                var key = NorwegianTextComparer.Key(title);
                keys[document] = new(SortKey.Prefix(key), key, title, documents[document].Id.ToString(), positions[document], document);
            }
        });
        SortKey.Sort(keys);
        var ranks = new int[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            ranks[keys[i].Document] = i;
        }

        return ranks;
    }
}
