namespace Tilflytting.Core.Queries;

/// <summary>The words that are no words of a question but join its conditions, or turn one round; in quotes they are words like any other.</summary>
internal static class QueryReserved
{
    /// <summary>The longest of them.</summary>
    public const int MaxLength = 5;

    private static readonly (string Text, QueryWord Word)[] Words =
    [
        ("or", QueryWord.Or), ("eller", QueryWord.Or), ("and", QueryWord.And), ("og", QueryWord.And), ("not", QueryWord.Not), ("ikke", QueryWord.Not), ("ikkje", QueryWord.Not),
    ];

    private static readonly string[] OtherNegations = ["uten", "utan", "unntatt", "unnateke", "minus", "ingen", "without", "except", "no", "exclude", "ekskluder"];

    /// <summary>What a word means; case does not count.</summary>
    public static QueryWord Of(ReadOnlySpan<char> word)
    {
        if (word.Length <= MaxLength)
        {
            foreach (var (text, meaning) in Words)
            {
                if (word.Equals(text, StringComparison.OrdinalIgnoreCase))
                {
                    return meaning;
                }
            }
        }

        return QueryWord.None;
    }

    /// <summary>Whether a word negates what follows it in a sentence, and is no operator here.</summary>
    public static bool IsOtherNegation(string word) => OtherNegations.Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>The «or» of «and/or», which is what it means; null for any other text.</summary>
    public static string? OfBoth(string text) => NorwegianFolding.Words(text.Length > 16 ? "" : text) switch
    {
        "og eller" or "eller og" => "eller",
        "and or" or "or and" => "or",
        _ => null,
    };
}
