namespace Tilflytting.Core;

/// <summary>
/// What the words of a text are, for every search: <see cref="WordReader"/> finds and folds them, <see cref="NorwegianStemmer"/> brings bokmål and nynorsk
/// together. Thread safe; the same on every machine and under every culture.
/// </summary>
internal static class NorwegianAnalyzer
{
    /// <summary>The words of a text, in order; a joined word stands behind its last part.</summary>
    public static ImmutableArray<TextWord> Words(string text)
    {
        var words = ImmutableArray.CreateBuilder<TextWord>();
        var reader = new WordReader(text, stackalloc char[256]);
        while (reader.MoveNext())
        {
            var folded = reader.Folded.ToString();
            words.Add(new(folded, Key(folded), reader.Start, reader.End - reader.Start, reader.Position, reader.Parts));
        }

        return words.DrainToImmutable();
    }

    /// <summary>The key of a folded word, as <see cref="NorwegianStemmer.Key"/> writes it.</summary>
    public static string Key(string folded)
    {
        var room = new char[NorwegianStemmer.Room(folded.Length)];
        return new(room, 0, NorwegianStemmer.Key(folded, room));
    }

    /// <summary>The beginning of keys for the folded beginning of a word, as <see cref="NorwegianStemmer.Beginning"/> writes it.</summary>
    public static string KeyBeginning(string folded)
    {
        var room = new char[NorwegianStemmer.Room(folded.Length)];
        return new(room, 0, NorwegianStemmer.Beginning(folded, room));
    }
}
