namespace Tilflytting.Core;

/// <summary>A word of a text.</summary>
/// <param name="Folded">Its letters as folding has them, for prefixes.</param>
/// <param name="Key">What its forms in bokmål and nynorsk have in common; words that meet have the same.</param>
/// <param name="Start">Where it begins in the text, from 0.</param>
/// <param name="Length">How many <c>char</c>s of the text it is.</param>
/// <param name="Position">Which word of the text it is, from 0; a joined word has the position of its first part.</param>
/// <param name="Parts">1; of a joined word, such as <c>bygdeutvikling</c> for «bygde-utvikling», the number of its parts.</param>
internal readonly record struct TextWord(string Folded, string Key, int Start, int Length, int Position, int Parts);
