namespace Tilflytting.Core.Pages;

/// <summary>Finds the option that an item of a list is: across endings, nynorsk, slips of the pen, and shortened at the end. What only resembles one is free text.</summary>
/// <typeparam name="TVocabulary">The vocabulary.</typeparam>
internal static class TermMatcher<TVocabulary>
    where TVocabulary : class, IVocabulary
{
    /// <summary>How many words of a label have to be there before the rest of it may be missing.</summary>
    private const int FewestWords = 3;

    /// <summary>How many words of the end of a label have to be there before its middle may be missing.</summary>
    private const int FewestAtEnd = 4;

    /// <summary>Two labels are no longer than this; a paragraph is not looked through for them.</summary>
    private const int LongestPair = 250;

    /// <summary>No label has so many characters, whatever slips it is written with.</summary>
    private const int LongestItem = 250;

    /// <summary>Words behind a comma with which the same thing is told more closely.</summary>
    private static readonly HashSet<string> Qualifiers = new(StringComparer.Ordinal)
    {
        "både", "særlig", "særleg", "spesielt", "især", "helst", "fortrinnsvis", "primært", "hovedsakelig", "hovudsakleg", "først", "fyrst", "blant", "mellom", "også", "gjerne", "dvs.", "f.eks.",
    };

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
            return SaysWhatIsDone(code, words) ? code.Written(words) : code;
        }

        if ((Qualified(words) ?? Shortened(words)) is { } said)
        {
            return said.Written(words);
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

    /// <summary>«Ungdom, kvinner og barnefamilier»: three options or more in a row, when every part is one.</summary>
    public static List<TextSpan> Row(string text)
    {
        var row = new List<TextSpan>();
        if (text.Length > LongestItem || !text.Contains(", ", StringComparison.Ordinal) || Find(text) is not null)
        {
            return row;
        }

        for (var start = 0; start < text.Length;)
        {
            var comma = text.IndexOf(", ", start, StringComparison.Ordinal);
            var end = comma < 0 ? text.Length : comma;
            if (Find(text[start..end]) is null)
            {
                var og = start + text.AsSpan(start, end - start).LastIndexOf(" og ", StringComparison.Ordinal);
                if (comma >= 0 || og <= start || Find(text[start..og]) is null || Find(text[(og + 4)..]) is null)
                {
                    return [];
                }

                row.Add(new(start, og - start));
                start = og + 4;
            }

            row.Add(new(start, end - start));
            start = comma < 0 ? text.Length : comma + 2;
        }

        return row;
    }

    private static bool IsLabel(Code<TVocabulary> code, string words) =>
        string.Equals(code.Label(LanguageTag.Bokmal), words, StringComparison.Ordinal) || string.Equals(code.Label(LanguageTag.Nynorsk), words, StringComparison.Ordinal);

    /// <summary>«Tilbakeflytting» is no form of «tilbakeflyttere», though both have one stem.</summary>
    private static bool SaysWhatIsDone(Code<TVocabulary> code, string words)
    {
        static bool IsDeed(string text) => PageWords.Of(text) is [.., var last] && (last.EndsWith("ing", StringComparison.Ordinal) || last.EndsWith("inga", StringComparison.Ordinal) || last.EndsWith("ingen", StringComparison.Ordinal));
        return typeof(TVocabulary) == typeof(TargetGroup) && IsDeed(words) && !IsDeed(code.Label(LanguageTag.Bokmal));
    }

    /// <summary>An option, and behind a sign what is special about it here: «Vertskapsordning: faddere», «Kvinner, særlig unge», «Ungdom. Mest de som studerer».</summary>
    private static Code<TVocabulary>? Qualified(string words)
    {
        foreach (var sign in new[] { ". ", ": ", " – ", " - ", ", " })
        {
            var at = words.IndexOf(sign, StringComparison.Ordinal);
            if (at is > 0 and <= LongestItem && (sign != ", " || Qualifiers.Contains(FirstWord(words.AsSpan(at + 2)))) && Find(words[..at]) is { } code)
            {
                return code;
            }
        }

        return null;
    }

    private static string FirstWord(ReadOnlySpan<char> words) => words[..(words.IndexOf(' ') is >= 0 and var end ? Math.Min(end, LongestItem) : Math.Min(words.Length, LongestItem))].ToString();

    /// <summary>«Samarbeid for å gjøre stedet attraktivt»: the beginning and the end of one label, with its middle left out.</summary>
    private static Code<TVocabulary>? Shortened(string text)
    {
        if (text.Length > LongestItem || PageWord.AllOf(text) is not { Length: > FewestAtEnd } words)
        {
            return null;
        }

        Code<TVocabulary>? only = null;
        foreach (var (label, code) in Labels)
        {
            if (label.Length > words.Length && label[0].IsAlike(words[0]) && EndsAlike(label, words) && only != code)
            {
                if (only is not null)
                {
                    return null;
                }

                only = code;
            }
        }

        return only;
    }

    /// <summary>Whether words, but for the first few, are the last of a label.</summary>
    private static bool EndsAlike(ImmutableArray<PageWord> label, ImmutableArray<PageWord> words)
    {
        var front = 1;
        while (front < words.Length && label[front].IsAlike(words[front]))
        {
            front++;
        }

        var end = words.Length - front;
        if (end < FewestAtEnd)
        {
            return false;
        }

        for (var i = 1; i <= end; i++)
        {
            if (!label[^i].IsAlike(words[^i]))
            {
                return false;
            }
        }

        return true;
    }

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
