namespace Tilflytting.Core.Queries;

/// <summary>A key in a query text, as it was typed, and the whole condition that it begins.</summary>
/// <param name="Key">The key.</param>
/// <param name="Head">How it was typed.</param>
/// <param name="Whole">Where the condition is, with its values.</param>
/// <param name="Mode">How a place is compared.</param>
internal sealed record QueryAsked(QueryKey Key, QueryHead Head, TextSpan Whole, QueryKeyMode Mode)
{
    private const int OrganisationNumberLength = 9;

    /// <summary>The language of the key, in which suggestions are made.</summary>
    public LanguageTag Language => field == default ? field = QueryKeys.LanguageOf(Head.Text.Split('@', '＠')[0], Key) : field;

    /// <summary>The key as it is typed without quotes.</summary>
    public string KeyText => Head.IsQuoted ? QueryKeys.Cleaned(Head.Text.Split('@')[0], Key) + (Head.Text.Contains('@', StringComparison.Ordinal) ? Head.Text[Head.Text.IndexOf('@', StringComparison.Ordinal)..] : "")
        : Head.Text.TrimEnd('!', '！', '<', '>', '≠', '~');

    /// <summary>The condition with other values.</summary>
    public string With(string value) => $"{KeyText}{Head.Colon}{value}";

    /// <summary>The condition with its values, as it should be written.</summary>
    public string Written(IEnumerable<QueryValue> values) => With(string.Join(',', values.Select(static value => value.IsQuoted ? QuotedText.Quoted(value.Text) : QuotedText.Suggested(value.Text))));

    /// <summary>
    /// Whether a condition is written as <see cref="InitiativeFilter.ToString"/> writes it: then the words after it are words, for the text of a filter reads back to the filter.
    /// </summary>
    public bool IsCanonical(IReadOnlyList<QueryValue> values, ConceptSet concepts) =>
        Head.Text.StartsWith(Key.Name, StringComparison.Ordinal) && (Head.Text.Length == Key.Name.Length || Head.Text[Key.Name.Length] == '@')
        && values.All(value => IsCanonical(value.Text, concepts));

    private bool IsCanonical(string value, ConceptSet concepts) => Key.Kind switch
    {
        QueryKeyKind.Code => value.StartsWith('.') || Key.Conditions!.IsCode(value, concepts),
        QueryKeyKind.Municipality or QueryKeyKind.County => value.Length > 0 && value.All(static c => char.IsAsciiDigit(c) || c is '@' or '-'),
        QueryKeyKind.Active or QueryKeyKind.StatedOn or QueryKeyKind.RetrievedOn => value.Length > 0 && value.All(static c => char.IsAsciiDigit(c) || c is '.' or '-' or '/' or '~' or '?' or '%' or 'X'),
        QueryKeyKind.Language => LanguageTag.TryParse(value.TrimStart('.'), out _),
        QueryKeyKind.OrganisationNumber => value.Length == OrganisationNumberLength,
        QueryKeyKind.Stated => StatedMembers.All.Any(member => string.Equals(StatedMembers.TextOf(member), value, StringComparison.Ordinal)),
        QueryKeyKind.Uncoded => Vocabulary.Named(value) is not null,
        QueryKeyKind.Organisation => value.Length > 0 && value.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'),
        QueryKeyKind.Id or QueryKeyKind.Source or QueryKeyKind.Text => true,
        _ => value.Length > 0 && string.Equals(NorwegianFolding.Words(value), value.TrimEnd('*'), StringComparison.Ordinal),
    };
}
