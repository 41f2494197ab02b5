namespace Tilflytting.Core;

/// <summary>A part of a phrase: digits, letters, or one sign.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The letters in lower case, or the digits or the sign as they stand.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many characters it has.</param>
internal readonly record struct PhraseToken(PhraseTokenKind Kind, string Text, int Start, int Length)
{
    public int End => Start + Length;

    public bool Is(string text) => string.Equals(Text, text, StringComparison.Ordinal);
}
