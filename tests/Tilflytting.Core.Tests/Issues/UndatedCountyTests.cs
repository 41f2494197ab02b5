using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>A county that nothing dates was read as it was on its last day.</summary>
public class UndatedCountyTests
{
    [Theory]
    [InlineData("18", "kommune:Tjeldsund", Certainty.Possible)]
    [InlineData("18", "kommune@oppført:1852", Certainty.Possible)]
    [InlineData("18", "kommune@oppført:1850", Certainty.Possible)]
    [InlineData("18", "kommune:Senja", Certainty.No)]
    [InlineData("18", "fylke:Nordland", Certainty.Certain)]
    [InlineData("18", "fylke@oppført:Nordland", Certainty.Certain)]
    [InlineData("18", "fylke:55", Certainty.Possible)]
    [InlineData("12", "kommune@oppført:1214", Certainty.Possible)]
    [InlineData("99", "kommune:Senja", Certainty.Possible)]
    public void The_municipalities_of_every_day_that_it_had_are_possible(string county, string query, Certainty expected)
    {
        foreach (var kind in (Code<PlaceKind>?[])[PlaceKind.County, null])
        {
            var entry = Entry(new Place { Kind = kind, County = CountyNumber.Parse(county) });
            var filter = InitiativeFilter.Parse(query);

            filter.Evaluate(entry).Should().Be(expected);
            filter.Explain(entry).Certainty.Should().Be(expected);
            CatalogueIndex.Create([entry]).Count(filter).Should().Be(new InitiativeCount(expected == Certainty.Certain ? 1 : 0, expected == Certainty.Possible ? 1 : 0, 0));
        }
    }

    [Fact]
    public void A_date_narrows_it()
    {
        var entry = Entry(new Place { Kind = PlaceKind.County, County = CountyNumber.Parse("18") });

        InitiativeFilter.InMunicipality("Tjeldsund").Evaluate(entry with { Period = DatePeriod.Parse("2021") }).Should().Be(Certainty.No);
        InitiativeFilter.InMunicipality("Tjeldsund").Evaluate(entry with { Period = DatePeriod.Parse("2010") }).Should().Be(Certainty.Possible);
        InitiativeFilter.InMunicipality("Tjeldsund").Evaluate(entry with { Provenance = new() { StatedOn = PartialDate.Parse("2022") } }).Should().Be(Certainty.No);
    }

    private static Initiative Entry(Place place) => new() { Id = Slug.Parse("a"), Language = LanguageTag.Bokmal, Title = "A", Places = [place] };
}
