using System.Text;

namespace Tilflytting.Core.Benchmarks;

/// <summary>
/// Running text that is none: the words of the sample catalogue and of the shipped labels in one language, each as often as it stands there, and as compounds of two of them
/// one word in sixteen, from forty thousand that are as frequent as words are (Zipf).
/// </summary>
internal sealed class SyntheticWords
{
    private const int Compounds = 40_000;
    private const int CompoundEvery = 16;
    private readonly string[] words;
    private readonly string[] compounds;

    private SyntheticWords(LanguageTag language)
    {
        words = [.. Texts(language).SelectMany(static text => text.Split([' ', '/', '–', ',', '.', ':', '«', '»', '(', ')', '!', '?'], StringSplitOptions.RemoveEmptyEntries)).Where(static word => word.All(char.IsLetter))];
        string[] stems = [.. words.Select(static word => word.ToLowerInvariant()).Where(static word => word.Length is >= 4 and <= 12).Distinct()];
        var draw = new Draw(Compounds);
        var made = new HashSet<string>(StringComparer.Ordinal);
        while (made.Count < Compounds)
        {
            made.Add(draw.One(stems) + draw.One(stems));
        }

        compounds = [.. made];
    }

    public static SyntheticWords Bokmal { get; } = new(LanguageTag.Bokmal);

    public static SyntheticWords Nynorsk { get; } = new(LanguageTag.Nynorsk);

    /// <summary>The words of a language; a page in <c>no</c> mixes both.</summary>
    public static SyntheticWords Of(LanguageTag language, ref Draw draw) =>
        language == LanguageTag.Nynorsk || (language == LanguageTag.Norwegian && draw.Chance(0.5)) ? Nynorsk : Bokmal;

    public string Word(ref Draw draw) => draw.Below(CompoundEvery) == 0 ? Compound(ref draw) : draw.One(words);

    public string Compound(ref Draw draw) => compounds[draw.Zipf(Compounds)];

    /// <summary>Some words with a capital letter first.</summary>
    public string Phrase(ref Draw draw, int least, int most)
    {
        var text = new StringBuilder();
        Append(text, ref draw, least + draw.Below(most - least + 1));
        return text.ToString();
    }

    /// <summary>Sentences that together are about as long as asked.</summary>
    public string Sentences(ref Draw draw, int characters)
    {
        var text = new StringBuilder(characters + 100);
        do
        {
            if (text.Length > 0)
            {
                text.Append(' ');
            }

            Append(text, ref draw, 6 + draw.Below(11));
            text.Append('.');
        }
        while (text.Length < characters - 50);
        return text.ToString();
    }

    private void Append(StringBuilder text, ref Draw draw, int count)
    {
        var start = text.Length;
        for (var i = 0; i < count; i++)
        {
            text.Append(i == 0 ? "" : " ").Append(Word(ref draw));
        }

        text[start] = char.ToUpperInvariant(text[start]);
    }

    private static IEnumerable<string> Texts(LanguageTag language) =>
        SampleCatalogue.Initiatives.Where(one => one.Language == language)
            .SelectMany(static one => one.Objectives.Concat(one.Projects.Select(static project => project.Description)).Concat(one.Outcomes.Select(static outcome => outcome.Text))
                .Append(one.Summary).Append(one.Description).Append(one.Title).OfType<LocalizedText>().Select(text => text.For(one.Language)))
            .Concat(Vocabulary.All.SelectMany(static vocabulary => vocabulary.Concepts).SelectMany(static concept => concept.Alternatives.Prepend(concept.Label)).Select(label => label.In(language)).OfType<string>())
            .Concat(SampleCatalogue.Catalogue.Concepts.Select(static concept => concept.Definition?.In(LanguageTag.Bokmal)).OfType<string>().Where(_ => language == LanguageTag.Bokmal));
}
