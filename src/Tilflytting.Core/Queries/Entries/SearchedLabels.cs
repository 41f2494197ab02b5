namespace Tilflytting.Core.Queries;

/// <summary>The labels of coded items, which are searched as texts are: what a person sees of an entry in place of a code.</summary>
/// <remarks>
/// Not searched are the codes of vocabularies that no one sees as a word of the entry: what kind of place a place is and how much of it is meant, whether a partner is a body or a class of
/// them, and how far the work is assessed. Other labels (alternatives) are for finding a code by its name, and no entry shows them.
/// </remarks>
internal static class SearchedLabels
{
    /// <summary>The vocabularies whose labels are searched.</summary>
    public static bool Has(Vocabulary vocabulary) =>
        vocabulary != PlaceKind.Vocabulary && vocabulary != PlaceExtent.Vocabulary && vocabulary != PartnerForm.Vocabulary && vocabulary != AssessmentStatus.Vocabulary;

    /// <summary>The label of a code in every language that it has; the code itself where no concept is known, for that is what a person sees then.</summary>
    public static IEnumerable<string> Of(Vocabulary vocabulary, string code, ConceptSet concepts) =>
        concepts.LabelOf(vocabulary, code) is not { } label ? [code]
        : label.HasLanguage ? label.Texts.Select(static text => text.Value)
        : [label.For(LanguageTag.Undetermined)];

    /// <summary>The same, that in a language first, then bokmål, nynorsk and English; none twice.</summary>
    public static IEnumerable<string> Of(Vocabulary vocabulary, string code, ConceptSet concepts, LanguageTag first) =>
        concepts.LabelOf(vocabulary, code) is { HasLanguage: true } label
            ? label.Texts.OrderBy(text => text.Key == first ? 0 : text.Key == LanguageTag.Bokmal ? 1 : text.Key == LanguageTag.Nynorsk ? 2 : 3).Select(static text => text.Value).Distinct(StringComparer.Ordinal)
            : Of(vocabulary, code, concepts);
}
