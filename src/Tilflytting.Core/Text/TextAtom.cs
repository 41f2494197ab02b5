namespace Tilflytting.Core;

/// <summary>One word or beginning of a word to search for.</summary>
/// <param name="Folded">Its folded letters.</param>
/// <param name="IsPrefix">Whether it is the beginning of words.</param>
internal sealed record TextAtom(string Folded, bool IsPrefix)
{
    /// <summary>Shorter beginnings say too little of the word that is meant: «me*» is not «vi».</summary>
    private const int LeastForKey = 4;

    /// <summary>The key of the words that meet it.</summary>
    public string Key { get; } = NorwegianAnalyzer.Key(Folded);

    /// <summary>The beginning of the keys that meet it, when it is a beginning of words long enough for that; otherwise null.</summary>
    /// <remarks>«skole*» finds «skular» by the key that the two share, and «skulebygg» by this.</remarks>
    public string? KeyBeginning { get; } = IsPrefix && Folded.Length >= LeastForKey ? NorwegianAnalyzer.KeyBeginning(Folded) : null;

    /// <summary>Whether a word meets it: by its key; a beginning by its letters, or by the key.</summary>
    /// <param name="folded">The word, folded.</param>
    /// <param name="key">Its key.</param>
    public bool Accepts(ReadOnlySpan<char> folded, ReadOnlySpan<char> key) =>
        IsPrefix
            ? folded.StartsWith(Folded, StringComparison.Ordinal) || (KeyBeginning is not null && (key.SequenceEqual(Key) || key.StartsWith(KeyBeginning, StringComparison.Ordinal)))
            : key.SequenceEqual(Key);
}
