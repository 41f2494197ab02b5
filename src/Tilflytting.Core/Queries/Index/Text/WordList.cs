namespace Tilflytting.Core.Queries;

/// <summary>The initiatives of one word, or of several.</summary>
internal readonly record struct WordList(PostingLists Lists, int Number)
{
    public int Count => Lists.Count(Number);

    /// <summary>Keeps those of a block, where they are kept as bits; otherwise nothing is done.</summary>
    public bool TryAnd(int block, Span<ulong> found) => Lists.TryAnd(Number, block, found);

    /// <summary>Adds those of a block.</summary>
    public void Or(int block, Span<ulong> into) => Lists.Or(Number, block, into);
}
