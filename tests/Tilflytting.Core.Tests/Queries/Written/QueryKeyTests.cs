using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries.Written;

/// <summary>The keys of the query text as a list, for help, completion and forms.</summary>
public class QueryKeyTests
{
    [Fact]
    public void Every_spelling_finds_its_key_and_no_other()
    {
        foreach (var key in QueryKey.All)
        {
            key.Names.Should().OnlyHaveUniqueItems().And.EndWith(key.Name).And.OnlyContain(name => QueryKey.Find(name) == key);
            key.Label.Texts.Select(static text => text.Value).Should().BeSubsetOf(key.Names);
        }

        QueryKey.Find("MALGRUPPE").Should().BeSameAs(QueryKey.Find("target-group"));
        QueryKey.Find("malgrupe").Should().BeNull();
        QueryKey.Find("").Should().BeNull();
    }

    [Fact]
    public void Every_vocabulary_is_a_key_first_and_in_order() =>
        QueryKey.All.Select(static key => key.Vocabulary).TakeWhile(static vocabulary => vocabulary is not null).Should().Equal(Vocabulary.All);

    [Fact]
    public void The_page_on_the_query_text_has_every_spelling()
    {
        var page = TestFiles.Read("docs", "query-text.md");

        QueryKey.All.SelectMany(static key => key.Names).Where(static name => !name.Contains("organization", StringComparison.Ordinal))
            .Should().OnlyContain(name => page.Contains($"`{name}`", StringComparison.Ordinal));
    }

    [Fact]
    public void A_dimension_is_called_as_its_key_is()
    {
        FacetDimension.Of<TargetGroup>().Label.Texts.Select(static text => text.Value).Should().Equal("target group", "målgruppe", "målgruppe");
        FacetDimension.Of<SellingPoint>().Label.For(LanguageTag.Nynorsk).Should().Be("salsargument");
        FacetDimension.County.Label.For(LanguageTag.Bokmal).Should().Be("fylke");
        FacetDimension.Decade.Label.For(LanguageTag.English).Should().Be("decade");
        FacetDimension.All.Select(static one => one.Label.For(LanguageTag.Bokmal)).Should().OnlyHaveUniqueItems();
    }
}
