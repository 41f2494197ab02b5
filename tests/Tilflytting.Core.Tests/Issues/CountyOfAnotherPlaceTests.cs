using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>The county that one place states was taken for that of another, and for certain.</summary>
public class CountyOfAnotherPlaceTests
{
    private static readonly Place Hallingdal = new() { Kind = PlaceKind.Region, Name = "Hallingdal" };
    private static readonly Place Nordland = new() { Kind = PlaceKind.County, County = CountyNumber.Parse("18") };

    [Fact]
    public void A_region_beside_a_county_that_is_only_possible_makes_nothing_certain()
    {
        var entry = Entry(Hallingdal, Nordland with { Certainty = Certainty.Possible });

        Ask(entry, "fylke:Nordland").Should().Be(Certainty.Possible);
        Ask(entry, "fylke@oppført:Nordland").Should().Be(Certainty.Possible);
        Ask(entry, "fylke@2010-06-01:Nordland").Should().Be(Certainty.Possible);
        Ask(entry, "kommune:Bodø").Should().Be(Certainty.Possible);
        Ask(entry, "fylke:Rogaland").Should().Be(Certainty.No);
    }

    [Fact]
    public void A_county_that_is_certain_is_so_by_itself_and_the_region_beside_it_only_may_be_in_it()
    {
        Ask(Entry(Hallingdal, Nordland), "fylke:Nordland").Should().Be(Certainty.Certain);

        var parts = InitiativeFilter.Parse("fylke:Nordland").Explain(Entry(Hallingdal, Nordland)).Parts;

        parts.Select(static part => part.Certainty).Should().Equal(Certainty.Possible, Certainty.Certain);
        parts[0].Text.In(LanguageTag.Bokmal).Should().Be("«Hallingdal» kan ha med Nordland (18) å gjøre: fylket er oppgitt for et annet sted i oppføringen");
        parts[0].Text.In(LanguageTag.Nynorsk).Should().Be("«Hallingdal» kan ha med Nordland (18) å gjere: fylket er oppgitt for ein annan stad i oppføringa");
        parts[0].Text.In(LanguageTag.English).Should().Be("«Hallingdal» may have to do with Nordland (18): the county is stated for another place of the entry");
    }

    [Fact]
    public void A_region_is_certain_for_the_county_that_it_states_itself()
    {
        Ask(Entry(Hallingdal with { County = CountyNumber.Parse("06") }), "fylke@oppført:06").Should().Be(Certainty.Certain);
        Ask(Entry(Hallingdal with { County = CountyNumber.Parse("06"), Certainty = Certainty.Possible }), "fylke@oppført:06").Should().Be(Certainty.Possible);
    }

    [Theory]
    [InlineData(Certainty.Possible)]
    [InlineData(Certainty.Certain)]
    public void Namesakes_are_not_told_apart_by_the_county_of_another_place(Certainty certainty)
    {
        var entry = Entry(new Place { Name = "Bø" }, new Place { Name = "Bodø", County = CountyNumber.Parse("18"), Certainty = certainty });

        Ask(entry, "kommune@oppført:1867").Should().Be(Certainty.Possible);
        Ask(entry, "kommune@oppført:0821@1838").Should().Be(Certainty.Possible);
        Ask(Entry(new Place { Name = "Bø", County = CountyNumber.Parse("18") }), "kommune@oppført:1867").Should().Be(Certainty.Certain);
        Ask(Entry(new Place { Name = "Bø", County = CountyNumber.Parse("18") }), "kommune@oppført:0821@1838").Should().Be(Certainty.No);
    }

    [Fact]
    public void What_lies_in_a_county_by_another_place_counts_as_possible_in_every_statistic()
    {
        var entry = Entry(Hallingdal, Nordland with { Certainty = Certainty.Possible });

        new[] { entry }.Facet(FacetDimension.County).Rows.Single(static row => row.Key == "18").Count.Should().Be(new InitiativeCount(0, 1, 0));
        CatalogueIndex.Create([entry]).Facet(FacetDimension.County).Rows.Single(static row => row.Key == "18").Count.Should().Be(new InitiativeCount(0, 1, 0));
        new[] { entry }.LongTable().First().CountiesThen.Should().BeEmpty();
    }

    private static Certainty Ask(Initiative entry, string query)
    {
        var filter = InitiativeFilter.Parse(query);
        var certainty = filter.Evaluate(entry);
        filter.Explain(entry).Certainty.Should().Be(certainty);
        CatalogueIndex.Create([entry]).Query(filter).Hits.Select(static hit => hit.Certainty).Should().Equal(certainty == Certainty.No ? [] : [certainty]);
        return certainty;
    }

    private static Initiative Entry(params ImmutableArray<Place> places) =>
        new() { Id = Slug.Parse("a"), Language = LanguageTag.Bokmal, Title = "A", Period = DatePeriod.Parse("2010"), Places = places };
}
