namespace Tilflytting.Core.Queries;

/// <summary>Puts <see cref="PostingLists"/> together, one after the other.</summary>
internal sealed class PostingListsBuilder(int documents)
{
    private readonly int blocks = PostingLists.Blocks(documents);
    private readonly int words = Words.For(documents);
    private readonly int mostFew = PostingLists.Few(documents);
    private readonly int leastCommon = PostingLists.Common(documents);
    private readonly List<int> counts = [];
    private readonly List<int> places = [];
    private readonly List<int> few = [];
    private readonly List<int> starts = [];
    private byte[] steps = new byte[1024];
    private int stepCount;
    private ulong[] bits = [];
    private int bitCount;
    private int[] current = new int[1024];
    private int count;

    /// <summary>Adds initiatives to the list at hand, block by block in order.</summary>
    /// <param name="block">The block.</param>
    /// <param name="members">Their numbers in it, in order.</param>
    public void Add(int block, ReadOnlySpan<ushort> members)
    {
        Make(members.Length);
        var first = block * PostingLists.BlockSize;
        foreach (var member in members)
        {
            current[count++] = first + member;
        }
    }

    /// <summary>Adds initiatives to the list at hand, and others with them, block by block in order.</summary>
    /// <param name="block">The block.</param>
    /// <param name="members">Their numbers in it, in order.</param>
    /// <param name="others">The others, in order, from this block on; those of the block are taken from it.</param>
    public void Add(int block, ReadOnlySpan<ushort> members, ref ReadOnlySpan<int> others)
    {
        Span<ulong> union = stackalloc ulong[PlanNode.Block];
        union.Clear();
        foreach (var member in members)
        {
            union[member >> 6] |= 1UL << member;
        }

        var first = block * PostingLists.BlockSize;
        for (; !others.IsEmpty && others[0] < first + PostingLists.BlockSize; others = others[1..])
        {
            var member = others[0] - first;
            union[member >> 6] |= 1UL << member;
        }

        Add(block, union);
    }

    /// <summary>Adds initiatives to the list at hand, block by block in order.</summary>
    public void Add(int block, ReadOnlySpan<ulong> members)
    {
        Make(Words.Count(members));
        var first = block * PostingLists.BlockSize;
        for (var word = 0; word < members.Length; word++)
        {
            for (var left = members[word]; left != 0;)
            {
                current[count++] = first + (word << 6) + Words.Take(ref left);
            }
        }
    }

    /// <summary>Makes a list of all that some lists have.</summary>
    public void AddUnion(IReadOnlyCollection<WordList> lists)
    {
        Span<ulong> room = stackalloc ulong[PlanNode.Block];
        for (var block = 0; block < blocks; block++)
        {
            var union = room[..Math.Min(PlanNode.Block, words - (block * PlanNode.Block))];
            union.Clear();
            foreach (var list in lists)
            {
                list.Or(block, union);
            }

            Add(block, union);
        }

        End();
    }

    /// <summary>Ends the list at hand; the next one begins.</summary>
    public void End()
    {
        var members = current.AsSpan(0, count);
        counts.Add(count);
        if (count >= leastCommon)
        {
            places.Add(bitCount);
            Grow(ref bits, bitCount + words);
            foreach (var member in members)
            {
                bits[bitCount + (member >> 6)] |= 1UL << member;
            }

            bitCount += words;
        }
        else if (count > mostFew)
        {
            places.Add(starts.Count);
            AddSteps(members);
        }
        else
        {
            places.Add(few.Count);
            few.AddRange(members);
        }

        count = 0;
    }

    /// <summary>The lists.</summary>
    public PostingLists Build() => new(documents, [.. counts], [.. places], [.. few], [.. starts], steps[..stepCount], bits[..bitCount]);

    private static void Grow<T>(ref T[] array, int length)
    {
        if (length > array.Length)
        {
            Array.Resize(ref array, Math.Max(length, checked(array.Length * 2)));
        }
    }

    private void Make(int more) => Grow(ref current, count + more);

    private void AddSteps(ReadOnlySpan<int> members)
    {
        Grow(ref steps, checked(stepCount + (members.Length * 2)));
        var at = 0;
        for (var block = 0; block < blocks; block++)
        {
            starts.Add(stepCount);
            var first = block * PostingLists.BlockSize;
            for (var last = first - 1; at < members.Length && members[at] < first + PostingLists.BlockSize; at++)
            {
                var step = members[at] - last;
                last = members[at];
                if (step < 128)
                {
                    steps[stepCount++] = (byte)step;
                }
                else
                {
                    steps[stepCount++] = (byte)(step | 128);
                    steps[stepCount++] = (byte)(step >> 7);
                }
            }
        }

        starts.Add(stepCount);
    }
}
