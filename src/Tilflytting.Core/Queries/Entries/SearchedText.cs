namespace Tilflytting.Core.Queries;

/// <summary>A text of an initiative that is searched, and which part of it it is.</summary>
/// <param name="Field">The part.</param>
/// <param name="Text">The text; of a coded item the code, whose labels are searched: see <see cref="SearchedLabels"/>.</param>
/// <param name="Vocabulary">The vocabulary of a coded item; null of a text.</param>
internal readonly partial record struct SearchedText(SearchedField Field, string Text, Vocabulary? Vocabulary = null)
{
    /// <summary>Every text and every coded item that is searched, in every language, in the order of a page: titles come first.</summary>
    public static List<SearchedText> Of(Initiative initiative)
    {
        var texts = new List<SearchedText>(64);
        new Adder(texts, withLabels: true).Add(initiative);
        return texts;
    }

    /// <summary>Adds every text that is searched, without the coded items.</summary>
    public static void AddTextsTo(List<SearchedText> texts, Initiative initiative) => new Adder(texts, withLabels: false).Add(initiative);

    /// <summary>Adds what is searched of one initiative, as the description of the model says it.</summary>
    private readonly partial struct Adder(List<SearchedText> texts, bool withLabels)
    {
        private void Add<TVocabulary>(ImmutableArray<Term<TVocabulary>> terms)
            where TVocabulary : class, IVocabulary
        {
            foreach (var term in terms)
            {
                Add(term);
            }
        }

        private void Add<TVocabulary>(Term<TVocabulary>? term)
            where TVocabulary : class, IVocabulary
        {
            if (term?.Text is { } words)
            {
                texts.Add(new(SearchedField.Item, words));
            }

            Add(term?.Code);
        }

        private void Add<TVocabulary>(Code<TVocabulary>? code)
            where TVocabulary : class, IVocabulary
        {
            if (withLabels && code is { IsDefault: false } coded)
            {
                texts.Add(new(SearchedField.Label, coded.ToString(), TVocabulary.Shipped));
            }
        }

        private void Add(SearchedField field, ImmutableArray<LocalizedText> several)
        {
            foreach (var text in several)
            {
                Add(field, text);
            }
        }

        private void Add(SearchedField field, LocalizedText? text)
        {
            if (text is null)
            {
                return;
            }

            if (!text.HasLanguage)
            {
                texts.Add(new(field, text.For(LanguageTag.Undetermined)));
            }

            foreach (var (_, one) in text.Texts)
            {
                texts.Add(new(field, one));
            }
        }
    }
}
