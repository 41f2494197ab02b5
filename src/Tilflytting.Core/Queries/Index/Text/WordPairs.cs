namespace Tilflytting.Core.Queries;

/// <summary>Which initiatives of a block have which words, while they are read: each pair once.</summary>
internal sealed class WordPairs
{
    private ulong[] pairs = new ulong[1024];
    private int count;

    /// <summary>For each word the initiative that had it last, counted over all blocks.</summary>
    private int[] last = new int[1024];
    private int at;
    private int member = -1;

    /// <summary>Goes to the next initiative.</summary>
    public void Next()
    {
        at++;
        member++;
    }

    /// <summary>The initiative has a word.</summary>
    public void Add(int word)
    {
        if (word >= last.Length)
        {
            Array.Resize(ref last, Math.Max(word + 1, last.Length * 2));
        }

        if (last[word] == at)
        {
            return;
        }

        last[word] = at;
        if (count == pairs.Length)
        {
            Array.Resize(ref pairs, count * 2);
        }

        pairs[count++] = ((ulong)word << 13) | (uint)member;
    }

    /// <summary>The pairs of the block by word; the next block begins.</summary>
    public BlockPostings Take()
    {
        var taken = BlockPostings.Of(pairs.AsSpan(0, count));
        (count, member) = (0, -1);
        return taken;
    }
}
