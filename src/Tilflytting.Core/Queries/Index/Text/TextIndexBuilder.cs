using System.Collections.Concurrent;

namespace Tilflytting.Core.Queries;

/// <summary>Reads the texts of all initiatives, block by block on all processors, and turns them: from the words of each initiative to the initiatives of each word.</summary>
/// <param name="documents">The initiatives.</param>
/// <param name="codes">The codes whose labels are searched.</param>
internal sealed class TextIndexBuilder(ImmutableArray<Initiative> documents, ImmutableArray<LabelledCode> codes)
{
    private readonly ConcurrentDictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> words = [];

    /// <summary>Builds the index.</summary>
    public TextIndex Build()
    {
        var count = PostingLists.Blocks(documents.Length);
        var (tokens, others, titles) = (new TokenBlock[count], new BlockPostings[count], new BlockPostings[count]);
        Parallel.For(0, count, () => new TextBlockReader(Number), (block, _, reader) =>
        {
            (tokens[block], titles[block], others[block]) = reader.Read(documents.AsSpan(block * PostingLists.BlockSize, Math.Min(PostingLists.BlockSize, documents.Length - (block * PostingLists.BlockSize))));
            return reader;
        }, static _ => { });

        // The words of labels come last: those of texts have the small numbers.
        var labels = new TextLabels(codes, Number);
        var listed = labels.Listed();
        var vocabulary = new TextVocabulary([.. words]);
        labels.Rank(vocabulary.Numbers);
        WordLists? inTitle = null;
        WordLists? elsewhere = null;
        Parallel.Invoke(
            () => elsewhere = WordLists.Build(documents.Length, vocabulary.Numbers, others, listed),
            () => inTitle = WordLists.Build(documents.Length, vocabulary.Numbers, titles));
        return new(vocabulary, inTitle!, elsewhere!, KeyLists.Build(documents.Length, vocabulary, inTitle!, elsewhere!, labels), labels, tokens);
    }

    /// <summary>The number of a word: the first of a word that nobody has seen is the next one, so that common words have small ones.</summary>
    private int Number(ReadOnlySpan<char> word)
    {
        if (numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var number))
        {
            return number;
        }

        lock (words)
        {
            var text = word.ToString();
            if (!numbers.TryGetValue(text, out number))
            {
                number = words.Count;
                words.Add(text);
                numbers[text] = number;
            }

            return number;
        }
    }
}
