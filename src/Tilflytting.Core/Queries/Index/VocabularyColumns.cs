using System.Collections.Concurrent;

namespace Tilflytting.Core.Queries;

/// <summary>Who has which code of a vocabulary: a set of those who certainly have it, and where items may be uncertain one of those who have it at least possibly.</summary>
internal sealed class VocabularyColumns(Vocabulary vocabulary, int words)
{
    private readonly ConcurrentDictionary<string, (IndexColumn Certain, IndexColumn Possible)> codes = new(StringComparer.Ordinal);

    public Vocabulary Vocabulary { get; } = vocabulary;

    /// <summary>Who states anything of the vocabulary.</summary>
    public IndexColumn Stated { get; } = new(words);

    /// <summary>Who has an item in words alone. Places have none, so it is always certain.</summary>
    public IndexColumn Uncoded { get; } = new(words);

    /// <summary>The codes that somebody has.</summary>
    public IEnumerable<string> Used => codes.Keys;

    /// <summary>Whether an item may be only possibly one of the entry.</summary>
    private bool MayBeUncertain => Vocabulary == PlaceKind.Vocabulary || Vocabulary == PlaceExtent.Vocabulary;

    public void Add(int document, string? code, Certainty certainty)
    {
        Stated.Add(document);
        if (code is null)
        {
            Uncoded.Add(document);
            return;
        }

        var (certain, possible) = codes.GetOrAdd(code, static (_, self) => self.NewPair(), this);
        if (certainty == Certainty.Certain)
        {
            certain.Add(document);
        }

        if (certain != possible && certainty != Certainty.No)
        {
            possible.Add(document);
        }
    }

    /// <summary>The sets of a code; null when nobody has it.</summary>
    public (IndexColumn Certain, IndexColumn Possible)? Find(string code) => codes.TryGetValue(code, out var pair) ? pair : null;

    private (IndexColumn Certain, IndexColumn Possible) NewPair() => new IndexColumn(words) is var certain && MayBeUncertain ? (certain, new(words)) : (certain, certain);
}
