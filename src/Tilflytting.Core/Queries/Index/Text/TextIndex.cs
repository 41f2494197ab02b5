namespace Tilflytting.Core.Queries;

/// <summary>
/// The texts of all initiatives, turned: the initiatives of each word as <see cref="WordReader"/> folds it, of its forms together, and of stretches of words; titles apart from other
/// texts. And the words of each initiative in their order, for phrases. The labels of codes are read once for each code.
/// </summary>
internal sealed class TextIndex(TextVocabulary vocabulary, WordLists titles, WordLists others, KeyLists keys, TextLabels labels, TokenBlock[] tokens)
{
    /// <summary>Room for the lists of most beginnings, so that the list seldom grows.</summary>
    private const int UsualLists = 32;

    /// <summary>The words of an initiative.</summary>
    /// <param name="block">The block.</param>
    /// <param name="member">Its number in the block.</param>
    public ReadOnlySpan<byte> Tokens(int block, int member) => tokens[block].Of(member);

    /// <summary>The lists of the initiatives that have a word or beginning of a query.</summary>
    /// <param name="atom">The word or beginning.</param>
    /// <param name="section">In which texts; labels are beside all but the titles.</param>
    /// <param name="withLabels">Whether those that have it only in a label have to be among them; otherwise they may be.</param>
    public WordList[] Lists(TextAtom atom, TextSection section, bool withLabels)
    {
        if (section == TextSection.Any && !atom.IsPrefix && vocabulary.FindKey(atom.Key) is >= 0 and var key
            && (withLabels || !labels.HasAny(vocabulary.Forms(key))) && keys.TryFind(key, out var all))
        {
            return [all];
        }

        var (lists, outside) = (new List<WordList>(UsualLists), new List<int>());
        var (from, to) = vocabulary.Find(atom, outside);
        foreach (var source in section switch { TextSection.Title => (ReadOnlySpan<WordLists>)[titles], TextSection.Elsewhere => [others], _ => [others, titles] })
        {
            source.AddStretch(from, to, lists);
            foreach (var rank in outside)
            {
                source.AddWord(rank, lists);
            }
        }

        if (withLabels && section != TextSection.Title)
        {
            labels.AddTo(from, to, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(outside), lists);
        }

        return [.. lists];
    }

    /// <summary>The sets of the codes that have a query of one term in a label.</summary>
    public IndexColumn[] Labelled(TextQuery query)
    {
        var unit = query.Terms[0].Units[0];
        var candidates = new SortedSet<int>();
        foreach (var atom in unit.Parts.Take(1).Append(unit.Word))
        {
            var outside = new List<int>();
            var (from, to) = vocabulary.Find(query.Atoms[atom], outside);
            candidates.UnionWith(labels.Having(from, to, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(outside)));
        }

        return labels.With(query, candidates);
    }

    /// <summary>The numbers of the words that meet a word or beginning of a query.</summary>
    public IEnumerable<int> Numbers(TextAtom atom)
    {
        var outside = new List<int>();
        var (from, to) = vocabulary.Find(atom, outside);
        return Enumerable.Range(from, to - from).Concat(outside).Select(rank => vocabulary.Numbers[rank]);
    }
}
