using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries.Index.Text;

/// <summary>Words in their order find the words of a query as these find them one by one.</summary>
public class TextVocabularyTests
{
    private static readonly string[] ByNumber = ["skular", "by", "skole", "skolebygg", "bygd", "skoler", "skulebygg", "skuldra", "byen", "bygdelag", "ungdom", "ungdommer", "a", "0", "skol"];

    [Theory]
    [InlineData("skole")]
    [InlineData("skole*")]
    [InlineData("skol*")]
    [InlineData("skul*")]
    [InlineData("sk*")]
    [InlineData("by")]
    [InlineData("by*")]
    [InlineData("bygd*")]
    [InlineData("ungdom*")]
    [InlineData("0*")]
    [InlineData("finst")]
    [InlineData("åå*")]
    public void A_word_of_a_query_finds_what_it_accepts_and_each_once(string asked)
    {
        var (vocabulary, atom, others) = (new TextVocabulary(ByNumber), TextQuery.Parse(asked).Atoms[0], new List<int>());
        var (from, to) = vocabulary.Find(atom, others);

        Enumerable.Range(from, to - from).Concat(others).Select(rank => ByNumber[vocabulary.Numbers[rank]]).Order(StringComparer.Ordinal)
            .Should().Equal(ByNumber.Where(word => atom.Accepts(word, NorwegianAnalyzer.Key(word))).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2000)]
    public void The_forms_of_a_key_are_the_words_that_have_it(int count)
    {
        string[] words = [.. Enumerable.Range(0, count).Select(static i => $"ord{i}"), .. ByNumber];
        var vocabulary = new TextVocabulary(words);
        var sorted = words.Order(StringComparer.Ordinal).ToArray();
        var forms = sorted.Index().ToLookup(static one => NorwegianAnalyzer.Key(one.Item), static one => one.Index);
        for (var rank = 0; rank < sorted.Length; rank++)
        {
            words[vocabulary.Numbers[rank]].Should().Be(sorted[rank]);
            var key = NorwegianAnalyzer.Key(sorted[rank]);
            vocabulary.Forms(vocabulary.FindKey(key)).ToArray().Should().BeEquivalentTo(forms[key]);
        }

        var (from, to) = vocabulary.WordsWith("ord1");
        sorted[from..to].Should().Equal(sorted.Where(static word => word.StartsWith("ord1", StringComparison.Ordinal)));
    }
}
