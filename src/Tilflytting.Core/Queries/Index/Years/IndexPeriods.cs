using System.Numerics;
using System.Runtime.Intrinsics;

namespace Tilflytting.Core.Queries;

/// <summary>The bounds of the dated periods, by initiative, as <see cref="PeriodNumbers"/> has them.</summary>
internal sealed class IndexPeriods
{
    private readonly Vector128<int>[] first;
    private readonly Vector128<int>[] more;
    private readonly int[] moreStart;
    private readonly int[] rank;

    public IndexPeriods(IndexDraft draft, int[] positions, IndexColumns columns)
    {
        (Dated, Several, Undated) = (columns[IndexLayout.Dated], columns[IndexLayout.Several], columns[IndexLayout.Undated]);
        first = Rearranged.By(positions, draft.First);
        rank = new int[Words.For(positions.Length)];
        var (periods, starts) = (new List<Vector128<int>>(), new List<int>());
        for (var document = 0; document < positions.Length; document++)
        {
            if ((document & 63) == 0)
            {
                rank[document >> 6] = starts.Count;
            }

            if (draft.Others[positions[document]] is { } others)
            {
                starts.Add(periods.Count);
                periods.AddRange(others);
            }
        }

        starts.Add(periods.Count);
        (more, moreStart) = ([.. periods], [.. starts]);
    }

    /// <summary>Those with a dated period.</summary>
    public IndexColumn Dated { get; }

    /// <summary>Those with more than one.</summary>
    public IndexColumn Several { get; }

    /// <summary>Those that may have been active at any time: nothing is dated, or a project is not and nothing dates the whole.</summary>
    public IndexColumn Undated { get; }

    /// <summary>Adds those of a block who have a period that overlaps a question. A certain overlap is a possible one: the bounds are normalised.</summary>
    /// <param name="word">The first word of the block.</param>
    /// <param name="candidates">Those who are looked at.</param>
    /// <param name="question">The question.</param>
    /// <param name="certain">Where the certain ones are added.</param>
    /// <param name="possible">Where the at least possible ones are added.</param>
    public void Overlap(int word, ReadOnlySpan<ulong> candidates, Vector128<int> question, Span<ulong> certain, Span<ulong> possible)
    {
        Span<int> bits = stackalloc int[64];
        for (var i = 0; i < candidates.Length; i++)
        {
            if (candidates[i] == 0)
            {
                continue;
            }

            var (sure, maybe) = (0UL, 0UL);
            foreach (var bit in bits[..Words.Write(candidates[i], 0, bits)])
            {
                Add(first[((word + i) << 6) + bit], bit);
            }

            for (var left = candidates[i] & Several.Bits[word + i]; left != 0;)
            {
                var bit = Words.Take(ref left);
                foreach (var period in More(word + i, bit))
                {
                    Add(period, bit);
                }
            }

            certain[i] |= sure;
            possible[i] |= maybe;

            void Add(Vector128<int> period, int bit)
            {
                var answer = Vector128.LessThanOrEqual(period, question).ExtractMostSignificantBits();
                maybe |= ((answer & 3) == 3 ? 1UL : 0) << bit;
                sure |= ((answer & 12) == 12 ? 1UL : 0) << bit;
            }
        }
    }

    /// <summary>The periods of an initiative, in the order in which they stand.</summary>
    public ReadOnlySpan<Vector128<int>> Of(int document, out ReadOnlySpan<Vector128<int>> others)
    {
        others = Words.Has(Several.Bits, document) ? More(document >> 6, document & 63) : [];
        return Words.Has(Dated.Bits, document) ? new ReadOnlySpan<Vector128<int>>(in first[document]) : [];
    }

    private ReadOnlySpan<Vector128<int>> More(int word, int bit)
    {
        var at = rank[word] + BitOperations.PopCount(Several.Bits[word] & ((1UL << bit) - 1));
        return more.AsSpan(moreStart[at]..moreStart[at + 1]);
    }
}
