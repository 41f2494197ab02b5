namespace Tilflytting.Core.Queries;

/// <summary>A key of the query text, such as <c>målgruppe</c>: for help, completion and forms that are made of the keys that there are.</summary>
/// <remarks>Immutable and thread safe; there is one object for each, so that equality is by reference.</remarks>
public sealed class QueryKey
{
    internal QueryKey(string name, QueryKeyKind kind, WordInThree words, ImmutableArray<(LanguageTag Language, string Name)> also = default, QueryVocabulary? conditions = null)
    {
        Name = name;
        Kind = kind;
        Conditions = conditions;
        Also = also.IsDefault ? [] : also;
        Label = LocalizedText.OfThree(words.Nb, words.Nn, name);
        Names = [.. new[] { words.Nb, words.Nn }.Concat(Also.Select(static one => one.Name)).Append(name).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Every key: those of the vocabularies in the order of <see cref="Tilflytting.Core.Vocabulary.All"/>, then the others.</summary>
    public static ImmutableArray<QueryKey> All => QueryKeys.All;

    /// <summary>The canonical spelling, which <see cref="InitiativeFilter.ToString"/> writes: that of the vocabulary where it is one.</summary>
    public string Name { get; }

    /// <summary>How it is spelled in bokmål, nynorsk and English.</summary>
    public LocalizedText Label { get; }

    /// <summary>Every spelling, each once: bokmål first, the canonical one last.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The vocabulary whose codes and labels are the values; null where they are something else.</summary>
    public Vocabulary? Vocabulary => Conditions?.Vocabulary;

    /// <summary>Further spellings, with their languages.</summary>
    internal ImmutableArray<(LanguageTag Language, string Name)> Also { get; }

    /// <summary>What the values are.</summary>
    internal QueryKeyKind Kind { get; }

    /// <summary>What makes conditions of codes; null for any other kind.</summary>
    internal QueryVocabulary? Conditions { get; }

    /// <summary>Whether the key may be followed by a mode: <c>municipality@recorded:</c>.</summary>
    internal bool IsPlace => Kind is QueryKeyKind.Municipality or QueryKeyKind.County;

    /// <summary>Whether the values are words of a name, so that any word may be one.</summary>
    internal bool IsName => Kind is QueryKeyKind.Partner or QueryKeyKind.Publisher or QueryKeyKind.Catalogue or QueryKeyKind.Study or QueryKeyKind.Licence;

    /// <summary>The key of a spelling in any language; case, marks and hyphens do not count, nor does the form of the word: <c>målgrupper</c> is <c>målgruppe</c>.</summary>
    /// <param name="text">The spelling.</param>
    /// <returns>The key; null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static QueryKey? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return QueryKeys.Find(text);
    }

    /// <summary>The canonical spelling.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => Name;
}
