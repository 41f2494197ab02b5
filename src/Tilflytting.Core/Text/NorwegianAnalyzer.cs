namespace Tilflytting.Core;

/// <summary>
/// What the words of a text are, for every search: <see cref="WordReader"/> finds and folds them, <see cref="NorwegianStemmer"/> brings bokmål and nynorsk
/// together. Thread safe; the same on every machine and under every culture.
/// </summary>
internal static class NorwegianAnalyzer
{
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
