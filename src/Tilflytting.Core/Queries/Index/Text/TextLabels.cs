namespace Tilflytting.Core.Queries;

/// <summary>
/// The words of labels, each with the codes whose labels have it. A label is read once for its code, however many initiatives have that, and its set of them is used as it is.
/// </summary>
/// <remarks>
/// Only sets that are bits are added to lists by <see cref="AddTo"/>. There is no more of these than room in a row; the others, of codes that nobody ships, may be as many as the
/// initiatives, and are put together with the texts when the index is built: <see cref="Listed"/>.
/// </remarks>
internal sealed class TextLabels
{
    private const int StackWords = 16;
    private readonly ImmutableArray<LabelledCode> codes;
    private readonly Dictionary<int, List<int>> ofNumbers = [];
    private int[] ranks = [];
    private int[][] ofRanks = [];
    private int[][] inRows = [];

    /// <param name="codes">The codes.</param>
    /// <param name="numberOf">Gives words their numbers.</param>
    public TextLabels(ImmutableArray<LabelledCode> codes, WordNumber numberOf)
    {
        this.codes = codes;
        for (var code = 0; code < codes.Length; code++)
        {
            foreach (var label in codes[code].Labels)
            {
                Read(label, code, numberOf);
            }
        }
    }

    /// <summary>The initiatives that have a word in the label of a code whose set is a list, sorted, by the number of the word.</summary>
    public Dictionary<int, int[]> Listed()
    {
        var listed = new Dictionary<int, int[]>();
        foreach (var (number, having) in ofNumbers)
        {
            if (Documents(having) is { Length: > 0 } documents)
            {
                listed.Add(number, documents);
            }
        }

        return listed;
    }

    /// <summary>Says which rank each word has.</summary>
    /// <param name="numbers">The number of each word, by its rank.</param>
    public void Rank(int[] numbers)
    {
        if (codes.IsEmpty)
        {
            return;
        }

        var found = Enumerable.Range(0, numbers.Length).Where(rank => ofNumbers.ContainsKey(numbers[rank])).ToArray();
        ranks = found;
        ofRanks = Array.ConvertAll(found, rank => ofNumbers[numbers[rank]].ToArray());
        inRows = Array.ConvertAll(ofRanks, having => Array.FindAll(having, code => !codes[code].Column.IsList));
        ofNumbers.Clear();
    }

    /// <summary>Whether the label of any code has one of some words, by their ranks.</summary>
    public bool HasAny(ReadOnlySpan<int> words)
    {
        foreach (var word in words)
        {
            if (Array.BinarySearch(ranks, word) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the sets of the codes whose labels have a word of a stretch, or one of some others; each once.</summary>
    /// <param name="from">The rank of the first word of the stretch.</param>
    /// <param name="to">The rank behind its last.</param>
    /// <param name="others">The ranks of the others.</param>
    /// <param name="lists">Where they are added.</param>
    public void AddTo(int from, int to, ReadOnlySpan<int> others, List<WordList> lists)
    {
        // A question has few codes: a set in the stack costs less than one made for it.
        Span<ulong> room = stackalloc ulong[StackWords];
        var having = Words.For(codes.Length) <= StackWords ? room[..Words.For(codes.Length)] : new ulong[Words.For(codes.Length)];
        having.Clear();
        var first = Array.BinarySearch(ranks, from);
        for (var i = first < 0 ? ~first : first; i < ranks.Length && ranks[i] < to; i++)
        {
            Mark(inRows[i], having);
        }

        foreach (var other in others)
        {
            if (Array.BinarySearch(ranks, other) is >= 0 and var at)
            {
                Mark(inRows[at], having);
            }
        }

        for (var word = 0; word < having.Length; word++)
        {
            for (var left = having[word]; left != 0;)
            {
                lists.Add(WordList.Of(codes[(word << 6) + Words.Take(ref left)]));
            }
        }
    }

    /// <summary>The sets of the codes that have a whole query in one label, of those whose labels have a word of it; where these are lists, in one.</summary>
    /// <param name="query">The query.</param>
    /// <param name="candidates">The numbers of the codes.</param>
    public IndexColumn[] With(TextQuery query, IEnumerable<int> candidates)
    {
        using var matcher = new TextMatcher(query);
        var (columns, listed) = (new List<IndexColumn>(), new List<int>());
        foreach (var code in candidates)
        {
            foreach (var label in codes[code].Labels)
            {
                if (matcher.TermsIn(label) == 0)
                {
                    continue;
                }

                if (codes[code].Column.IsList)
                {
                    listed.Add(code);
                }
                else
                {
                    columns.Add(codes[code].Column);
                }

                break;
            }
        }

        return listed.Count == 0 ? [.. columns] : [.. columns, IndexColumn.OfList(-1, Documents(listed))];
    }

    /// <summary>The numbers of the codes whose labels have a word of a stretch, or one of some others, in order.</summary>
    public SortedSet<int> Having(int from, int to, ReadOnlySpan<int> others)
    {
        var having = new SortedSet<int>();
        var first = Array.BinarySearch(ranks, from);
        for (var i = first < 0 ? ~first : first; i < ranks.Length && ranks[i] < to; i++)
        {
            having.UnionWith(ofRanks[i]);
        }

        foreach (var other in others)
        {
            if (Array.BinarySearch(ranks, other) is >= 0 and var at)
            {
                having.UnionWith(ofRanks[at]);
            }
        }

        return having;
    }

    private static void Mark(int[] having, Span<ulong> set)
    {
        foreach (var code in having)
        {
            set[code >> 6] |= 1UL << code;
        }
    }

    private void Read(string label, int code, WordNumber numberOf)
    {
        var reader = new WordReader(label, stackalloc char[256]);
        while (reader.MoveNext())
        {
            var number = numberOf(reader.Folded);
            if (!ofNumbers.TryGetValue(number, out var having))
            {
                ofNumbers.Add(number, having = []);
            }

            if (having.Count == 0 || having[^1] != code)
            {
                having.Add(code);
            }
        }
    }

    private int[] Documents(List<int> having)
    {
        var documents = new List<int>();
        foreach (var code in having)
        {
            documents.AddRange(codes[code].Column.Documents);
        }

        return [.. documents.Distinct().Order()];
    }
}
