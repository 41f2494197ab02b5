namespace Tilflytting.Core.Queries;

/// <summary>Reads the values of <c>kommune</c> and <c>fylke</c>, and says what was most likely meant by one that is neither.</summary>
internal static class QueryPlaces
{
    /// <summary>Reads a municipality.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isOnly">Whether it is the only value of its key, so that the whole condition may be written anew.</param>
    /// <param name="found">The municipalities that it may mean.</param>
    /// <param name="problem">What is wrong.</param>
    public static bool TryMunicipalities(QueryValue value, bool isOnly, out ImmutableArray<Municipality> found, [NotNullWhen(false)] out Diagnostic? problem)
    {
        var asked = value.Asked!;
        if (PlaceLookup.TryMunicipalities(value.Text, out found, out problem))
        {
            problem = asked.Mode.Fits(found) ? null : QueryTextProblems.UnknownPlaceMode(asked.Head.Span);
            return problem is null;
        }

        var text = value.Text.Trim();
        problem = NameOfDay(asked, text) is { } dated && isOnly ? Anew(problem, asked, dated)
            : IsCounty(text) ? Of(problem, QueryProblems.IsCounty, asked, isOnly, $"{(IsEnglish(asked) ? "county" : "fylke")}:{QuotedText.Suggested(text)}")
            : WithZero(text) is { } number && PlaceLookup.TryMunicipalities(number, out _, out _) ? value.At(problem) with { Span = value.Span, Suggestion = number }
            : Several(text, static part => PlaceLookup.TryMunicipalities(part, out _, out _)) is { } several ? QueryTextProblems.Misplaced(value.Span, several)
            : Clean(text) is { } clean && PlaceLookup.TryMunicipalities(clean, out _, out _) ? QueryTextProblems.Misplaced(value.Span, QuotedText.Suggested(clean))
            : value.At(problem);
        return false;
    }

    /// <summary>Reads a county.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isOnly">Whether it is the only value of its key.</param>
    /// <param name="found">The counties that it may mean.</param>
    /// <param name="problem">What is wrong.</param>
    public static bool TryCounties(QueryValue value, bool isOnly, out ImmutableArray<County> found, [NotNullWhen(false)] out Diagnostic? problem)
    {
        if (PlaceLookup.TryCounties(value.Text, out found, out problem))
        {
            return true;
        }

        var (asked, text) = (value.Asked!, value.Text.Trim());
        problem = NameOfDay(asked, text) is { } dated && isOnly ? Anew(problem, asked, dated)
            : PlaceLookup.TryMunicipalities(text, out _, out _) ? Of(problem, QueryProblems.IsMunicipality, asked, isOnly, $"{(IsEnglish(asked) ? "municipality" : "kommune")}:{QuotedText.Suggested(text)}")
            : Several(text, static part => PlaceLookup.TryCounties(part, out _, out _)) is { } several ? QueryTextProblems.Misplaced(value.Span, several)
            : Beginning(text) is { Length: > 0 } longer ? value.At(problem) with { Span = value.Span, Suggestion = longer.Length == 1 ? QuotedText.Suggested(longer[0]) : null, Expected = longer.Length == 1 ? null : string.Join(", ", longer.Select(static name => $"«{name}»")) }
            : Clean(text) is { } clean && PlaceLookup.TryCounties(clean, out _, out _) ? QueryTextProblems.Misplaced(value.Span, QuotedText.Suggested(clean))
            : text.Length == 1 && PlaceLookup.TryCounties($"0{text}", out _, out _) ? value.At(problem) with { Span = value.Span, Suggestion = $"0{text}" }
            : value.At(problem);
        return false;
    }

    private static bool IsEnglish(QueryAsked asked) => asked.Language == LanguageTag.English;

    private static bool IsCounty(string text) => PlaceLookup.TryCounties(text, out _, out _);

    /// <summary>A number whose first zero a spreadsheet took away.</summary>
    private static string? WithZero(string text) => text.Length == 3 && text.All(char.IsAsciiDigit) ? $"0{text}" : null;

    /// <summary>Several places with another sign between them than a comma, as a list; null when it is none.</summary>
    private static string? Several(string text, Func<string, bool> isPlace)
    {
        var parts = text.Length > QueryKeys.MaxLength ? [] : text.Split([';', '/', '+'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length > 1 && parts.All(isPlace) ? string.Join(',', parts.Select(QuotedText.Suggested)) : null;
    }

    /// <summary>The counties whose names begin with words.</summary>
    private static string[] Beginning(string text) => text.Length > QueryKeys.MaxLength || NorwegianFolding.Words(text) is not { Length: > 2 } folded ? [] :
        [.. PlaceRegister.Default.Counties().SelectMany(static county => county.Names).Select(static name => name.Norwegian).Distinct()
            .Where(name => NorwegianFolding.Words(name).StartsWith($"{folded} ", StringComparison.Ordinal))];

    /// <summary>The text without characters that no name has; null when there are none.</summary>
    private static string? Clean(string text) => text.Length <= QueryKeys.MaxLength && QueryValueSigns.Clean(text) is var clean && clean.Length < text.Length ? clean : null;

    /// <summary>«Senja@2021»: the day of a name belongs to the key.</summary>
    private static string? NameOfDay(QueryAsked asked, string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && !asked.KeyText.Contains('@', StringComparison.Ordinal) && !char.IsAsciiDigit(text[0]) && QueryKeyMode.TryRead(text[(at + 1)..], out _)
            && (asked.Key.Kind == QueryKeyKind.Municipality ? PlaceLookup.TryMunicipalities(text[..at], out _, out _) : PlaceLookup.TryCounties(text[..at], out _, out _))
                ? $"{asked.KeyText}{text[at..]}{asked.Head.Colon}{QuotedText.Suggested(text[..at].Trim())}"
                : null;
    }

    private static Diagnostic Anew(Diagnostic problem, QueryAsked asked, string suggestion) => problem with { Message = QueryProblems.DayOfName, Span = asked.Whole, Suggestion = suggestion, Expected = null };

    /// <summary>A place of the other kind. Among others its key cannot be changed, and the value alone is named.</summary>
    private static Diagnostic Of(Diagnostic problem, LocalizedText message, QueryAsked asked, bool isOnly, string condition) => problem with
    {
        Message = message,
        Span = asked.Whole,
        Suggestion = isOnly ? condition : null,
        Expected = isOnly ? null : (LocalizedText?)condition,
    };
}
