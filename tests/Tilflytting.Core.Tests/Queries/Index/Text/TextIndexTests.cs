using Tilflytting.Core.Queries;
using Tilflytting.Core.Tests.Queries.Statistics;

namespace Tilflytting.Core.Tests.Queries.Index.Text;

/// <summary>
/// The index of words, the reading of texts and a slow reference give one answer and one order.
/// </summary>
public class TextIndexTests
{
    private const int PerCatalogue = 50;

    private static int Filters => TestScale.Of(2_000, least: 500);

    [Fact]
    public void Hits_and_order_are_the_same() =>
        Gen.Select(SearchGen.Initiatives(70), SearchGen.Question.Array[PerCatalogue]).Sample(
            static (all, questions) =>
            {
                var index = CatalogueIndex.Create(all);
                foreach (var question in questions)
                {
                    var found = question.Found(all).Select(static one => one.Id).ToList();
                    index.Count(question.Filter).Should().Be(new InitiativeCount(found.Count, 0, 0), question.Name);
                    Ids(index.Query(question.Filter)).Should().Equal(found, question.Name);
                    Ids(index.Query(question.Filter, skip: 3, take: 7)).Should().Equal(found.Skip(3).Take(7), question.Name);
                    all.Where(question.Filter).Should().HaveCount(found.Count, question.Name);
                }
            },
            iter: Math.Max(1, Filters / PerCatalogue));

    /// <summary>More than one block, so that words are kept in every way: as numbers, as steps and as bits, and stretches of words too.</summary>
    [Fact]
    public void Hits_and_order_are_the_same_among_many()
    {
        // Long texts stand among short ones, for it is the number of entries that matters here.
        var some = SearchGen.Same(400);
        var brief = new Initiative { Id = Slug.Parse("kort"), Language = LanguageTag.Bokmal, Title = "Hjem" };
        Initiative[] all = [.. Enumerable.Range(0, 9_000).Select(i => (i % 20 == 0 ? some[i / 20 * 7919 % some.Length] : brief) with { Id = Slug.Parse($"x{i:D5}"), Objectives = Objectives(i) })];
        var index = CatalogueIndex.Create(all);
        string[] questions =
        [
            "ord1", "ord1*", "ord12*", "o*", "hjem", "hjem skoler", "skol* -ungdom", "ny hvert3 hvert70 hvert*", "\"bygde-lag raus\"", "\"ord17 ny\"", "\"hvert3 og god\" kyst*", "bygdelag bolig*",
            "20-årsjubileum or 1995-96", "\"20-årsjubileum\" ord2*", "hvert500", "hvert2000", "hvert500 or hvert2000 or hvert9000", "-hvert3",
        ];
        foreach (var question in questions.Select(static text => InitiativeFilter.Parse(text)))
        {
            var found = all.Query(question).Select(static hit => hit.Initiative.Id).ToList();
            index.Count(question).Certain.Should().Be(found.Count, question.ToString());
            Ids(index.Query(question)).Should().Equal(found, question.ToString());
            Ids(index.Query(question, take: 20)).Should().Equal(found.Take(20), question.ToString());
        }

        static ImmutableArray<LocalizedText> Objectives(int i) =>
            [.. new[] { 2, 3, 70, 500, 2000, 9000 }.Where(every => i % every == every - 1).Select(static every => new LocalizedText($"Hvert{every} og god")).Append($"ord{i % 977} ny")];
    }

    [Fact]
    public void An_initiative_that_says_a_word_twice_is_one_initiative() =>
        CatalogueIndex.Create([ShortTexts.Of("Bygd og bygd"), ShortTexts.Of("By")]).Count(InitiativeFilter.Text("bygd")).Should().Be(new InitiativeCount(1, 0, 0));

    /// <summary>«bygd» is behind «bo*» in the alphabet, and so many have it that it is kept in another way than its neighbours.</summary>
    [Theory]
    [InlineData("bo*", 2)]
    [InlineData("by*", 43)]
    [InlineData("bygd*", 42)]
    [InlineData("b*", 45)]
    [InlineData("bygda*", 40)]
    public void A_beginning_ends_where_other_words_begin(string asked, int found)
    {
        var index = CatalogueIndex.Create([ShortTexts.Of("bo"), ShortTexts.Of("bolig"), ShortTexts.Of("by"), .. ShortTexts.Of(40, "bygda"), .. ShortTexts.Of(2, "bygdelag")]);

        index.Count(InitiativeFilter.Text(asked)).Should().Be(new InitiativeCount(found, 0, 0));
    }

    /// <summary>A word with hyphens weighs most where its parts stand in a row in the title; in any other order there, it is only in the text that it stands.</summary>
    [Fact]
    public void A_word_with_hyphens_weighs_by_where_it_stands()
    {
        string[][] texts = [["Lag i bygde", "Et bygde-lag"], ["Raus", "Bygdelag"], ["Bygde lag", "Raus"], ["Bygde", "Lag"], ["Bygdelag", "Bygde-lag"]];
        var index = CatalogueIndex.Create(texts.Select(static (one, i) => ShortTexts.Of(one[0], one[1]) with { Id = Slug.Parse($"x{i}") }));

        Ids(index.Query(InitiativeFilter.Text("bygde-lag"))).Select(static id => id.ToString()).Should().Equal("x4", "x2", "x0", "x1");
    }

    [Fact]
    public void A_repeated_count_costs_no_memory()
    {
        var index = CatalogueIndex.Create(SearchGen.Same(200));
        foreach (var filter in new[] { "hjem", "hjem skol* -ungdom", "\"bygde-lag raus\" or \"og god\"" }.Select(static text => InitiativeFilter.Parse(text)))
        {
            var counted = index.Count(filter);
            _ = index.Count(filter);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var again = index.Count(filter);

            (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0, filter.ToString());
            again.Should().Be(counted);
        }
    }

    [Fact]
    public async Task Texts_are_read_once_whoever_asks_first()
    {
        var all = SearchGen.Same(60);
        var filter = InitiativeFilter.Text("hjem");
        var index = CatalogueIndex.Create(all);
        var counts = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => index.Count(filter))));

        counts.Should().AllBeEquivalentTo(new InitiativeCount(all.Where(filter).Count(), 0, 0));
        CatalogueIndex.Create([]).Count(filter).Should().Be(default(InitiativeCount));
    }

    private static IEnumerable<Slug> Ids(InitiativePage page) => page.Hits.Select(static hit => hit.Initiative.Id);
}
