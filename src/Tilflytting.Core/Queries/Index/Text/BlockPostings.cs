namespace Tilflytting.Core.Queries;

/// <summary>Which initiatives of a block have which words; only while the index is built.</summary>
/// <param name="starts">For each word, by its number, where its initiatives begin.</param>
/// <param name="members">The numbers of the initiatives in the block.</param>
internal sealed class BlockPostings(int[] starts, ushort[] members)
{
    /// <summary>Sorts pairs of a word and an initiative by word; the initiatives of each stay in their order.</summary>
    /// <param name="pairs">The number of the word, shifted by 13 bits, and that of the initiative in its block.</param>
    public static BlockPostings Of(ReadOnlySpan<ulong> pairs)
    {
        var most = 0;
        foreach (var pair in pairs)
        {
            most = Math.Max(most, (int)(pair >> 13));
        }

        // Counted one place further, so that the starts end up where they belong.
        var starts = new int[most + 3];
        foreach (var pair in pairs)
        {
            starts[(int)(pair >> 13) + 2]++;
        }

        for (var i = 2; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var members = new ushort[pairs.Length];
        foreach (var pair in pairs)
        {
            members[starts[(int)(pair >> 13) + 1]++] = (ushort)(pair & (PostingLists.BlockSize - 1));
        }

        return new(starts, members);
    }

    /// <summary>The initiatives of a word.</summary>
    public ReadOnlySpan<ushort> Of(int word) => word + 1 < starts.Length ? members.AsSpan(starts[word], starts[word + 1] - starts[word]) : [];
}
