namespace Tilflytting.Core.Pages;

/// <summary>Finds the option that an item of a list is: across endings, nynorsk, slips of the pen, and shortened at the end. What only resembles one is free text.</summary>
/// <typeparam name="TVocabulary">The vocabulary.</typeparam>
internal static class TermMatcher<TVocabulary>
    where TVocabulary : class, IVocabulary
{
    /// <summary>How many words of a label have to be there before the rest of it may be missing.</summary>
    private const int FewestWords = 3;

    /// <summary>Two labels are no longer than this; a paragraph is not looked through for them.</summary>
    private const int LongestPair = 250;

    /// <summary>No label has so many characters, whatever slips it is written with.</summary>
    private const int LongestItem = 250;

    private static readonly (ImmutableArray<PageWord> Words, Code<TVocabulary> Code)[] Labels =
    [
        .. from concept in Vocabulary.Of<TVocabulary>().Concepts
           from label in concept.Alternatives.Prepend(concept.Label)
           from text in label.HasLanguage ? label.Texts.Where(static one => one.Key != LanguageTag.English).Select(static one => one.Value) : [label.For(LanguageTag.Bokmal)]
           from words in new[] { PageWord.AllOf(text) }
           group words by (string.Join(' ', words.Select(static word => word.Text)), concept.Code) into same
           select (same.First(), Code<TVocabulary>.Parse(same.Key.Code)),
    ];

    /// <summary>Every label by the stems of its words: most items are found here.</summary>
    private static readonly Dictionary<string, Code<TVocabulary>> ByStems = Labels
        .GroupBy(static label => Stems(label.Words)).ToDictionary(static group => group.Key, static group => group.First().Code, StringComparer.Ordinal);

    /// <summary>The option that words are, as a whole.</summary>
    public static Code<TVocabulary>? Find(string text)
    {
        if (text.Length > LongestItem)
        {
            return null;
        }

        var words = PageWord.AllOf(text);
        if (words.IsEmpty)
        {
            return null;
        }

        if (ByStems.TryGetValue(Stems(words), out var exact))
        {
            return exact;
        }

        foreach (var (label, code) in Labels)
        {
            if (label.Length == words.Length && Begins(words, label))
            {
                return code;
            }
        }

        // Shortened at the end, and only one can be meant.
        if (words.Length >= FewestWords)
        {
            var longer = Labels.Where(label => label.Words.Length > words.Length && Begins(label.Words, words)).Select(static label => label.Code).Distinct().Take(2).ToList();
            return longer is [var only] ? only : null;
        }

        return null;
    }

    /// <summary>An item as a term: the code where the words say no more than it, the code and the words where they do, else the words.</summary>
    public static Term<TVocabulary> Read(string text, out LedgerKind kind)
    {
        var words = text.TrimEnd('.', ',', ';', ' ');
        kind = LedgerKind.Normalised;
        if (Find(words) is { } code)
        {
            kind = IsLabel(code, words) ? LedgerKind.Stated : LedgerKind.Normalised;
            return code;
        }

        // «Friluftsliv (Ål, Hol, Hemsedal)»: what the bracket adds is kept.
        if (words.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket && words.EndsWith(')') && Find(words[..bracket]) is { } qualified)
        {
            return qualified.Written(words);
        }

        if (typeof(TVocabulary) == typeof(TargetGroup) && ForeignMovers.Are(words))
        {
            return (Term<TVocabulary>)(object)TargetGroup.MoversFromAbroad.Written(words);
        }

        kind = LedgerKind.Stated;
        return Term<TVocabulary>.Words(words);
    }

    /// <summary>Two options in one item: «Ungdom og tilbakeflyttere», «Potensielle tilbakeflyttere Arbeidskraft generelt».</summary>
    public static bool TrySplit(string text, out string first, out string second)
    {
        (first, second) = ("", "");
        if (text.Length > LongestPair || Find(text) is not null)
        {
            return false;
        }

        var words = PageWord.AllOf(text);
        for (var count = 1; count < words.Length; count++)
        {
            var behind = words[count].Text == "og" ? count + 1 : count;
            if (behind < words.Length && ByStems.ContainsKey(Stems(words[..count])) && ByStems.ContainsKey(Stems(words[behind..])))
            {
                (first, second) = (text[..PageWords.EndOf(text, count)], text[PageWords.StartOf(text, behind)..]);
                return true;
            }
        }

        return false;
    }

    private static bool IsLabel(Code<TVocabulary> code, string words) =>
        string.Equals(code.Label(LanguageTag.Bokmal), words, StringComparison.Ordinal) || string.Equals(code.Label(LanguageTag.Nynorsk), words, StringComparison.Ordinal);

    private static string Stems(ImmutableArray<PageWord> words) => string.Join(' ', words.Select(static word => word.Stem));

    /// <summary>Whether words begin with others, word by word alike.</summary>
    private static bool Begins(ImmutableArray<PageWord> words, ImmutableArray<PageWord> start)
    {
        for (var i = 0; i < start.Length; i++)
        {
            if (!words[i].IsAlike(start[i]))
            {
                return false;
            }
        }

        return true;
    }
}
