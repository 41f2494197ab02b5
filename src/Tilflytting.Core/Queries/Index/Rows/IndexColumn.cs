namespace Tilflytting.Core.Queries;

/// <summary>A set of initiatives with something in common: as bits, or where it is one of many small ones, as a sorted list.</summary>
internal sealed class IndexColumn
{
    private readonly ulong[]? bits;
    private readonly int[] documents = [];

    private IndexColumn(int bit, ulong[]? bits) => (Bit, this.bits) = (bit, bits);

    private IndexColumn(int bit, int[] documents)
        : this(bit, bits: null) => this.documents = documents;

    /// <summary>What they have in common, as <see cref="IndexLayout"/> says.</summary>
    public int Bit { get; }

    /// <summary>The set as bits; empty where it is a list.</summary>
    public ReadOnlySpan<ulong> Bits => bits;

    /// <summary>The set as a sorted list; empty where it is bits.</summary>
    public ReadOnlySpan<int> Documents => documents;

    /// <summary>Whether it is a list, whose bit has no room in the rows.</summary>
    public bool IsList => bits is null;

    public static IndexColumn OfBits(int bit, ulong[] bits) => new(bit, bits);

    public static IndexColumn OfList(int bit, int[] documents) => new(bit, documents);

    /// <summary>Adds a block of the set to another.</summary>
    /// <param name="into">The other set's block.</param>
    /// <param name="first">The first word of the block.</param>
    public void AddTo(Span<ulong> into, int first)
    {
        if (!IsList)
        {
            Words.Or(into, Bits.Slice(first, into.Length));
            return;
        }

        var at = Array.BinarySearch(documents, first << 6);
        for (at = at < 0 ? ~at : at; at < documents.Length && documents[at] >> 6 < first + into.Length; at++)
        {
            into[(documents[at] >> 6) - first] |= 1UL << documents[at];
        }
    }

    /// <summary>How many of a list are hits.</summary>
    public (int Certain, int AtLeastPossible) CountList(in IndexHits hits)
    {
        var (certain, atLeastPossible) = (0, 0);
        foreach (var document in documents)
        {
            var hit = hits[document];
            certain += hit == Certainty.Certain ? 1 : 0;
            atLeastPossible += hit == Certainty.No ? 0 : 1;
        }

        return (certain, atLeastPossible);
    }
}
