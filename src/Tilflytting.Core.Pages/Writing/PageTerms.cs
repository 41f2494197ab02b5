namespace Tilflytting.Core.Pages;

/// <summary>A term as the words of an item, and back.</summary>
internal static class PageTerms
{
    /// <summary>The words are the label of the code, and no more.</summary>
    private const string LabelOf = "kode";

    /// <summary>The words that say a term, and the code where they do not say it.</summary>
    /// <param name="term">The term.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="concepts">The concepts of the catalogue, for the labels of its own codes.</param>
    /// <param name="sign">A sign that ends the words of the item, beside the brackets.</param>
    public static (string Words, string? Note) Write<TVocabulary>(Term<TVocabulary> term, LanguageTag language, ConceptSet? concepts, char sign = '[')
        where TVocabulary : class, IVocabulary
    {
        bool Says(string words) => PageWording.IsPlain(words, '[', sign) && TermMatcher<TVocabulary>.Read(words, out _) == term;
        var code = term.Code?.ToString();
        if (term.Text is not { } text)
        {
            // A label that is not read back as its code stands there for people.
            var label = (concepts ?? ConceptSet.Shipped).Label(term.Code!.Value, language);
            return Says(label) ? (label, null) : (PageWording.IsPlain(label, '[', sign) ? label : "", $"{LabelOf}: {code}");
        }

        return Says(text) ? (text, null)
            : code is not null && PageWording.IsPlain(text, '[', sign) ? (text, code)
            : (PageWording.Quoted(text), code);
    }

    /// <summary>Reads a term from an item; null when it is none.</summary>
    /// <param name="words">The words of the item, before a description.</param>
    /// <param name="notes">The item.</param>
    public static Term<TVocabulary>? Read<TVocabulary>(string words, PageNotes notes)
        where TVocabulary : class, IVocabulary =>
        notes.Value<Code<TVocabulary>>(LabelOf) is { } labelled ? (Term<TVocabulary>)labelled
        : notes.Value<Code<TVocabulary>>("") is { } code ? words.Length > 0 ? code.Written(words) : code
        : words.Length == 0 ? null
        : notes.IsVerbatim ? Term<TVocabulary>.Words(words)
        : words.Any(char.IsLetterOrDigit) ? TermMatcher<TVocabulary>.Read(words, out _)
        : null;

    /// <summary>A term in the brackets: a code, words in quotation marks, or both.</summary>
    public static string Value<TVocabulary>(Term<TVocabulary> term)
        where TVocabulary : class, IVocabulary => Value(term.Code?.ToString(), term.Text);

    /// <summary>A value in the brackets: a code or a period, words in quotation marks, or both.</summary>
    public static string Value(string? code, string? text) => text is null ? code! : code is null ? PageWording.Quoted(text) : $"{code} {PageWording.Quoted(text)}";

    /// <summary>Reads a term from the brackets; null when its code is none.</summary>
    public static Term<TVocabulary>? FromValue<TVocabulary>((string? Code, string? Text) value)
        where TVocabulary : class, IVocabulary =>
        value.Code is null ? value.Text is null ? null : Term<TVocabulary>.Words(value.Text)
        : !Code<TVocabulary>.TryParse(value.Code, out var code) ? null
        : value.Text is null ? code : code.Written(value.Text);
}
