namespace Tilflytting.Core.Queries;

/// <summary>Gives words their numbers.</summary>
/// <param name="word">The folded word.</param>
/// <returns>Its number, the same every time.</returns>
internal delegate int WordNumber(ReadOnlySpan<char> word);
