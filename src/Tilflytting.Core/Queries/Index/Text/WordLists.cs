namespace Tilflytting.Core.Queries;

/// <summary>
/// The initiatives of each word, by its rank in the alphabet, and those of whole stretches of neighbours: sixteen words, sixteen such stretches, and so on. A beginning of words is
/// a stretch of ranks, and is put together of few lists however many words it has. Common words are in no stretch: their bits are quick by themselves.
/// </summary>
internal sealed class WordLists
{
    private const int Shift = 4;
    private const int Width = 1 << Shift;
    private readonly PostingLists[] levels;
    private readonly int[] common;

    private WordLists(PostingLists[] levels)
    {
        this.levels = levels;
        common = [.. Enumerable.Range(0, levels[0].Length).Where(levels[0].IsCommon)];
    }

    /// <summary>Builds the lists of the words and of the stretches.</summary>
    /// <param name="documents">How many initiatives there are.</param>
    /// <param name="numbers">The number of each word, by rank.</param>
    /// <param name="blocks">What each block of initiatives has, by the number of the word.</param>
    /// <param name="more">Others that have a word, sorted, by its number; null when there are none.</param>
    public static WordLists Build(int documents, int[] numbers, IReadOnlyList<BlockPostings> blocks, Dictionary<int, int[]>? more = null)
    {
        var builder = new PostingListsBuilder(documents);
        foreach (var number in numbers)
        {
            var others = more is not null && more.TryGetValue(number, out var listed) ? listed : default(ReadOnlySpan<int>);
            for (var block = 0; block < blocks.Count; block++)
            {
                if (others.IsEmpty)
                {
                    builder.Add(block, blocks[block].Of(number));
                }
                else
                {
                    builder.Add(block, blocks[block].Of(number), ref others);
                }
            }

            builder.End();
        }

        var levels = new List<PostingLists> { builder.Build() };
        while (levels[^1].Length > Width)
        {
            var below = levels[^1];
            var isWords = levels.Count == 1;
            builder = new(documents);
            for (var first = 0; first < below.Length; first += Width)
            {
                builder.AddUnion([.. Enumerable.Range(first, Math.Min(Width, below.Length - first)).Where(one => below.Count(one) > 0 && !(isWords && below.IsCommon(one))).Select(one => new WordList(below, one))]);
            }

            levels.Add(builder.Build());
        }

        return new([.. levels]);
    }

    /// <summary>Adds the list of one word, if any initiative has it.</summary>
    public void AddWord(int rank, List<WordList> lists) => Add(0, rank, lists);

    /// <summary>Adds the lists of a stretch of words.</summary>
    /// <param name="from">The rank of the first.</param>
    /// <param name="to">The rank behind the last.</param>
    /// <param name="lists">Where they are added.</param>
    public void AddStretch(int from, int to, List<WordList> lists)
    {
        var first = Array.BinarySearch(common, from);
        for (var i = first < 0 ? ~first : first; i < common.Length && common[i] < to; i++)
        {
            Add(0, common[i], lists);
        }

        for (var level = 0; from < to; level++, from >>= Shift, to >>= Shift)
        {
            var isTop = level == levels.Length - 1;
            for (; from < to && (isTop || (from & (Width - 1)) != 0); from++)
            {
                AddRare(level, from, lists);
            }

            for (; from < to && (to & (Width - 1)) != 0; to--)
            {
                AddRare(level, to - 1, lists);
            }
        }
    }

    private void AddRare(int level, int number, List<WordList> lists)
    {
        if (level > 0 || !levels[0].IsCommon(number))
        {
            Add(level, number, lists);
        }
    }

    private void Add(int level, int number, List<WordList> lists)
    {
        if (levels[level].Count(number) > 0)
        {
            lists.Add(new(levels[level], number));
        }
    }
}
