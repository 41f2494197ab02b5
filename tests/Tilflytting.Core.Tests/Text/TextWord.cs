namespace Tilflytting.Core.Tests.Text;

/// <summary>A word of a text, as <see cref="WordReader"/> finds it.</summary>
/// <param name="Folded">Its letters as folding has them, for prefixes.</param>
/// <param name="Key">What its forms in bokmål and nynorsk have in common; words that meet have the same.</param>
/// <param name="Start">Where it begins in the text, from 0.</param>
/// <param name="Length">How many <c>char</c>s of the text it is.</param>
/// <param name="Position">Which word of the text it is, from 0; a joined word has the position of its first part.</param>
/// <param name="Parts">1; of a joined word, such as <c>bygdeutvikling</c> for «bygde-utvikling», the number of its parts.</param>
internal readonly record struct TextWord(string Folded, string Key, int Start, int Length, int Position, int Parts)
{
    /// <summary>The words of a text, in order; a joined word stands behind its last part.</summary>
    public static ImmutableArray<TextWord> Of(string text)
    {
        var words = ImmutableArray.CreateBuilder<TextWord>();
        var reader = new WordReader(text, stackalloc char[256]);
        for (var next = 0; reader.MoveNext();)
        {
            var folded = reader.Folded.ToString();
            words.Add(new(folded, NorwegianAnalyzer.Key(folded), reader.Start, reader.End - reader.Start, reader.Parts == 1 ? next++ : next - reader.Parts, reader.Parts));
        }

        return words.DrainToImmutable();
    }
}
