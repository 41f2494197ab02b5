namespace Tilflytting.Core.Queries;

/// <summary>
/// The texts of all initiatives, turned: the initiatives of each word as <see cref="WordReader"/> folds it, of its forms together, and of stretches of words; titles apart from other
/// texts. And the words of each initiative in their order, for phrases.
/// </summary>
internal sealed class TextIndex(TextVocabulary vocabulary, WordLists titles, WordLists others, KeyLists keys, TokenBlock[] tokens)
{
    /// <summary>The words of an initiative.</summary>
    /// <param name="block">The block.</param>
    /// <param name="member">Its number in the block.</param>
    public ReadOnlySpan<byte> Tokens(int block, int member) => tokens[block].Of(member);

    /// <summary>The lists of the initiatives that have a word or beginning of a query.</summary>
    public WordList[] Lists(TextAtom atom, TextSection section)
    {
        if (section == TextSection.Any && !atom.IsPrefix && keys.TryFind(vocabulary.FindKey(atom.Key), out var all))
        {
            return [all];
        }

        var (lists, outside) = (new List<WordList>(), new List<int>());
        var (from, to) = vocabulary.Find(atom, outside);
        foreach (var source in section switch { TextSection.Title => (ReadOnlySpan<WordLists>)[titles], TextSection.Elsewhere => [others], _ => [others, titles] })
        {
            source.AddStretch(from, to, lists);
            foreach (var rank in outside)
            {
                source.AddWord(rank, lists);
            }
        }

        return [.. lists];
    }

    /// <summary>The numbers of the words that meet a word or beginning of a query.</summary>
    public IEnumerable<int> Numbers(TextAtom atom)
    {
        var outside = new List<int>();
        var (from, to) = vocabulary.Find(atom, outside);
        return Enumerable.Range(from, to - from).Concat(outside).Select(rank => vocabulary.Numbers[rank]);
    }
}
