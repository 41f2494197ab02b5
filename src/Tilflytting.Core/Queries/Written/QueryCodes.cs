namespace Tilflytting.Core.Queries;

/// <summary>The codes of a vocabulary by the names that people type, and the problem of a name that matches none or several.</summary>
internal readonly struct QueryCodes(QueryVocabulary vocabulary, ConceptSet concepts)
{
    private const int MostListed = 6;

    private static readonly char[] Separators = [';', '/', '+', '&', '|', ','];

    /// <summary>The condition of a name; null when there is a problem.</summary>
    public FilterNode? Read(QueryValue value, out Diagnostic? problem)
    {
        var names = vocabulary.Codes(concepts);
        var found = names.Find(value.Text);
        if (found.Values is [var code])
        {
            problem = QueryValueSigns.Check(value, names.IsSpelt(value.Text));
            return problem is null ? vocabulary.Has(code, value.IsExact) : null;
        }

        problem = found.Values.Count > 1 ? QueryTextProblems.Ambiguous(value.Span, Listed(found.Values, found.HasMore)) : Unknown(value, names);
        return null;
    }

    private Diagnostic Unknown(QueryValue value, QueryNames<string> names)
    {
        var asked = value.Asked!;

        // «Ikke-ungdom», and several values with another sign between them than a comma.
        if (value.Text.Split('-', 2) is [var not, { Length: > 0 } rest] && QueryReserved.Of(not) == QueryWord.Not && names.Find(rest).Values.Count > 0)
        {
            return QueryTextProblems.Misplaced(asked.Whole, $"-{asked.With(QuotedText.Suggested(rest))}");
        }

        var parts = value.Text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length is > 1 and < 10 && parts.All(part => names.Find(part).Values.Count == 1))
        {
            return QueryTextProblems.Misplaced(value.Span, string.Join(',', parts.Select(QuotedText.Suggested)));
        }

        var nearest = names.Nearest(value.Text);
        return nearest is [var only]
            ? QueryTextProblems.UnknownValue(value.Span, asked.Key, [Shown(only, asked.Language, names)])
            : QueryTextProblems.UnknownValue(value.Span, asked.Key, nearest.IsEmpty ? Few() : Listed([.. nearest.Select(static name => name.Value)], hasMore: false));
    }

    /// <summary>All labels of a vocabulary that has few; null of any other.</summary>
    private LocalizedText? Few() => vocabulary.Vocabulary.Concepts is { Length: <= MostListed } few ? Listed([.. few.Select(static concept => concept.Code)], hasMore: false) : null;

    /// <summary>A name in the language of the key, unless the one that came nearest will do; the code where the name would be ambiguous.</summary>
    private string Shown(QueryName<string> name, LanguageTag language, QueryNames<string> names)
    {
        var isOfLanguage = language == LanguageTag.English || name.Language == LanguageTag.Bokmal || name.Language == LanguageTag.Nynorsk
            || (name.Language == LanguageTag.Undetermined && name.Text != name.Value);
        var shown = isOfLanguage ? name.Text : vocabulary.Label(name.Value, concepts, language);
        return names.Find(shown).Values is [var code] && code == name.Value ? shown : name.Value;
    }

    /// <summary>What a name may mean, in each language; with their codes where two are called the same.</summary>
    private LocalizedText Listed(IReadOnlyList<string> codes, bool hasMore)
    {
        var (own, all) = (vocabulary, concepts);
        return QueryTexts.Say(In(LanguageTag.Bokmal), In(LanguageTag.Nynorsk), In(LanguageTag.English));

        string In(LanguageTag language)
        {
            var labels = codes.Select(code => (Code: code, Label: own.Label(code, all, language))).ToList();
            return string.Join(", ", labels.Select(one => labels.Count(other => string.Equals(other.Label, one.Label, StringComparison.OrdinalIgnoreCase)) > 1
                ? $"«{one.Label}» ({one.Code})" : $"«{one.Label}»")) + (hasMore ? ", …" : "");
        }
    }
}
