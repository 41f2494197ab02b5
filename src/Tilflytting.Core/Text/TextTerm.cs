namespace Tilflytting.Core;

/// <summary>What has to be found in a row: one word, or the words of a phrase.</summary>
/// <param name="Units">The words, at least one.</param>
internal sealed record TextTerm(ImmutableArray<TextUnit> Units);
