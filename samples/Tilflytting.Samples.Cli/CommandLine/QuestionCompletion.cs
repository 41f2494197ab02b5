using System.CommandLine.Completions;
using Tilflytting.Core;
using Tilflytting.Core.Queries;

namespace Tilflytting.Samples.Cli.CommandLine;

/// <summary>What a word of a question may become: a key, or after one its values.</summary>
internal static class QuestionCompletion
{
    private static readonly PlaceRegister Register = PlaceRegister.Default;

    public static IEnumerable<string> Complete(CompletionContext context)
    {
        var word = context.WordToComplete;
        var start = word.Length - word.TrimStart('-', '!', '(').Length;
        var sign = word.AsSpan(start).IndexOfAny(':', '=');
        if (sign < 0)
        {
            return QueryKey.All.SelectMany(static key => new[] { key.Label.For(Speech.Language), key.Name }).Distinct().Select(key => $"{word[..start]}{key}:");
        }

        var before = word[..(Math.Max(word.LastIndexOf(','), start + sign) + 1)];
        return QueryKey.Find(word.Substring(start, sign)) is { } key ? Values(key).Select(value => before + value) : [];
    }

    private static IEnumerable<string> Values(QueryKey key) =>
        key.Vocabulary is { } vocabulary ? vocabulary.Concepts.SelectMany(static concept => new[] { Word(concept.Label.For(Speech.Language)), concept.Code }).Distinct()
        : key.Name switch
        {
            "municipality" => Register.MunicipalitiesOn(Register.LastDay).Select(static one => Word(one.NameOn(Register.LastDay)!.Norwegian)).Distinct(),
            "county" => Register.CountiesOn(Register.LastDay).Select(static one => Word(one.NameOn(Register.LastDay)!.Norwegian)),
            "language" => ["nb", "nn", "en"],
            "uncoded" => Vocabulary.All.Select(static one => one.Scheme),
            _ => [],
        };

    /// <summary>Without anything that a shell or the question itself would take for a sign: hyphens do not count.</summary>
    public static string Word(string label) => string.Join('-', label.ToLowerInvariant().Split([' ', '/', ',', '-', '(', ')'], StringSplitOptions.RemoveEmptyEntries));
}
