namespace Tilflytting.Core.Tests.Places;

/// <summary>Counties, and what their reforms did to municipalities.</summary>
public class CountyTests
{
    private static readonly PlaceRegister Register = PlaceRegister.Default;

    [Theory]
    [InlineData("0711", 2019, "07", "33")]
    [InlineData("1444", 2019, "14", "15")]
    [InlineData("1571", 2019, "15", "50")]
    [InlineData("1852", 2019, "18", "55")]
    [InlineData("0121", 2019, "01", "32")]
    [InlineData("0532", 2019, "05", "32")]
    [InlineData("0533", 2019, "05", "32")]
    [InlineData("0627", 2019, "06", "32")]
    [InlineData("0628", 2019, "06", "32")]
    [InlineData("1929", 2019, "19", "55")]
    public void Municipality_that_changed_county_is_in_its_own_county_on_each_day(string number, int year, string county, string now)
    {
        var day = new LocalDate(year, 6, 1);
        var municipality = Register.Find(MunicipalityNumber.Parse(number), day)!;
        var today = municipality.Today().Should().ContainSingle().Subject.Municipality;

        municipality.CountyOn(day)!.Number.ToString().Should().Be(county);
        today.CountyOn(Register.LastDay)!.Number.ToString().Should().Be(now);
        municipality.CountyOn(Register.LastDay).Should().Be(municipality == today ? today.CountyOn(Register.LastDay) : null);
    }

    [Fact]
    public void County_has_its_names_with_their_days()
    {
        var troms = Register.FindCounty(CountyNumber.Parse("19"))!;

        troms.NameOn(new(2006, 6, 30))!.Official.Should().Be("Troms");
        troms.NameOn(new(2006, 7, 1))!.NorthSami.Should().Be("Romsa");
        troms.NameOn(new(2020, 1, 1)).Should().BeNull();
        (troms.From, troms.To).Should().Be((new LocalDate(1919, 1, 1), new LocalDate(2019, 12, 31)));
        Register.FindCounty(CountyNumber.Parse("19"), new(2020, 1, 1)).Should().BeNull();
        Register.FindCounty(CountyNumber.Parse("99")).Should().BeNull();
    }

    [Fact]
    public void Counties_are_found_by_name()
    {
        Names("Troms").Should().Equal("19", "55");
        Names("TROMS FYLKE").Should().Equal("19", "55");
        Names("Troms fylkeskommune").Should().Equal("19", "55");
        Names("Romsa").Should().Equal("19", "55");
        Register.CountiesNamed("Troms", Register.LastDay).Should().ContainSingle().Which.Number.Should().Be(CountyNumber.Parse("55"));
        Names("Ruritania").Should().BeEmpty();

        static IEnumerable<string> Names(string name) => Register.CountiesNamed(name).Select(static county => county.Number.ToString());
    }

    [Fact]
    public void No_number_is_of_two_counties() =>
        Register.Counties().Should().HaveCount(34).And.OnlyHaveUniqueItems(static county => county.Number).And.BeInAscendingOrder(static county => county.Number);

    [Fact]
    public void Every_municipality_is_in_one_county_of_its_day()
    {
        for (var year = 1964; year <= 2026; year++)
        {
            var day = new LocalDate(year, 1, 1);
            var counties = Register.CountiesOn(day);

            counties.SelectMany(county => county.MunicipalitiesOn(day)).Should().BeEquivalentTo(Register.MunicipalitiesOn(day), static options => options.ComparingByValue<Municipality>().WithStrictOrdering());
        }
    }

    [Fact]
    public void County_is_today_where_its_municipalities_are()
    {
        Today("19").Should().Equal(("55", Certainty.Certain));
        Today("30").Should().Equal(("31", Certainty.Possible), ("32", Certainty.Possible), ("33", Certainty.Possible));
        Today("07").Should().Equal(("33", Certainty.Possible), ("39", Certainty.Possible));
        Today("55").Should().Equal(("55", Certainty.Certain));
        Register.FindCounty(CountyNumber.Parse("55"))!.On(new(2022, 1, 1)).Should().ContainSingle().Which.County.Number.Should().Be(CountyNumber.Parse("54"));

        static IEnumerable<(string, Certainty)> Today(string number) =>
            Register.FindCounty(CountyNumber.Parse(number))!.On(Register.LastDay).Select(static match => (match.County.Number.ToString(), match.Certainty));
    }
}
