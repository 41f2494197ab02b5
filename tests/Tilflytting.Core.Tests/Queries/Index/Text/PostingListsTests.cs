using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries.Index.Text;

/// <summary>Sets of initiatives, however they are kept, are the sets that were put in.</summary>
public class PostingListsTests
{
    private const int Size = PostingLists.BlockSize;

    /// <summary>The bounds are part of the layout: up to four numbers a block take no more room than its starts would, and bits take less than steps from one in thirty-two.</summary>
    [Theory]
    [InlineData(0, 0, 16, 17)]
    [InlineData(1, 1, 16, 17)]
    [InlineData(575, 1, 16, 17)]
    [InlineData(576, 1, 16, 18)]
    [InlineData(Size, 1, 16, 256)]
    [InlineData(Size + 1, 2, 16, 256)]
    [InlineData(4 * Size, 4, 16, 1024)]
    [InlineData((4 * Size) + 1, 5, 20, 1024)]
    [InlineData(1_000_000, 123, 492, 31_250)]
    public void The_size_of_a_set_says_how_it_is_kept(int documents, int blocks, int few, int common)
    {
        PostingLists.Blocks(documents).Should().Be(blocks);
        PostingLists.Few(documents).Should().Be(few);
        PostingLists.Common(documents).Should().Be(common);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(600)]
    [InlineData(Size - 1)]
    [InlineData(Size)]
    [InlineData(Size + 1)]
    [InlineData((2 * Size) + 64)]
    [InlineData((4 * Size) + 1)]
    public void Every_set_comes_back_block_by_block(int documents)
    {
        var (builder, sets) = (new PostingListsBuilder(documents), Sets(documents).ToList());
        foreach (var set in sets)
        {
            Add(builder, set);
        }

        var lists = builder.Build();

        lists.Length.Should().Be(sets.Count);
        for (var list = 0; list < sets.Count; list++)
        {
            Same(new(lists, list), documents, sets[list]);
        }
    }

    [Theory]
    [InlineData(600)]
    [InlineData(Size)]
    [InlineData((2 * Size) + 64)]
    public void A_union_has_what_any_of_its_sets_has(int documents)
    {
        var (builder, sets) = (new PostingListsBuilder(documents), Sets(documents).ToList());
        sets.ForEach(set => Add(builder, set));
        var (lists, unions) = (builder.Build(), new PostingListsBuilder(documents));
        int[][] chosen = [[], [0], [1, 2, 3], [4, 5], [6, 7], [.. Enumerable.Range(0, sets.Count)]];
        foreach (var some in chosen)
        {
            unions.AddUnion([.. some.Select(list => new WordList(lists, list))]);
        }

        var built = unions.Build();

        for (var list = 0; list < chosen.Length; list++)
        {
            Same(new(built, list), documents, [.. chosen[list].SelectMany(one => sets[one]).Distinct().Order()]);
        }
    }

    /// <summary>A step is a byte, or two from 128 on; the first of a block is counted from the place before it, and so the longest is a whole block.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(Size - 20)]
    public void Steps_of_every_length_are_kept(int step)
    {
        const int Documents = 2 * Size;
        int[] set = [step - 1, .. Enumerable.Range(0, 17).Select(i => step - 1 + step + i).Where(static one => one < Documents), Size + step - 1, Documents - 1];
        var builder = new PostingListsBuilder(Documents);
        Add(builder, [.. set.Distinct().Order()]);

        Same(new(builder.Build(), 0), Documents, [.. set.Distinct().Order()]);
    }

    [Fact]
    public void Room_grows_with_what_is_put_in()
    {
        const int Documents = 4 * Size;
        var (builder, sets) = (new PostingListsBuilder(Documents), Enumerable.Range(0, 12).Select(static list => Enumerable.Range(0, list % 2 == 0 ? 1_000 : 3_000).Select(i => (i * 8) + list).ToArray()).ToList());
        sets.ForEach(set => Add(builder, set));
        var lists = builder.Build();

        for (var list = 0; list < sets.Count; list++)
        {
            Same(new(lists, list), Documents, sets[list]);
        }
    }

    /// <summary>Sets of all sizes at which something changes, at the edges of blocks and everywhere.</summary>
    private static IEnumerable<int[]> Sets(int documents)
    {
        yield return [];
        yield return [0];
        yield return [documents - 1];
        yield return [0, documents - 1];
        var edges = Enumerable.Range(0, PostingLists.Blocks(documents) + 1).SelectMany(static block => new[] { (block * Size) - 1, block * Size }).Where(one => one >= 0 && one < documents).ToArray();
        yield return [.. edges.Where(static one => one % Size == 0)];
        yield return [.. edges.Where(static one => one % Size != 0)];
        yield return edges;
        var (few, common) = (PostingLists.Few(documents), PostingLists.Common(documents));
        foreach (var size in new[] { few - 1, few, few + 1, common - 1, common, common + 1, documents }.Where(size => size <= documents))
        {
            yield return [.. Enumerable.Range(0, size)];
            yield return [.. Enumerable.Range(documents - size, size)];
            yield return [.. Enumerable.Range(0, size).Select(i => (int)((long)i * documents / size))];
            yield return [.. edges.Concat(Enumerable.Range(0, documents)).Distinct().Take(size).Order()];
        }
    }

    /// <summary>Block by block, as texts are read.</summary>
    private static void Add(PostingListsBuilder builder, int[] set)
    {
        foreach (var block in set.GroupBy(static one => one / Size))
        {
            builder.Add(block.Key, [.. block.Select(static one => (ushort)(one % Size))]);
        }

        builder.End();
    }

    private static void Same(WordList list, int documents, int[] expected)
    {
        var isCommon = expected.Length >= PostingLists.Common(documents);
        list.Count.Should().Be(expected.Length);
        list.Lists!.IsCommon(list.Number).Should().Be(isCommon);
        for (var block = 0; block < PostingLists.Blocks(documents); block++)
        {
            // What was there stays there.
            var before = Enumerable.Range(0, Words.For(Math.Min(Size, documents - (block * Size)))).Select(static word => 0x0010_0000_0000_0020UL << (word % 7)).ToArray();
            var mine = new ulong[before.Length];
            foreach (var one in expected.Where(one => one / Size == block).Select(static one => one % Size))
            {
                mine[one / 64] |= 1UL << (one % 64);
            }

            var all = before.ToArray();
            list.Or(block, all);
            all.SequenceEqual(before.Zip(mine, static (one, other) => one | other)).Should().BeTrue("block {0} of {1} among {2}", block, expected.Length, documents);
            list.Bits(block, before.Length).SequenceEqual(isCommon ? mine : []).Should().BeTrue("block {0} of {1} among {2}", block, expected.Length, documents);
        }
    }
}
