namespace Tilflytting.Core.Queries;

/// <summary>The initiatives of one word, or of several, or of a code.</summary>
internal readonly record struct WordList
{
    private readonly IndexColumn? column;

    public WordList(PostingLists lists, int number) => (Lists, Number, Count) = (lists, number, lists.Count(number));

    private WordList(IndexColumn column, int count) => (this.column, Count) = (column, count);

    /// <summary>Where the list is; null of a code.</summary>
    public PostingLists? Lists { get; }

    /// <summary>Which list it is there.</summary>
    public int Number { get; }

    /// <summary>How many initiatives there are.</summary>
    public int Count { get; }

    /// <summary>The initiatives of a code; their set is made of bits.</summary>
    public static WordList Of(LabelledCode code) => new(code.Column, code.Count);

    /// <summary>Those of a block as bits; empty where they are not kept so.</summary>
    /// <param name="block">The block.</param>
    /// <param name="length">How many words of the block there are.</param>
    public ReadOnlySpan<ulong> Bits(int block, int length) => column is null ? Lists!.Bits(Number, block, length) : column.Bits.Slice(block * PlanNode.Block, length);

    /// <summary>Adds those of a block.</summary>
    public void Or(int block, Span<ulong> into)
    {
        if (column is null)
        {
            Lists!.Or(Number, block, into);
        }
        else
        {
            column.AddTo(into, block * PlanNode.Block);
        }
    }
}
