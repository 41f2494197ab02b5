using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>An explanation compared a place with itself: «Hitra and Hitra may have been in the same place».</summary>
public class PlacesNamedTwiceTests
{
    [Theory]
    [InlineData(
        "5056", "2021", "kommune@2006-06-01:5056", "Hitra (5056) er oppgitt, og var 1. juni 2006 delt mellom Snillfjord (1613) og Hitra (1617)",
        "Hitra (5056) er oppgitt, og var 1. juni 2006 delt mellom Snillfjord (1613) og Hitra (1617)", "Hitra (5056) is stated, and was divided between Snillfjord (1613) and Hitra (1617) on 1 June 2006")]
    [InlineData(
        "1617", "2005", "kommune@2006-06-01:5056", "Hitra (1617) er oppgitt, og Hitra (5056) var 1. juni 2006 delt mellom Snillfjord (1613) og Hitra (1617)",
        "Hitra (1617) er oppgitt, og Hitra (5056) var 1. juni 2006 delt mellom Snillfjord (1613) og Hitra (1617)",
        "Hitra (1617) is stated, and Hitra (5056) was divided between Snillfjord (1613) and Hitra (1617) on 1 June 2006")]
    public void A_municipality_that_was_several_is_not_compared_with_itself(string number, string period, string query, string nb, string nn, string en) =>
        Says(new Place { Municipality = MunicipalityNumber.Parse(number) }, period, query, nb, nn, en);

    [Fact]
    public void A_county_that_was_several_is_not_compared_with_itself() =>
        Says(
            new Place { Kind = PlaceKind.County, County = CountyNumber.Parse("55") }, "2025", "fylke@2010-06-01:55",
            "Troms (55) er oppgitt, og var 1. juni 2010 delt mellom Nordland (18) og Troms (19)",
            "Troms (55) er oppgitt, og var 1. juni 2010 delt mellom Nordland (18) og Troms (19)",
            "Troms (55) is stated, and was divided between Nordland (18) and Troms (19) on 1 June 2010");

    [Theory]
    [InlineData("kommune:1929")]
    [InlineData("kommune@oppført:1929")]
    [InlineData("kommune@2010-06-01:1929")]
    public void A_place_that_is_only_possible_is_not_said_to_have_to_do_with_itself(string query) =>
        Says(
            new Place { Municipality = MunicipalityNumber.Parse("1929"), Certainty = Certainty.Possible }, "2010", query,
            "Berg (1929) er oppgitt, men stedet er bare mulig", "Berg (1929) er oppgitt, men staden er berre mogleg", "Berg (1929) is stated, but the place is only possible");

    [Fact]
    public void A_county_that_is_only_possible_is_not_said_to_be_any_of_its_municipalities() =>
        Says(
            new Place { Kind = PlaceKind.County, County = CountyNumber.Parse("18"), Certainty = Certainty.Possible }, "2010", "fylke:18",
            "Nordland (18) er oppgitt, men stedet er bare mulig", "Nordland (18) er oppgitt, men staden er berre mogleg", "Nordland (18) is stated, but the place is only possible");

    /// <summary>Every municipality and county against itself, in all modes, on the days on which the register changes.</summary>
    [Fact]
    public void No_explanation_names_the_very_same_place_twice()
    {
        var days = new[] { new LocalDate(1950, 1, 1), new LocalDate(1965, 6, 1), new LocalDate(2006, 6, 1), new LocalDate(2018, 6, 1), new LocalDate(2021, 6, 1), new LocalDate(2025, 6, 1) };
        PlaceMode[] modes = [PlaceMode.AnyLineage, PlaceMode.AsRecorded, .. days.Select(PlaceMode.AsOf)];
        foreach (var one in PlaceRegister.Default.Municipalities())
        {
            foreach (var certainty in new[] { Certainty.Certain, Certainty.Possible })
            {
                var entry = Entry(new Place { Municipality = one.Number, Certainty = certainty }, one.To is null ? "2025" : $"{one.To:uuuu-MM-dd}");
                foreach (var mode in modes)
                {
                    var explanation = InitiativeFilter.InMunicipality(one, mode).Explain(entry);
                    var label = $"{one.Names[^1].Norwegian} ({one.Number})";
                    var text = explanation.Text.In(LanguageTag.English)!;
                    text.Should().NotContain($"{label} and {label}").And.NotContain($"{label} may have to do with {label}");
                }
            }
        }
    }

    private static void Says(Place place, string period, string query, string nb, string nn, string en)
    {
        var text = InitiativeFilter.Parse(query).Explain(Entry(place, period)).Text;

        (text.In(LanguageTag.Bokmal), text.In(LanguageTag.Nynorsk), text.In(LanguageTag.English)).Should().Be((nb, nn, en));
    }

    private static Initiative Entry(Place place, string period) =>
        new() { Id = Slug.Parse("a"), Language = LanguageTag.Bokmal, Title = "A", Period = DatePeriod.Parse(period), Places = [place] };
}
