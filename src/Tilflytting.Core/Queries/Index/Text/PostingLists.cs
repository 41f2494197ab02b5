namespace Tilflytting.Core.Queries;

/// <summary>
/// Numbered sets of initiatives, each as small as its size allows: a few as numbers, many as the steps between them (a byte or two each, block by block), and the common ones as bits.
/// </summary>
internal sealed class PostingLists
{
    /// <summary>How many initiatives a block has: those of <see cref="PlanNode.Block"/> words.</summary>
    public const int BlockSize = PlanNode.Block * 64;

    private readonly int[] counts;
    private readonly int[] places;
    private readonly int[] few;
    private readonly int[] starts;
    private readonly byte[] steps;
    private readonly ulong[] bits;

    /// <param name="documents">How many initiatives there are.</param>
    /// <param name="counts">The size of each set, which says how it is kept.</param>
    /// <param name="places">Where each set begins: in <paramref name="few"/>, <paramref name="starts"/> or <paramref name="bits"/>.</param>
    /// <param name="few">The numbers of small sets.</param>
    /// <param name="starts">For each block of a middle one, and for its end, where its steps begin.</param>
    /// <param name="steps">The steps.</param>
    /// <param name="bits">The common ones.</param>
    public PostingLists(int documents, int[] counts, int[] places, int[] few, int[] starts, byte[] steps, ulong[] bits)
    {
        (this.counts, this.places, this.few, this.starts, this.steps, this.bits) = (counts, places, few, starts, steps, bits);
        MostFew = Few(documents);
        LeastCommon = Common(documents);
    }

    /// <summary>How many sets there are.</summary>
    public int Length => counts.Length;

    private int MostFew { get; }

    private int LeastCommon { get; }

    /// <summary>How many blocks there are; the last may be smaller.</summary>
    public static int Blocks(int documents) => (documents + BlockSize - 1) / BlockSize;

    /// <summary>The size of the largest set that is kept as numbers.</summary>
    public static int Few(int documents) => Math.Max(16, 4 * Blocks(documents));

    /// <summary>The size of the smallest set that is kept as bits.</summary>
    public static int Common(int documents) => Math.Max(Few(documents) + 1, documents / 32);

    /// <summary>The size of a set.</summary>
    public int Count(int list) => counts[list];

    /// <summary>Whether a set is kept as bits.</summary>
    public bool IsCommon(int list) => counts[list] >= LeastCommon;

    /// <summary>What a set has of a block, as bits; empty when it is not kept so.</summary>
    /// <param name="list">The set.</param>
    /// <param name="block">The block.</param>
    /// <param name="length">How many words of the block there are.</param>
    public ReadOnlySpan<ulong> Bits(int list, int block, int length) => IsCommon(list) ? bits.AsSpan(places[list] + (block * PlanNode.Block), length) : default;

    /// <summary>Adds what a set has of a block.</summary>
    public void Or(int list, int block, Span<ulong> into)
    {
        var (count, place) = (counts[list], places[list]);
        if (count >= LeastCommon)
        {
            Words.Or(into, bits.AsSpan(place + (block * PlanNode.Block), into.Length));
        }
        else if (count > MostFew)
        {
            var last = starts[place + block + 1];
            for (int at = starts[place + block], document = -1; at < last; at++)
            {
                int step = steps[at];
                if (step >= 128)
                {
                    step = (step & 127) | (steps[++at] << 7);
                }

                document += step;
                into[document >> 6] |= 1UL << document;
            }
        }
        else if (count > 0)
        {
            var first = block * BlockSize;
            var all = few.AsSpan(place, count);
            if (all[^1] < first)
            {
                return;
            }

            for (var at = all[0] >= first ? 0 : LowerBound(all, first); at < all.Length && all[at] < first + BlockSize; at++)
            {
                var document = all[at] - first;
                into[document >> 6] |= 1UL << document;
            }
        }
    }

    private static int LowerBound(ReadOnlySpan<int> all, int first)
    {
        var found = all.BinarySearch(first);
        return found < 0 ? ~found : found;
    }
}
