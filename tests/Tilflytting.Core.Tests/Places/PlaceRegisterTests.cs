namespace Tilflytting.Core.Tests.Places;

/// <summary>Numbers and days, and what the places README says of them.</summary>
public class PlaceRegisterTests
{
    private static readonly PlaceRegister Register = PlaceRegister.Default;

    public static TheoryData<int, int> CountsOnNewYearsDay => new()
    {
        { 1964, 525 }, { 1967, 454 }, { 1974, 443 }, { 1977, 454 }, { 1990, 448 }, { 1992, 439 }, { 1994, 435 }, { 1995, 435 }, { 1996, 435 }, { 1997, 435 },
        { 1998, 435 }, { 1999, 435 }, { 2000, 435 }, { 2001, 435 }, { 2002, 434 }, { 2005, 433 }, { 2006, 431 }, { 2008, 430 }, { 2012, 429 }, { 2013, 428 },
        { 2017, 426 }, { 2018, 422 }, { 2019, 422 }, { 2020, 356 }, { 2021, 356 }, { 2022, 356 }, { 2023, 356 }, { 2024, 357 }, { 2025, 357 }, { 2026, 357 },
    };

    [Theory]
    [MemberData(nameof(CountsOnNewYearsDay))]
    public void Municipalities_of_a_first_of_January_are_as_many_as_they_were(int year, int count) =>
        Register.MunicipalitiesOn(new(year, 1, 1)).Should().HaveCount(count).And.OnlyHaveUniqueItems();

    [Theory]
    [InlineData(1964, 20)]
    [InlineData(1971, 20)]
    [InlineData(1972, 19)]
    [InlineData(2017, 19)]
    [InlineData(2018, 18)]
    [InlineData(2020, 11)]
    [InlineData(2023, 11)]
    [InlineData(2024, 15)]
    [InlineData(2026, 15)]
    public void Counties_of_a_first_of_January_are_as_many_as_they_were(int year, int count) =>
        Register.CountiesOn(new(year, 1, 1)).Should().HaveCount(count);

    [Fact]
    public void Register_says_what_it_covers()
    {
        Register.FirstDay.Should().Be(new LocalDate(1963, 12, 31));
        Register.LastDay.Should().Be(new LocalDate(2026, 10, 7));
        Register.MunicipalitiesOn(new(2099, 1, 1)).Should().Equal(Register.MunicipalitiesOn(Register.LastDay), "a later day is answered as the last that is known");
        Number("5530", new(2099, 1, 1))!.Today().Should().Equal(Number("5530", new(2099, 1, 1))!.On(new(2099, 1, 1)));
    }

    [Fact]
    public void Every_row_is_found_by_number_and_day_and_has_its_names_then()
    {
        foreach (var row in PlaceData.Municipalities)
        {
            foreach (var day in new[] { row.From, row.To?.PlusDays(-1) ?? Register.LastDay })
            {
                var municipality = Number(row.Code, day)!;
                var name = municipality.NameOn(day)!;

                new[] { name.Official, name.Norwegian, name.NorthSami, name.LuleSami, name.SouthSami, name.Kven }.Should().Equal(
                    [row.Name, .. row.Names.Select(static text => text.Length == 0 ? null : text)]);
                municipality.NumberOn(day).Should().Be(MunicipalityNumber.Parse(row.Code));
                municipality.CountyOn(day)?.Number.ToString().Should().Be(row.Code[..2]);
                municipality.ExistedOn(day).Should().BeTrue();
            }
        }
    }

    [Fact]
    public void Every_change_of_the_tables_stands_with_both_its_municipalities()
    {
        foreach (var row in PlaceData.Changes)
        {
            var from = Number(row.From, row.Date.PlusDays(-1))!;
            var to = Number(row.To, row.Date)!;
            var change = from.Changes().Single(change => change.Date == row.Date && change.To == to && change.From == from
                && change.Kind.ToString().Equals(row.Kind, StringComparison.OrdinalIgnoreCase) && change.Share.ToString().Equals(row.Share, StringComparison.OrdinalIgnoreCase));

            (change.FromName.Official, change.ToName.Official).Should().Be((row.FromName, row.ToName));
            (change.FromNumber.ToString(), change.ToNumber.ToString()).Should().Be((row.From, row.To));
            to.Changes().Should().Contain(change);
        }
    }

    [Theory]
    [InlineData("0716", "Våle", "Re")]
    [InlineData("0712", "Skoger", "Larvik")]
    [InlineData("1806", "Svolvær", "Narvik")]
    [InlineData("1531", "Borgund", "Sula")]
    [InlineData("0701", "Svelvik", "Horten")]
    [InlineData("5530", "Senja")]
    [InlineData("9999")]
    public void Every_municipality_that_ever_had_a_number_is_listed_oldest_first(string number, params string[] names)
    {
        var all = Register.FindAll(MunicipalityNumber.Parse(number));

        all.Select(static municipality => municipality.Name).Should().Equal(names);
        all.Should().BeInAscendingOrder(static municipality => municipality.From);
    }

    [Fact]
    public void Nobody_has_a_number_before_after_or_between()
    {
        Number("5530", new(2023, 12, 31)).Should().BeNull();
        Number("1929", new(2020, 1, 1)).Should().BeNull();
        Number("1929", new(2019, 12, 31)).Should().NotBeNull();
        Number("1806", new(1990, 1, 1)).Should().BeNull("Svolvær was merged in 1964, and Narvik came in 2020");
        Register.Find(default, new(2020, 1, 1)).Should().BeNull();
    }

    [Fact]
    public void Municipality_is_one_object_through_new_names_and_numbers()
    {
        var senja = Number("5530", Register.LastDay)!;

        senja.Should().BeSameAs(Number("5421", new(2022, 6, 1))).And.BeSameAs(Register.Named("Senja").Single());
        senja.Id.Should().Be("5421@2020");
        senja.Number.Should().Be(MunicipalityNumber.Parse("5530"));
        senja.Numbers.Select(static number => (number.Number.ToString(), number.From, number.To)).Should().Equal(
            ("5421", new LocalDate(2020, 1, 1), new LocalDate(2023, 12, 31)), ("5530", new LocalDate(2024, 1, 1), null));
        senja.Names.Should().ContainSingle().Which.To.Should().BeNull();
        senja.To.Should().BeNull();
    }

    [Fact]
    public void Look_up_that_was_made_once_allocates_nothing()
    {
        var (number, day) = (MunicipalityNumber.Parse("1929"), new LocalDate(2010, 6, 1));
        var first = Register.Find(number, day);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var second = Register.Find(number, day);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        second.Should().BeSameAs(first);
    }

    [Fact]
    public async Task Municipality_is_one_object_for_all_threads_that_ask_at_once()
    {
        var register = new PlaceRegister(PlaceFile.Shipped());
        var asked = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(register.Municipalities)));

        asked.Should().OnlyContain(all => all.SequenceEqual(asked[0]));
    }

    [Fact]
    public void Ids_are_unique_and_are_the_order()
    {
        Register.Municipalities().Should().HaveCount(809).And.BeInAscendingOrder(static municipality => municipality.Id, StringComparer.Ordinal);
        Register.Municipalities().Select(static municipality => municipality.Id).Should().OnlyHaveUniqueItems().And.Contain("1929@1867");
    }

    [Fact]
    public void Lives_have_no_gaps()
    {
        foreach (var municipality in Register.Municipalities())
        {
            Ends(municipality.Names, static name => (name.From, name.To)).Should().Be((municipality.From, municipality.To));
            Ends(municipality.Numbers, static number => (number.From, number.To)).Should().Be((municipality.From, municipality.To));
        }

        static (LocalDate, LocalDate?) Ends<T>(ImmutableArray<T> items, Func<T, (LocalDate From, LocalDate? To)> period)
        {
            items.Zip(items.Skip(1)).Where(pair => period(pair.First).To!.Value.PlusDays(1) != period(pair.Second).From).Should().BeEmpty();
            return (period(items[0]).From, period(items[^1]).To);
        }
    }

    [Fact]
    public void Inhabitants_are_those_of_the_table()
    {
        var rows = PlaceData.Read(Path.Combine(PlaceData.Folder, "population_current.csv"), static csv => Enumerable.Range(0, 4).Select(i => csv[i]!).ToList());

        rows.Should().HaveCount(357);
        foreach (var row in rows)
        {
            var municipality = Number(row[0], Register.LastDay)!;
            Enumerable.Range(2024, 3).Select(municipality.PopulationIn).Should().Equal(row.Skip(1).Select(static cell => (int?)int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)));
            municipality.PopulationIn(2023).Should().BeNull();
            municipality.PopulationIn(2027).Should().BeNull();
        }

        Number("1929", new(2010, 1, 1))!.PopulationIn(2024).Should().BeNull();
    }

    private static Municipality? Number(string number, LocalDate day) => Register.Find(MunicipalityNumber.Parse(number), day);
}
