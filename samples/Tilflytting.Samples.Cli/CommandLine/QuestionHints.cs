using System.Buffers;
using Tilflytting.Core;
using Tilflytting.Core.Queries;

namespace Tilflytting.Samples.Cli.CommandLine;

/// <summary>What a question of plain words that found nothing may have meant: a year, a county, a municipality or a concept is found by its key.</summary>
internal static class QuestionHints
{
    /// <summary>A question of more words is a text, and no list of conditions.</summary>
    private const int MostWords = 12;

    /// <summary>No name of a county, a municipality or a concept that people type has more words.</summary>
    private const int LongestPhrase = 6;

    /// <summary>A question with one of these was written by a person who knows them.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create(":=\"«»“”„()|&!*,");

    /// <summary>The question with each such word as a condition; null where no word is one, or the changed question finds nothing either.</summary>
    public static string? Of(Question question)
    {
        var words = question.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MostWords || question.Text.AsSpan().ContainsAny(Signs))
        {
            return null;
        }

        // Of several words the longest phrase comes first: «møre og romsdal» is one county.
        var meant = new List<string>();
        var isChanged = false;
        for (var at = 0; at < words.Length;)
        {
            var length = Enumerable.Range(1, Math.Min(LongestPhrase, words.Length - at)).Reverse().FirstOrDefault(count => Condition(string.Join(' ', words[at..(at + count)])) is not null);
            var phrase = string.Join(' ', words[at..(at + Math.Max(1, length))]);
            meant.Add(length == 0 ? phrase : Condition(phrase)!);
            isChanged |= length > 0;
            at += Math.Max(1, length);
        }

        var text = string.Join(' ', meant);
        return isChanged && InitiativeFilter.TryParse(text, out var filter, out _, ConceptSet.With(question.Catalogue.Concepts)) && new Question(question.Catalogue, text, filter).FindsSomething()
            ? text : null;
    }

    private static string? Condition(string word)
    {
        var register = PlaceRegister.Default;
        return PeriodText.TryParse(word, out _) ? Of("active", word)
            : !register.CountiesNamed(word).IsEmpty ? Of("county", word)
            : !register.Named(word).IsEmpty ? Of("municipality", word)
            : Dimensions.Vocabularies.FirstOrDefault(key => key.Vocabulary!.Concepts.Any(concept => IsNamed(concept, word))) is { } known ? Of(known.Name, word)
            : null;
    }

    private static bool IsNamed(ShippedConcept concept, string word) =>
        concept.Label.Texts.Concat(concept.Alternatives.SelectMany(static text => text.Texts)).Any(label => string.Equals(label.Value, word, StringComparison.OrdinalIgnoreCase));

    private static string? Of(string key, string value)
    {
        var name = QueryKey.All.First(one => one.Name == key).Label.For(Speech.Language);
        var text = $"{name}:{(value.Contains(' ', StringComparison.Ordinal) ? $"\"{value}\"" : value)}";
        return InitiativeFilter.TryParse(text, out _) ? text : null;
    }
}
