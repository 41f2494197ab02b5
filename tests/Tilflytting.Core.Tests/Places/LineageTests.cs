namespace Tilflytting.Core.Tests.Places;

/// <summary>Where known places are and were.</summary>
public class LineageTests
{
    private static readonly PlaceRegister Register = PlaceRegister.Default;

    [Fact]
    public void Senja_is_made_of_Berg_and_its_neighbours()
    {
        var senja = Number("5530", Register.LastDay);

        senja.On(new(2019, 12, 31)).Select(static match => match.Municipality.Name).Should().Equal("Tranøy", "Torsken", "Berg", "Lenvik");
        senja.On(new(2019, 12, 31)).Should().OnlyContain(static match => match.Certainty == Certainty.Possible);
        senja.MadeOf().Where(static part => part.Certainty == Certainty.Certain).Select(static part => part.Municipality.Name)
            .Should().Contain(["Tranøy", "Torsken", "Berg", "Lenvik"]).And.NotContain("Senja");
        Number("1929", new(1995, 6, 1)).Today().Should().ContainSingle().Which.Should().Match<MunicipalityMatch>(
            match => match.Municipality == senja && match.Certainty == Certainty.Certain);
    }

    [Fact]
    public void Berg_tells_how_it_came_to_Senja()
    {
        var steps = Number("1929", new(1995, 6, 1)).ChangesTo(Register.LastDay);

        steps.Select(static step => (step.Date, step.Kind, step.FromName.Official, step.FromNumber.ToString(), step.ToName.Official, step.ToNumber.ToString())).Should().Equal(
            (new LocalDate(2020, 1, 1), MunicipalityChangeKind.Merged, "Berg", "1929", "Senja", "5421"),
            (new LocalDate(2024, 1, 1), MunicipalityChangeKind.Renumbered, "Senja", "5421", "Senja", "5530"));
        steps[0].ToString().Should().Be("2020-01-01 Berg (1929) → Senja (5421), Merged, Whole");
    }

    [Theory]
    [InlineData("1534", 2010, "1580")]
    [InlineData("1504", 2010, "1508")]
    [InlineData("1523", 2010, "1508")]
    [InlineData("1529", 2010, "1508")]
    [InlineData("1546", 2010, "1508")]
    [InlineData("1507", 2021, "1508;1580")]
    [InlineData("1850", 2015, "1806;1875")]
    [InlineData("5012", 2019, "5055;5056;5059")]
    [InlineData("1613", 2010, "5055;5056;5059")]
    [InlineData("0716", 2001, "3905")]
    [InlineData("0716", 2002, "3905")]
    [InlineData("0616", 2010, "3322")]
    public void Place_is_today_where_it_is(string number, int year, string today)
    {
        var day = new LocalDate(year, 6, 1);
        var matches = Number(number, day).On(Register.LastDay, day);

        matches.Select(static match => match.Municipality.Number.ToString()).Order(StringComparer.Ordinal).Should().Equal(today.Split(';'));
        matches.Should().OnlyContain(match => match.Certainty == (matches.Length == 1 ? Certainty.Certain : Certainty.Possible));
    }

    [Fact]
    public void Haram_is_of_Haram_and_not_of_its_neighbours_in_Alesund()
    {
        var haram = Number("1580", Register.LastDay);

        haram.On(new(2019, 6, 1)).Should().ContainSingle().Which.Should().Match<MunicipalityMatch>(
            match => match.Municipality == Number("1534", new(2019, 6, 1)) && match.Certainty == Certainty.Certain);
        haram.On(new(2021, 6, 1)).Should().ContainSingle().Which.Municipality.Should().BeSameAs(Number("1507", new(2021, 6, 1)));
        haram.MadeOf().Select(static part => part.Municipality.Name).Should().Contain("Haram").And.NotContain(["Sandøy", "Skodje", "Ørskog"]);
        haram.MadeOf().Single(static part => part.Municipality.Name == "Ålesund" && part.Municipality.From.Year == 2020).Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void Tysfjord_is_possible_in_Narvik_and_in_Hamaroy()
    {
        var tysfjord = Number("1850", new(2015, 6, 1));

        tysfjord.Today().Select(static match => (match.Municipality.Name, match.Certainty)).Should().BeEquivalentTo(
            [("Narvik", Certainty.Possible), ("Hábmer - Hamarøy", Certainty.Possible)]);
        Number("1806", Register.LastDay).MadeOf().Single(part => part.Municipality == tysfjord).Certainty.Should().Be(Certainty.Possible);
        tysfjord.ChangesTo(Register.LastDay, new(2015, 6, 1)).Where(static change => change.Kind != MunicipalityChangeKind.Renumbered)
            .Should().HaveCount(2).And.OnlyContain(static change => change.Kind == MunicipalityChangeKind.Split && change.Share == ChangeShare.Part);
    }

    [Fact]
    public void Municipality_is_itself_while_it_exists_but_what_it_took_in_was_elsewhere()
    {
        var trondheim = Number("5001", Register.LastDay);
        var day = new LocalDate(2019, 6, 1);

        trondheim.On(day).Should().ContainSingle().Which.Should().Match<MunicipalityMatch>(match => match.Municipality == trondheim && match.Certainty == Certainty.Certain);
        trondheim.On(day, new(2021, 6, 1)).Select(static match => (match.Municipality.Number.ToString(), match.Certainty)).Should().BeEquivalentTo(
            [("5001", Certainty.Possible), ("5030", Certainty.Possible)], "Klæbu came in 2020");
        trondheim.MadeOf().Single(static part => part.Municipality.Name == "Klæbu").Certainty.Should().Be(Certainty.Certain);
    }

    [Fact]
    public void Who_was_in_Os_before_it_was_merged_is_in_Os_again()
    {
        var os = Number("0435", new(1960, 6, 1));

        Today(os, new(1960, 6, 1)).Should().Equal("3430");
        Today(Number("0435", new(1970, 6, 1)), new(1970, 6, 1)).Should().Equal("3426", "3430");

        static IEnumerable<string> Today(Municipality municipality, LocalDate asOf) =>
            municipality.On(Register.LastDay, asOf).Select(static match => match.Municipality.Number.ToString()).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Day_before_the_register_begins_is_never_certain_of_another_place()
    {
        var senja = Number("5530", Register.LastDay);

        senja.On(new(1900, 1, 1)).Should().NotBeEmpty().And.OnlyContain(static match => match.Certainty == Certainty.Possible);
        Number("1580", Register.LastDay).On(new(1900, 1, 1)).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
        senja.On(new(1700, 1, 1)).Should().BeEmpty();
    }

    [Fact]
    public void Day_in_another_calendar_is_the_same_day()
    {
        var julian = new LocalDate(2019, 12, 31).WithCalendar(CalendarSystem.Julian);
        var berg = Register.Find(MunicipalityNumber.Parse("1929"), julian)!;

        berg.On(Register.LastDay.WithCalendar(CalendarSystem.Julian), julian).Should().Equal(berg.Today());
        berg.ExistedOn(new LocalDate(2020, 1, 1).WithCalendar(CalendarSystem.Julian)).Should().BeFalse();
        berg.CountyOn(julian)!.On(Register.LastDay.WithCalendar(CalendarSystem.Julian), julian).Should().Equal(berg.CountyOn(julian)!.On(Register.LastDay));
    }

    private static Municipality Number(string number, LocalDate day) => Register.Find(MunicipalityNumber.Parse(number), day)!;
}
