using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries.Index.Text;

/// <summary>Stretches of words are the words in them, put together of few lists.</summary>
public class WordListsTests
{
    private const int Documents = 600;
    private static readonly int[] Common = [0, 1, 15, 16, 40, 255, 256, 299];

    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(256)]
    [InlineData(300)]
    public void A_stretch_has_what_its_words_have(int count)
    {
        var members = Enumerable.Range(0, count).Select(Members).ToArray();
        var lists = Build(members);
        int[] edges = [.. new[] { 0, 1, 2, 15, 16, 17, 31, 32, 33, 40, 41, 240, 254, 255, 256, 257, 271, 288, 299, count }.Where(edge => edge <= count).Distinct()];
        foreach (var (from, to) in edges.SelectMany(from => edges.Where(to => to >= from).Select(to => (from, to))))
        {
            var found = new List<WordList>();
            lists.AddStretch(from, to, found);

            In(found).Should().Equal(members[from..to].SelectMany(static one => one).Distinct().Order(), "from {0} to {1}", from, to);
            found.Should().OnlyHaveUniqueItems().And.NotContain(static list => list.Count == 0);
            found.Count(static list => !list.Lists!.IsCommon(list.Number)).Should().BeLessThanOrEqualTo(Math.Min(to - from, 2 * 15 * 2), "from {0} to {1}", from, to);
        }
    }

    /// <summary>The words of 0 to 255 are one stretch of stretches; those that are common come by themselves.</summary>
    [Fact]
    public void A_whole_stretch_is_one_list_beside_the_common_words()
    {
        var members = Enumerable.Range(0, 300).Select(Members).ToArray();
        var found = new List<WordList>();
        Build(members).AddStretch(0, 256, found);

        found.Select(static list => list.Count).Should().Equal([
            .. Common.Where(static word => word < 256).Select(word => members[word].Length),
            members[..256].Where(static (_, word) => !Common.Contains(word)).SelectMany(static one => one).Distinct().Count(),
        ]);
    }

    [Fact]
    public void A_word_that_nobody_has_there_has_no_list()
    {
        var (members, found) = (Enumerable.Range(0, 20).Select(Members).ToArray(), new List<WordList>());
        var lists = Build(members);
        for (var word = 0; word < members.Length; word++)
        {
            lists.AddWord(word, found);
        }

        found.Select(static list => list.Count).Should().Equal(members.Where(static one => one.Length > 0).Select(static one => one.Length));
        members.Should().Contain(static one => one.Length == 0);
    }

    /// <summary>Some words are common, every seventh has nobody, and the others one to three; never the same for neighbours.</summary>
    private static int[] Members(int word) => Common.Contains(word)
        ? [.. Enumerable.Range(word % 50, 20 + (word % 5))]
        : word % 7 == 3 ? [] : [.. Enumerable.Range(0, 1 + (word % 3)).Select(i => 100 + (word * 37 % 480) + i).Distinct()];

    private static IEnumerable<int> In(IEnumerable<WordList> lists)
    {
        var found = new ulong[Words.For(Documents)];
        foreach (var list in lists)
        {
            list.Or(0, found);
        }

        return Enumerable.Range(0, Documents).Where(i => Words.Has(found, i));
    }

    private static WordLists Build(int[][] members)
    {
        var pairs = new WordPairs();
        for (var document = 0; document < Documents; document++)
        {
            pairs.Next();
            for (var word = 0; word < members.Length; word++)
            {
                if (members[word].Contains(document))
                {
                    pairs.Add(word);
                }
            }
        }

        return WordLists.Build(Documents, [.. Enumerable.Range(0, members.Length)], [pairs.Take()]);
    }
}
