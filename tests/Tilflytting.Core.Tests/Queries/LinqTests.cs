using Tilflytting.Core.Queries;
using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Queries;

/// <summary>Questions, order and groups in LINQ.</summary>
public class LinqTests
{
    private static readonly Initiative Empty = new() { Id = Slug.Parse("tom"), Language = LanguageTag.Bokmal, Title = "Tom" };

    [Fact]
    public void Titles_stand_in_the_Norwegian_alphabet()
    {
        string[] titles = ["Ås", "Aas", "Zebra", "Østre", "Ære", "ærlig", "Berg", "berg", "Öst", "10 ord", "Évenes", "Evje", "Araberg", "Aurland", "Be rg"];

        foreach (var culture in new[] { "", "nb-NO", "tr-TR", "sv-SE" })
        {
            using var scope = new CultureScope(culture);
            titles.Select(static title => Empty with { Title = title }).OrderByTitle().Select(static one => one.Title.ToString())
                .Should().Equal("10 ord", "Araberg", "Aurland", "Be rg", "Berg", "berg", "Évenes", "Evje", "Zebra", "Ære", "ærlig", "Öst", "Østre", "Aas", "Ås");
        }

        NorwegianTextComparer.Instance.Compare(null, "a").Should().BeNegative();
        NorwegianTextComparer.Instance.Compare("a", null).Should().BePositive();
        NorwegianTextComparer.Instance.Compare(null, null).Should().Be(0);
    }

    [Fact]
    public void Hits_stand_by_relevance()
    {
        Initiative Make(string id, string title, string? description, string? period, params ImmutableArray<Term<TargetGroup>> groups) => Empty with
        {
            Id = Slug.Parse(id),
            Title = title,
            Description = description,
            Period = period is null ? null : DatePeriod.Parse(period),
            TargetGroups = groups,
        };
        var catalogue = Berg.Catalogue with
        {
            Initiatives =
            [
                Make("f", "Bolig", "x tomt", "1990"),
                Make("e", "x", "Bolig og tomt", null, TargetGroup.Youth),
                Make("d", "x", "Bolig og tomt", "2001", TargetGroup.Youth),
                Make("c", "x", "Bolig og tomt", "2000", TargetGroup.Youth),
                Make("b", "Tomt", "bolig og tomt", "2010", TargetGroup.Youth),
                Make("a", "Tomt", "bolig", "2010", TargetGroup.Youth),
                Make("none", "x", "Bolig", "1990", TargetGroup.Youth),
            ],
        };

        var hits = catalogue.Query("bolig tomt målgruppe:ungdom -nei").Hits;

        hits.Select(static hit => hit.Initiative.Id.ToString()).Should().Equal("b", "a", "c", "d", "e", "f");
        hits.Select(static hit => hit.Certainty).Should().Equal([.. Enumerable.Repeat(Certainty.Certain, 5), Certainty.Possible]);
        hits[^1].Explanation.IsStated.Should().BeFalse();
        hits[0].Explanation.ToString().Should().StartWith("Certain: «bolig» stands in the description");
        catalogue.Query("bolig tomt målgruppe:ungdom", atLeast: Certainty.Certain).Hits.Should().HaveCount(5);
        catalogue.Query("").Hits.Should().HaveCount(7);
        FluentActions.Invoking(() => catalogue.Query("malgrupe:ungdom")).Should().Throw<DiagnosticException>();
    }

    [Fact]
    public void Groups_hold_each_initiative_once_under_every_value()
    {
        var other = Empty with { TargetGroups = [TargetGroup.Youth, TargetGroup.Youth, TargetGroup.Words("Medflyttere")], Period = DatePeriod.Parse("../2001") };
        Initiative[] all = [Berg.Initiative, other];

        all.GroupByCode<TargetGroup>().Single(static group => group.Key == TargetGroup.Youth).Should().Equal(all);
        all.GroupByCode<TargetGroup>().Select(static group => $"{group.Key}").Should().Equal(
            TargetGroup.Vocabulary.Concepts.Select(static concept => concept.Code).Where(code => all.Any(one => one.TargetGroups.Any(term => $"{term.Code}" == code))), "the form's order");
        all.GroupByMunicipality().Select(static group => group.Key.Number.ToString()).Should().Equal("5530");
        all.GroupByCounty().Select(static group => group.Key.Number.ToString()).Should().Equal("55");
        all.GroupByDecade().Select(static group => (group.Key, group.Count())).Should().Equal((1990, 2), (2000, 2), (2010, 1));
        all.GroupByDecade(Certainty.Certain).Select(static group => (group.Key, group.Count())).Should().Equal((1990, 1), (2000, 2), (2010, 1));
        all.OrderByStart().Should().Equal(other, Berg.Initiative);
    }

    [Fact]
    public void Groups_are_those_that_the_facets_count() =>
        Gen.Select(ModelGen.Initiative.Array[0, 20], ModelGen.Concept.Array[0, 4]).Sample(
            static (all, own) =>
            {
                var concepts = ConceptSet.With(own);
                foreach (var atLeast in new[] { Certainty.Possible, Certainty.Certain })
                {
                    void Same(FacetDimension dimension, IEnumerable<(string Key, int Count)> groups)
                    {
                        var rows = all.Facet(dimension, concepts: concepts).Rows.Select(row => (row.Key, Count: row.Count.Certain + (atLeast == Certainty.Possible ? row.Count.Possible : 0)));
                        groups.Should().Equal(rows.Where(static row => row.Count > 0));
                    }

                    Same(FacetDimension.Of<TargetGroup>(), all.GroupByCode<TargetGroup>(atLeast, concepts).Select(static group => ($"{group.Key}", group.Count())));
                    Same(FacetDimension.Of<PlaceKind>(), all.GroupByCode<PlaceKind>(atLeast, concepts).Select(static group => ($"{group.Key}", group.Count())));
                    Same(FacetDimension.Municipality, all.GroupByMunicipality(atLeast).Select(static group => ($"{group.Key.Number}", group.Count())));
                    Same(FacetDimension.County, all.GroupByCounty(atLeast).Select(static group => ($"{group.Key.Number}", group.Count())));
                    Same(FacetDimension.Decade, all.GroupByDecade(atLeast).Select(static group => ($"{group.Key}", group.Count())));
                }
            },
            iter: 50);

    [Theory]
    [InlineData(Certainty.No)]
    [InlineData((Certainty)2)]
    [InlineData((Certainty)9)]
    public void A_hit_is_possible_or_certain_and_nothing_else_can_be_asked_for(Certainty atLeast)
    {
        Initiative[] all = [Berg.Initiative];
        var (index, catalogue, youth) = (CatalogueIndex.Create(all), Berg.Catalogue, InitiativeFilter.Has(TargetGroup.Youth));

        foreach (var ask in new Action[]
        {
            () => all.Where(youth, atLeast), () => all.Query(youth, atLeast), () => index.Where(youth, atLeast), () => catalogue.Where(youth, atLeast),
            () => all.GroupByCode<TargetGroup>(atLeast), () => all.GroupByMunicipality(atLeast), () => all.GroupByCounty(atLeast), () => all.GroupByDecade(atLeast),
            () => all.LongTable(youth, atLeast), () => all.FreeText(TargetGroup.Vocabulary, youth, atLeast),
            () => index.Query(youth, atLeast: atLeast),
            () => index.LongTable(youth, atLeast),
            () => index.FreeText(TargetGroup.Vocabulary, youth, atLeast),
            () => index.FreeText(TargetGroup.Vocabulary, null, atLeast),
            () => catalogue.Query("målgruppe:ungdom", atLeast: atLeast), () => catalogue.LongTable(youth, atLeast),
        })
        {
            FluentActions.Invoking(ask).Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("atLeast");
        }
    }

    [Fact]
    public void The_other_way_round_what_is_not_known_stays_last()
    {
        string[] periods = ["2001", "../1990", "/1990", "2010", "", "1999"];
        var all = periods.Select(static (period, i) => Empty with { Id = Slug.Parse($"x{i}"), Title = $"{(char)('a' + i)}", Period = period.Length == 0 ? null : DatePeriod.Parse(period) }).ToList();

        static string Ids(IEnumerable<Initiative> initiatives) => string.Concat(initiatives.Select(static one => one.Id.ToString()[1..]));
        Ids(all.OrderByStart()).Should().Be("150324");
        Ids(all.OrderByStartDescending()).Should().Be("305124");
        Ids(all.OrderByTitle()).Should().Be("012345");
        Ids(all.OrderByTitleDescending()).Should().Be("543210");
    }

    [Fact]
    public void A_title_is_that_of_the_language_asked_for_or_of_the_entry()
    {
        Initiative Titled(string id, LanguageTag language, string nb, string nn) =>
            Empty with { Id = Slug.Parse(id), Language = language, Title = new([new(LanguageTag.Bokmal, nb), new(LanguageTag.Nynorsk, nn)]) };
        Initiative[] all = [Titled("1", LanguageTag.Bokmal, "b", "c"), Titled("2", LanguageTag.Nynorsk, "d", "a"), Titled("4", LanguageTag.Bokmal, "e", "e"), Titled("3", LanguageTag.Bokmal, "e", "e")];

        Of(all.OrderByTitle()).Should().Be("2134");
        Of(all.OrderByTitle(LanguageTag.Bokmal)).Should().Be("1234");
        Of(all.OrderByTitle(LanguageTag.Nynorsk)).Should().Be("2134");
        Of(all.OrderByTitleDescending()).Should().Be("3412");
        Of(all.OrderByTitleDescending(LanguageTag.Bokmal)).Should().Be("3421");
        Of(all.OrderByStart()).Should().Be("1234", "none is dated, and ids decide");
        Of(all.OrderByStartDescending()).Should().Be("1234");

        static string Of(IEnumerable<Initiative> ordered) => string.Concat(ordered.Select(static one => one.Id));
    }

    [Fact]
    public void A_divided_municipality_is_touched_possibly_in_each_of_its_parts()
    {
        Initiative[] all = [Empty with { Period = DatePeriod.Parse("2010"), Places = [new() { Municipality = MunicipalityNumber.Parse("1850") }] }];

        all.GroupByMunicipality().Select(static group => group.Key.Name).Should().HaveCountGreaterThan(1);
        all.GroupByMunicipality(Certainty.Certain).Should().BeEmpty();
        all.GroupByCounty(Certainty.Certain).Select(static group => group.Key.Number.ToString()).Should().Equal("18");
    }
}
