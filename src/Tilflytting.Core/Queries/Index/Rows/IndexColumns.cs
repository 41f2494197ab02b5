namespace Tilflytting.Core.Queries;

/// <summary>The rows, turned: for each bit that anybody has, the set of those who have it.</summary>
internal sealed class IndexColumns
{
    private readonly IndexColumn?[] columns;

    public IndexColumns(IndexDraft draft, int[] positions, IndexRows rows)
    {
        Layout = draft.Layout;
        Empty = IndexColumn.OfBits(-1, new ulong[Words.For(positions.Length)]);
        columns = new IndexColumn?[Layout.Size];
        rows.Turn(draft.Capacity, columns);
        if (!draft.Beyond.IsEmpty)
        {
            var documents = new int[positions.Length];
            for (var i = 0; i < positions.Length; i++)
            {
                documents[positions[i]] = i;
            }

            foreach (var list in draft.Beyond.Distinct().GroupBy(static one => one.Bit, one => documents[one.Initiative]))
            {
                columns[list.Key] = IndexColumn.OfList(list.Key, [.. list.Order()]);
            }
        }
    }

    public IndexLayout Layout { get; }

    /// <summary>The set of nobody.</summary>
    public IndexColumn Empty { get; }

    /// <summary>The set of those who have a bit.</summary>
    public IndexColumn this[int bit] => columns[bit] ?? Empty;

    /// <summary>The codes of a vocabulary that anybody has at least possibly, with the sets of those who have them certainly and at least possibly.</summary>
    public IEnumerable<(string Code, IndexColumn Certain, IndexColumn Possible)> Used(VocabularyLayout vocabulary)
    {
        foreach (var code in vocabulary.Codes)
        {
            var bit = vocabulary.Of(code);
            if ((columns[bit], vocabulary.MayBeUncertain ? columns[bit + 1] : null) is not (null, null))
            {
                yield return (code, this[bit], vocabulary.MayBeUncertain ? this[bit + 1] : this[bit]);
            }
        }
    }
}
