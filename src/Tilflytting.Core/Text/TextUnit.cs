namespace Tilflytting.Core;

/// <summary>
/// One word of a query as it is written. Of one with hyphens the joined word is searched for, and its parts in a row: «e-post» finds «epost», «e-post» and «e post».
/// </summary>
/// <param name="Text">The word as it is written, without the asterisk.</param>
/// <param name="Word">The number of the word, joined, among the query's.</param>
/// <param name="Parts">The numbers of its parts; none of a word without hyphens.</param>
internal sealed record TextUnit(string Text, int Word, ImmutableArray<int> Parts);
