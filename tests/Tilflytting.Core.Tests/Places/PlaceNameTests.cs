namespace Tilflytting.Core.Tests.Places;

/// <summary>Places by name, however it is spelt.</summary>
public class PlaceNameTests
{
    private static readonly PlaceRegister Register = PlaceRegister.Default;

    [Theory]
    [InlineData("Malselv", "1924@1867")]
    [InlineData("Målselv", "1924@1867")]
    [InlineData("MAALSELV", "1924@1867")]
    [InlineData("målselv kommune", "1924@1867")]
    [InlineData("Guovdageaidnu", "2011@1851")]
    [InlineData("Kautokeino", "2011@1851")]
    [InlineData("Guovdageaidnu - Kautokeino", "2011@1851")]
    [InlineData("guovdageaidnu/kautokeino", "2011@1851")]
    [InlineData("Kvam herad", "1238@1838")]
    public void Spelling_does_not_matter(string name, string id) =>
        Register.Named(name, Register.LastDay).Select(static municipality => municipality.Id).Should().Equal(id);

    [Fact]
    public void Every_name_of_every_row_finds_its_municipality_on_its_days()
    {
        foreach (var row in PlaceData.Municipalities)
        {
            var municipality = Register.Find(MunicipalityNumber.Parse(row.Code), row.From)!;
            foreach (var name in row.Names.Add(row.Name).Where(static name => name.Length > 0))
            {
                Register.Named(name).Should().Contain(municipality);
                Register.Named(name.ToUpperInvariant(), row.From).Should().Contain(municipality);
                Register.Named(name, row.To?.PlusDays(-1) ?? Register.LastDay).Should().Contain(municipality);
            }
        }
    }

    [Fact]
    public void Nobody_is_found_by_a_name_on_a_day_on_which_it_was_not_so_called()
    {
        foreach (var name in PlaceData.Municipalities.SelectMany(static row => row.Names.Add(row.Name)).Where(static name => name.Length > 0).Distinct())
        {
            foreach (var municipality in Register.Named(name, new LocalDate(2010, 1, 1)))
            {
                municipality.Names.Where(static period => period.From <= new LocalDate(2010, 1, 1)).Last().Should().Match<DatedName>(period =>
                    new[] { period.Official, period.Norwegian, period.NorthSami, period.LuleSami, period.SouthSami, period.Kven }
                        .Any(text => text != null && NorwegianFolding.Words(text) == NorwegianFolding.Words(name)));
            }
        }
    }

    [Fact]
    public void Namesakes_are_a_list()
    {
        Numbers("Herøy", Register.LastDay).Should().Equal("1515", "1818");
        Numbers("Våler", Register.LastDay).Should().Equal("3114", "3419");
        Register.Named("Berg").Select(static municipality => municipality.Id).Should().Equal("0116@1838", "1929@1867");
        Numbers("Herøy (Nordland)", Register.LastDay).Should().Equal("1818");
        Numbers("Herøy i Nordland", Register.LastDay).Should().Equal("1818");
        Register.Named("Berg (Troms)").Should().ContainSingle();
    }

    [Fact]
    public void Name_counts_from_its_decision_and_the_former_until_the_register_changed_it()
    {
        var between = new LocalDate(2002, 9, 1);
        var horten = Register.Named("Horten", between).Single();

        Register.Named("Borre", between).Should().Equal(horten);
        Register.Named("Horten", new LocalDate(2002, 5, 31)).Should().BeEmpty();
        Register.Named("Borre", new LocalDate(2003, 1, 1)).Should().BeEmpty();
        horten.NameOn(between)!.Official.Should().Be("Borre", "the register had it so");
        horten.Names[^1].DecidedOn.Should().Be(new LocalDate(2002, 6, 1));
    }

    [Fact]
    public void Window_narrows_as_a_day_does()
    {
        Register.Named("Borre", new DateInterval(new(1990, 1, 1), new(1999, 12, 31))).Should().ContainSingle();
        Register.Named("Horten", new DateInterval(new(1990, 1, 1), new(1999, 12, 31))).Should().BeEmpty();
        Register.Named("Berg", new DateInterval(new(1966, 12, 31), new(1970, 1, 1))).Should().HaveCount(2);
        Register.Named("Berg", new DateInterval(new(1967, 1, 1), new(1970, 1, 1))).Should().ContainSingle();
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("kommune")]
    [InlineData("Finnland")]
    [InlineData("東京")]
    [InlineData("\ud800")]
    public void Name_that_nobody_has_finds_nobody(string name) => Register.Named(name).Should().BeEmpty();

    [Fact]
    public void Name_may_be_of_any_length() => Register.Named(new string('æ', 10_000)).Should().BeEmpty();

    [Theory]
    [InlineData("Malslev", "Målselv")]
    [InlineData("Kautokenio", "Kautokeino")]
    [InlineData("Trondhiem", "Trondheim", "Trondhjem")]
    [InlineData("Lenvk", "Lenvik")]
    [InlineData("Hammerfst", "Hammerfest")]
    public void Nearest_name_is_offered_for_a_wrong_one(string wrong, params string[] right) => Register.NearestNames(wrong).Should().Equal(right);

    [Fact]
    public void Several_equally_near_are_offered_all_and_too_far_or_too_many_are_not()
    {
        Register.NearestNames("Trondhiem").Should().HaveCount(2);
        Register.NearestNames("Vinga").Should().BeEmpty();
        Register.NearestNames("Reykjavik").Should().BeEmpty();
        Register.NearestNames("x").Should().BeEmpty();
        Register.NearestNames("").Should().BeEmpty();
        Register.NearestNames(new string('x', 10_000)).Should().BeEmpty();
        Register.NearestNames("Senja").Should().Equal("Senja");
        Register.NearestCountyNames("Norland").Should().Equal("Nordland");
    }

    [Fact]
    public void Culture_does_not_matter()
    {
        foreach (var culture in new[] { "nb-NO", "tr-TR", "" })
        {
            using var scope = new CultureScope(culture);
            Register.Named("HÅ").Should().ContainSingle();
            Register.Named("IBESTAD").Should().ContainSingle();
            Register.Named("Berg", new LocalDate(2000, 1, 1)).Single().ChangesTo(Register.LastDay)[0].ToString().Should().StartWith("2020-01-01 Berg (1929)");
        }
    }

    private static IEnumerable<string> Numbers(string name, LocalDate day) => Register.Named(name, day).Select(municipality => municipality.NumberOn(day)!.Value.ToString());
}
