using System.Collections.Concurrent;

namespace Tilflytting.Core.Queries;

/// <summary>The bits of a vocabulary in a row: whether anything is stated, whether anything in words alone, and one for each code.</summary>
internal sealed class VocabularyLayout
{
    private readonly IndexLayout layout;
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<int>> others = new(StringComparer.Ordinal);

    public VocabularyLayout(Vocabulary vocabulary, ConceptSet concepts, IndexLayout layout)
    {
        (Vocabulary, this.layout) = (vocabulary, layout);
        (Stated, Uncoded) = (layout.Take(1), layout.Take(1));
        foreach (var concept in vocabulary.Concepts)
        {
            known.Add(concept.Code, Take());
        }

        foreach (var concept in concepts.OwnOf(vocabulary).TakeWhile(_ => layout.Size < IndexLayout.Many))
        {
            known.Add(concept.Code, Take());
        }
    }

    public Vocabulary Vocabulary { get; }

    /// <summary>Anything of the vocabulary is stated.</summary>
    public int Stated { get; }

    /// <summary>An item is there in words alone. Places have none, so it is always certain.</summary>
    public int Uncoded { get; }

    /// <summary>Every code that has a bit.</summary>
    public IEnumerable<string> Codes => known.Keys.Concat(others.Keys);

    /// <summary>Whether an item may be only possibly one of the entry. Then a code has two bits: the first for certain, the second for at least possible.</summary>
    public bool MayBeUncertain => Vocabulary == PlaceKind.Vocabulary || Vocabulary == PlaceExtent.Vocabulary;

    /// <summary>The bit of a code; of two the first.</summary>
    public int Of(string code) => known.TryGetValue(code, out var bit) ? bit : others.GetOrAdd(code, static (_, self) => new(self.Take), this).Value;

    /// <summary>The bit of a code; null when it has none, since nobody has it.</summary>
    public int? Find(string code) => known.TryGetValue(code, out var bit) ? bit : others.TryGetValue(code, out var other) ? other.Value : null;

    private int Take() => layout.Take(MayBeUncertain ? 2 : 1);
}
