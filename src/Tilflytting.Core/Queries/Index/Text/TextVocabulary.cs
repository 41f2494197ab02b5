namespace Tilflytting.Core.Queries;

/// <summary>The folded words of all texts in ordinal order, and what the forms of each have in common.</summary>
internal sealed class TextVocabulary
{
    private readonly string[] words;
    private readonly string[] keys;
    private readonly int[] forms;
    private readonly int[] starts;

    /// <param name="byNumber">The words by the numbers that they were given as they came.</param>
    public TextVocabulary(string[] byNumber)
    {
        words = [.. byNumber];
        Numbers = [.. Enumerable.Range(0, words.Length)];
        Array.Sort(words, Numbers, StringComparer.Ordinal);
        var ofWords = new string[words.Length];
        Parallel.For(0, words.Length, rank => ofWords[rank] = NorwegianAnalyzer.Key(words[rank]));
        forms = [.. Enumerable.Range(0, words.Length)];
        Array.Sort(ofWords, forms, StringComparer.Ordinal);
        var (distinct, begins) = (new List<string>(), new List<int>());
        for (var i = 0; i < forms.Length; i++)
        {
            if (i == 0 || !string.Equals(ofWords[i], ofWords[i - 1], StringComparison.Ordinal))
            {
                distinct.Add(ofWords[i]);
                begins.Add(i);
            }
        }

        begins.Add(forms.Length);
        (keys, starts) = ([.. distinct], [.. begins]);
    }

    /// <summary>The number of each word, by its rank.</summary>
    public int[] Numbers { get; }

    /// <summary>How many keys there are.</summary>
    public int KeyCount => keys.Length;

    /// <summary>The rank of a key; negative when no word has it.</summary>
    public int FindKey(string key) => Array.BinarySearch(keys, key, StringComparer.Ordinal);

    /// <summary>The words of a key, by their ranks.</summary>
    public ReadOnlySpan<int> Forms(int key) => forms.AsSpan(starts[key], starts[key + 1] - starts[key]);

    /// <summary>The ranks of the words with a beginning.</summary>
    public (int From, int To) WordsWith(string beginning) => Stretch(words, beginning);

    /// <summary>The ranks of the keys with a beginning.</summary>
    public (int From, int To) KeysWith(string beginning) => Stretch(keys, beginning);

    /// <summary>The ranks of the words that meet a word or beginning of a query: a stretch of them, and others by themselves.</summary>
    /// <param name="atom">The word or beginning.</param>
    /// <param name="others">Where the others are added.</param>
    public (int From, int To) Find(TextAtom atom, List<int> others)
    {
        var (from, to) = atom.IsPrefix ? WordsWith(atom.Folded) : (0, 0);
        if (!atom.IsPrefix || atom.KeyBeginning is not null)
        {
            AddOutside(FindKey(atom.Key), from, to, others);
        }

        if (atom.KeyBeginning is { } beginning)
        {
            var (first, last) = KeysWith(beginning);
            for (var key = first; key < last; key++)
            {
                if (!string.Equals(keys[key], atom.Key, StringComparison.Ordinal))
                {
                    AddOutside(key, from, to, others);
                }
            }
        }

        return (from, to);
    }

    private static (int From, int To) Stretch(string[] sorted, string beginning) =>
        (Bound(sorted, beginning, isBehind: false), Bound(sorted, beginning, isBehind: true));

    private static int Bound(string[] sorted, string beginning, bool isBehind)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var order = sorted[middle].AsSpan(0, Math.Min(sorted[middle].Length, beginning.Length)).SequenceCompareTo(beginning);
            (low, high) = order < 0 || (isBehind && order == 0) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void AddOutside(int key, int from, int to, List<int> others)
    {
        foreach (var form in key < 0 ? [] : Forms(key))
        {
            if (form < from || form >= to)
            {
                others.Add(form);
            }
        }
    }
}
