using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries.Index.Text;

/// <summary>The forms of a word have a list together where that is quicker than one by one.</summary>
public class KeyListsTests
{
    private const int Documents = 200;

    /// <summary>Each word by the initiatives that have it in the title and elsewhere; «bolig» is the first key, so that it has the first place.</summary>
    private static readonly (string Word, Range Title, Range Elsewhere)[] Rows =
    [
        ("bolig", 0..20, 10..12), ("boliger", 0..0, 90..100), // 32 in all, two of them twice
        ("by", 0..16, 0..15), // 31
        ("kyst", 0..199, 0..0), // one list
        ("skole", 0..0, 150..166), ("skular", 150..166, 0..0), // 32, all of them twice
        ("ungdom", 30..50, 0..0), ("ungdommer", 60..75, 199..200), // 36
    ];

    private readonly TextVocabulary vocabulary = new([.. Rows.Select(static one => one.Word)]);
    private readonly KeyLists lists;

    public KeyListsTests() =>
        lists = KeyLists.Build(Documents, vocabulary, Build(static one => one.Title), Build(static one => one.Elsewhere), new([], static _ => 0));

    [Theory]
    [InlineData("bolig", "bolig boliger")]
    [InlineData("skoler", "skole skular")]
    [InlineData("ungdom", "ungdom ungdommer")]
    public void More_than_a_few_of_several_forms_are_one_list(string word, string forms)
    {
        var key = vocabulary.FindKey(NorwegianAnalyzer.Key(word));
        var expected = Rows.Where(one => forms.Split(' ').Contains(one.Word)).SelectMany(static one => Numbers(one.Title).Concat(Numbers(one.Elsewhere))).Distinct().Order();

        lists.TryFind(key, out var list).Should().BeTrue();
        var found = new ulong[Words.For(Documents)];
        list.Or(0, found);
        Enumerable.Range(0, Documents).Where(i => Words.Has(found, i)).Should().Equal(expected);
        list.Count.Should().Be(expected.Count());
    }

    [Fact]
    public void The_first_key_may_have_one()
    {
        vocabulary.FindKey(NorwegianAnalyzer.Key("bolig")).Should().Be(0);
        lists.TryFind(0, out var list).Should().BeTrue();
        list.Count.Should().Be(30);
    }

    [Theory]
    [InlineData("by", "they are few")]
    [InlineData("kyst", "it has one list anyway")]
    [InlineData("fjell", "no text has it")]
    public void Others_are_not(string word, string because) =>
        lists.TryFind(vocabulary.FindKey(NorwegianAnalyzer.Key(word)), out _).Should().BeFalse(because);

    private static IEnumerable<int> Numbers(Range range) => Enumerable.Range(range.Start.Value, range.End.Value - range.Start.Value);

    private WordLists Build(Func<(string Word, Range Title, Range Elsewhere), Range> section)
    {
        var pairs = new WordPairs();
        for (var document = 0; document < Documents; document++)
        {
            pairs.Next();
            for (var word = 0; word < Rows.Length; word++)
            {
                if (Numbers(section(Rows[word])).Contains(document))
                {
                    pairs.Add(word);
                }
            }
        }

        return WordLists.Build(Documents, vocabulary.Numbers, [pairs.Take()]);
    }
}
