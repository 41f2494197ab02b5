using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>A name in a question meant each municipality that was ever called so, and its number the one that has it.</summary>
public class NamesOfTodayTests
{
    private static readonly Initiative InHaram = In("1534");

    [Theory]
    [InlineData("kommune:Ålesund", "municipality:1508@2024")]
    [InlineData("kommune:ålesund", "municipality:1508@2024")]
    [InlineData("kommune:Herøy", "municipality:1515@1838,1818@1864")]
    [InlineData("kommune:Sande", "municipality:1514@1867")]
    [InlineData("kommune:Berg", "municipality:1929@1867")]
    [InlineData("kommune:Borre", "municipality:0701@1988")]
    [InlineData("kommune@2021-06-01:Ålesund", "municipality@2021-06-01:1508@2024")]
    public void A_name_means_those_that_are_called_so_today_else_the_last_that_were(string query, string canonical) => InitiativeFilter.Parse(query).ToString().Should().Be(canonical);

    [Fact]
    public void Name_and_number_mean_the_same()
    {
        foreach (var (name, number) in new[] { ("Ålesund", "1508"), ("Haram", "1580"), ("Senja", "5530"), ("Kristiansand", "4204") })
        {
            InitiativeFilter.InMunicipality(name).Should().Be(InitiativeFilter.InMunicipality(number));
        }
    }

    [Fact]
    public void An_entry_in_what_left_is_no_hit_and_on_another_day_it_is()
    {
        Ask(InHaram, "kommune:Ålesund").Should().Be(Certainty.No);
        Ask(InHaram, "kommune:1508").Should().Be(Certainty.No);
        Ask(InHaram, "kommune@2021-06-01:Ålesund").Should().Be(Certainty.Certain);
        Ask(InHaram, "kommune:Haram").Should().Be(Certainty.Certain);
    }

    [Fact]
    public void Every_municipality_of_today_is_found_by_its_name_and_no_former_one_beside_it()
    {
        var today = PlaceRegister.Default.MunicipalitiesOn(PlaceRegister.Default.LastDay);
        foreach (var one in today)
        {
            var name = one.Names[^1].Norwegian;
            var namesakes = today.Where(other => other.Names[^1].Norwegian == name).Select(static other => other.Id).Order(StringComparer.Ordinal);
            InitiativeFilter.InMunicipality(name).ToString().Should().Be($"municipality:{string.Join(',', namesakes)}");
        }
    }

    private static Certainty Ask(Initiative entry, string query)
    {
        var certainty = InitiativeFilter.Parse(query).Evaluate(entry);
        CatalogueIndex.Create([entry]).Count(InitiativeFilter.Parse(query)).AtMost.Should().Be(certainty == Certainty.No ? 0 : 1);
        return certainty;
    }

    private static Initiative In(string number) => new()
    {
        Id = Slug.Parse("a"),
        Language = LanguageTag.Bokmal,
        Title = "A",
        Period = DatePeriod.Parse("2010"),
        Places = [new() { Municipality = MunicipalityNumber.Parse(number) }],
    };
}
