namespace Tilflytting.Core.Queries;

/// <summary>The one place that decides whether words stand in a text: folded, whole and in a row. An analyser of stems takes its place here.</summary>
internal static class TextSearch
{
    /// <summary>The words of a question, as they are compared.</summary>
    public static string Words(string text) => NorwegianFolding.Words(text);

    /// <summary>Whether a text has the words; of a prefix the last one begins a word.</summary>
    /// <param name="text">The text as it is written.</param>
    /// <param name="words">The words of the question, from <see cref="Words"/>.</param>
    /// <param name="isPrefix">Whether the last word may go on.</param>
    public static bool Has(string text, string words, bool isPrefix) =>
        $" {NorwegianFolding.Words(text)} ".Contains(isPrefix ? $" {words}" : $" {words} ", StringComparison.Ordinal);
}
