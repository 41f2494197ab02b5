using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries;

/// <summary>What was recorded in a place of its own time is found from the places of another.</summary>
public class PlaceConditionTests
{
    private static readonly LocalDate In2021 = new(2021, 6, 1);
    private static readonly LocalDate In2010 = new(2010, 6, 1);

    [Theory]
    [InlineData("1929", "Berg")]
    [InlineData("1931", "Lenvik")]
    [InlineData("1928", "Torsken")]
    [InlineData("1927", "Tranøy")]
    public void Todays_Senja_finds_what_it_was_made_of(string number, string name)
    {
        foreach (var senja in new[] { "5530", "5421", "Senja" })
        {
            Ask(Numbered(number, name), InitiativeFilter.InMunicipality(senja)).Should().Be(Certainty.Certain);
        }

        Ask(Numbered(number, name), InitiativeFilter.InMunicipality("5530", PlaceMode.AsRecorded)).Should().Be(Certainty.No);
        Ask(Numbered(number, name), InitiativeFilter.InMunicipality(number, PlaceMode.AsRecorded)).Should().Be(Certainty.Certain);
        Ask(Numbered(number, name), InitiativeFilter.InMunicipality("5530", PlaceMode.AsOf(In2021))).Should().Be(Certainty.Certain);
        Ask(Numbered(number, name), InitiativeFilter.InMunicipality(number, PlaceMode.AsOf(In2010))).Should().Be(Certainty.Certain);
    }

    [Fact]
    public void Berg_is_found_where_it_stands() =>
        InitiativeFilter.InMunicipality("Senja").Explain(Berg.Initiative).ToString().Should().Be(
            "Certain: Berg (1929) belongs to Senja (5530): Berg became part of Senja (5421) on 1 January 2020, and Senja got the number 5530 on 1 January 2024");

    [Fact]
    public void Senja_as_of_2010_may_be_any_of_the_four()
    {
        var senja = InitiativeFilter.InMunicipality("5530", PlaceMode.AsOf(In2010));

        Ask(Numbered("1929", "Berg"), senja).Should().Be(Certainty.Possible);
        Ask(Numbered("1924", "Målselv"), senja).Should().Be(Certainty.No);
    }

    [Fact]
    public void A_former_municipality_possibly_finds_what_was_recorded_in_the_one_it_went_into()
    {
        var inSenja = Numbered("5421", "Senja") with { Period = DatePeriod.Parse("2021") };

        Ask(inSenja, InitiativeFilter.InMunicipality("1929")).Should().Be(Certainty.Possible);
        Ask(inSenja, InitiativeFilter.InMunicipality("1924")).Should().Be(Certainty.No);
    }

    [Fact]
    public void Haram_finds_Haram_and_not_Sandoy()
    {
        var (haram, sandoy) = (Numbered("1534", "Haram"), Numbered("1546", "Sandøy"));

        Ask(haram, InitiativeFilter.InMunicipality("1580")).Should().Be(Certainty.Certain);
        Ask(sandoy, InitiativeFilter.InMunicipality("1580")).Should().Be(Certainty.No);
        Ask(sandoy, InitiativeFilter.InMunicipality("1508")).Should().Be(Certainty.Certain);
        Ask(haram, InitiativeFilter.InMunicipality("1508")).Should().Be(Certainty.No);
        Ask(haram, InitiativeFilter.InMunicipality("1507")).Should().Be(Certainty.Certain);
        Ask(Numbered("1507", "Ålesund") with { Period = DatePeriod.Parse("2021") }, InitiativeFilter.InMunicipality("1580")).Should().Be(Certainty.Possible);
        Ask(haram, InitiativeFilter.InMunicipality("1508", PlaceMode.AsOf(In2021))).Should().Be(Certainty.Certain);
    }

    [Theory]
    [InlineData("1806", Certainty.Possible)]
    [InlineData("1875", Certainty.Possible)]
    [InlineData("1806@2015", Certainty.Possible)]
    [InlineData("1805@2015", Certainty.No)]
    public void Tysfjord_was_divided(string asked, Certainty expected)
    {
        if (asked == "1806@2015")
        {
            FluentActions.Invoking(() => InitiativeFilter.InMunicipality(asked)).Should().Throw<DiagnosticException>("no one had the number then");
            return;
        }

        if (asked == "1805@2015")
        {
            // Narvik of 2015 did not have Tysfjord in it, but it is the same municipality as today's.
            Ask(Numbered("1850", "Tysfjord"), InitiativeFilter.InMunicipality(asked, PlaceMode.AsRecorded)).Should().Be(expected);
            return;
        }

        Ask(Numbered("1850", "Tysfjord"), InitiativeFilter.InMunicipality(asked)).Should().Be(expected);
    }

    [Fact]
    public void Tysfjord_is_for_certain_in_its_county_whichever_part_is_meant() =>
        Ask(Numbered("1850", "Tysfjord"), InitiativeFilter.InCounty("Nordland")).Should().Be(Certainty.Certain);

    [Fact]
    public void A_number_that_was_used_again_means_the_municipality_of_its_day()
    {
        var inVale = Numbered("0716", null) with { Period = DatePeriod.Parse("1999") };
        var inRe = Numbered("0716", null) with { Period = DatePeriod.Parse("2005") };
        var undated = Numbered("0716", null) with { Period = null };

        Ask(inVale, InitiativeFilter.InMunicipality("Våle")).Should().Be(Certainty.Certain);
        Ask(inRe, InitiativeFilter.InMunicipality("Våle")).Should().Be(Certainty.Possible, "Re was made of Våle and Ramnes");
        Ask(inRe, InitiativeFilter.InMunicipality("0716")).Should().Be(Certainty.Certain, "the number means the last that had it");
        Ask(inVale, InitiativeFilter.InMunicipality("0716@1999", PlaceMode.AsRecorded)).Should().Be(Certainty.Certain);
        Ask(inRe, InitiativeFilter.InMunicipality("0716@1999", PlaceMode.AsRecorded)).Should().Be(Certainty.No);
        Ask(undated, InitiativeFilter.InMunicipality("0716@1999", PlaceMode.AsRecorded)).Should().Be(Certainty.Possible);
        Ask(undated, InitiativeFilter.InMunicipality("Tønsberg")).Should().Be(Certainty.Certain, "both went to Tønsberg");
    }

    [Fact]
    public void An_entry_without_a_period_is_of_the_day_its_words_were_written()
    {
        var entry = Numbered("0716", null) with { Period = null, Provenance = new() { StatedOn = PartialDate.Parse("2012") } };

        Ask(entry, InitiativeFilter.InMunicipality("Re", PlaceMode.AsRecorded)).Should().Be(Certainty.Certain);
    }

    [Fact]
    public void A_name_may_be_several_places_and_the_county_tells_them_apart()
    {
        var heroy = Named("Herøy", null);
        var inNordland = Named("Herøy", "18");

        Ask(heroy, InitiativeFilter.InMunicipality("1515")).Should().Be(Certainty.Possible);
        Ask(heroy, InitiativeFilter.InMunicipality("1818")).Should().Be(Certainty.Possible);
        Ask(heroy, InitiativeFilter.InMunicipality("Herøy")).Should().Be(Certainty.Possible, "one of the two it is, but the question asks for each by itself");
        Ask(inNordland, InitiativeFilter.InMunicipality("1818")).Should().Be(Certainty.Certain);
        Ask(inNordland, InitiativeFilter.InMunicipality("1515")).Should().Be(Certainty.No);
        Ask(Named("MAALSELV", null), InitiativeFilter.InMunicipality("1924")).Should().Be(Certainty.Certain);
    }

    [Fact]
    public void A_county_is_possibly_each_of_its_municipalities_and_for_certain_itself()
    {
        var troms = Entry(new Place { Kind = PlaceKind.County, County = CountyNumber.Parse("19"), Name = "Troms" });
        var part = Entry(new Place { Kind = PlaceKind.County, Name = "Troms", Extent = PlaceExtent.Part });

        foreach (var entry in new[] { troms, part })
        {
            Ask(entry, InitiativeFilter.InMunicipality("Senja")).Should().Be(Certainty.Possible);
            Ask(entry, InitiativeFilter.InMunicipality("1929", PlaceMode.AsRecorded)).Should().Be(Certainty.Possible);
            Ask(entry, InitiativeFilter.InMunicipality("Oslo")).Should().Be(Certainty.No);
            Ask(entry, InitiativeFilter.InCounty("19")).Should().Be(Certainty.Certain);
            Ask(entry, InitiativeFilter.InCounty("54")).Should().Be(Certainty.Certain, "Troms og Finnmark had all of it");
        }

        Ask(Entry(new Place { Kind = PlaceKind.County, County = CountyNumber.Parse("03") }), InitiativeFilter.InMunicipality("Oslo")).Should().Be(Certainty.Certain, "it is the only one");
    }

    [Fact]
    public void A_region_or_an_unknown_name_is_possible_inside_a_county_that_is_stated_and_otherwise_says_nothing()
    {
        var region = new Place { Kind = PlaceKind.Region, Name = "Midt-Troms" };
        var unknown = new Place { Kind = PlaceKind.Municipality, Name = "Bergg" };

        foreach (var place in new[] { region, unknown })
        {
            Ask(Entry(place with { County = CountyNumber.Parse("19") }), InitiativeFilter.InMunicipality("Senja")).Should().Be(Certainty.Possible);
            Ask(Entry(place with { County = CountyNumber.Parse("19") }), InitiativeFilter.InMunicipality("Bodø")).Should().Be(Certainty.No);
            Ask(Entry(place with { County = CountyNumber.Parse("19") }), InitiativeFilter.InCounty("19")).Should().Be(Certainty.Certain);

            var explanation = InitiativeFilter.InMunicipality("Senja").Explain(Entry(place));
            (explanation.Certainty, explanation.IsStated).Should().Be((Certainty.Possible, false));
        }
    }

    [Fact]
    public void A_locality_is_never_looked_up()
    {
        var finnoy = Entry(new Place { Kind = PlaceKind.Locality, Name = "Finnøy" });
        var inHamaroy = Entry(new Place { Kind = PlaceKind.Locality, Locality = "Finnøy", Municipality = MunicipalityNumber.Parse("1849") });

        InitiativeFilter.InMunicipality("1141").Explain(finnoy).IsStated.Should().BeFalse();
        Ask(inHamaroy, InitiativeFilter.InMunicipality("1141")).Should().Be(Certainty.No);
        Ask(inHamaroy, InitiativeFilter.InMunicipality("Hamarøy")).Should().Be(Certainty.Certain);
        Ask(Entry(new Place { Kind = PlaceKind.Locality, Locality = "Finnøy", Name = "Hamarøy" }), InitiativeFilter.InMunicipality("Hamarøy")).Should().Be(Certainty.Certain);
    }

    [Fact]
    public void A_number_that_nobody_had_says_nothing_but_a_name_or_a_county_beside_it_does()
    {
        InitiativeFilter.InMunicipality("Senja").Explain(Numbered("1999", null)).IsStated.Should().BeFalse("a slip of the pen is no reason to leave the entry out");
        Ask(Entry(new Place { Municipality = MunicipalityNumber.Parse("1999"), Name = "Målselv" }), InitiativeFilter.InMunicipality("1924")).Should().Be(Certainty.Certain);
        Ask(Entry(new Place { Municipality = MunicipalityNumber.Parse("1999"), County = CountyNumber.Parse("19") }), InitiativeFilter.InMunicipality("Senja")).Should().Be(Certainty.Possible);
    }

    [Fact]
    public void A_name_in_an_entry_of_several_counties_may_be_in_any_of_them()
    {
        var entry = Entry(
            new Place { Municipality = MunicipalityNumber.Parse("1516"), County = CountyNumber.Parse("15") },
            new Place { Municipality = MunicipalityNumber.Parse("1820"), County = CountyNumber.Parse("18") },
            new Place { Name = "Herøy" });

        Ask(entry, InitiativeFilter.InMunicipality("1515")).Should().Be(Certainty.Possible);
        Ask(entry, InitiativeFilter.InMunicipality("1818")).Should().Be(Certainty.Possible);
    }

    [Fact]
    public void A_county_by_its_name_alone_is_found_whichever_of_its_lives_is_meant()
    {
        foreach (var kind in new Code<PlaceKind>?[] { PlaceKind.County, null })
        {
            var undated = Entry(new Place { Kind = kind, Name = "Troms" }, new Place { Municipality = MunicipalityNumber.Parse("0301") }) with { Period = null };

            Ask(undated, InitiativeFilter.InMunicipality("Senja")).Should().Be(Certainty.Possible);
            Ask(undated, InitiativeFilter.InCounty("55")).Should().Be(Certainty.Certain);
            Ask(undated, InitiativeFilter.InCounty("19")).Should().Be(Certainty.Possible, "today's Troms has a part of Tjeldsund, which was in Nordland");
            Ask(undated, InitiativeFilter.InMunicipality("Bodø")).Should().Be(Certainty.No);
        }
    }

    [Fact]
    public void An_activity_without_a_date_is_of_the_time_of_its_project()
    {
        var entry = Entry() with
        {
            Period = null,
            Projects = [new() { Id = Slug.Parse("a"), Period = DatePeriod.Parse("1999") }, new() { Id = Slug.Parse("b"), Period = DatePeriod.Parse("2005") }],
            Activities = [new() { Kind = ActivityType.Brochures, Project = Slug.Parse("b"), Places = [new() { Municipality = MunicipalityNumber.Parse("0716") }] }],
        };

        Ask(entry, InitiativeFilter.InMunicipality("Re", PlaceMode.AsRecorded)).Should().Be(Certainty.Certain);
    }

    [Fact]
    public void A_place_that_is_only_possible_is_never_certain() =>
        Ask(Entry(new Place { Municipality = MunicipalityNumber.Parse("1929"), Certainty = Certainty.Possible }), InitiativeFilter.InMunicipality("Senja")).Should().Be(Certainty.Possible);

    [Fact]
    public void Places_of_projects_and_activities_count_with_their_own_dates()
    {
        var entry = Entry() with
        {
            Period = null,
            Projects = [new() { Id = Slug.Parse("p"), Period = DatePeriod.Parse("2005"), Places = [new() { Municipality = MunicipalityNumber.Parse("0716") }] }],
            Activities = [new() { Kind = ActivityType.Brochures, Period = DatePeriod.Parse("1999"), Places = [new() { Municipality = MunicipalityNumber.Parse("0716") }] }],
        };

        Ask(entry, InitiativeFilter.InMunicipality("Re", PlaceMode.AsRecorded)).Should().Be(Certainty.Certain);
        Ask(entry, InitiativeFilter.InMunicipality("Våle", PlaceMode.AsRecorded)).Should().Be(Certainty.Certain);
    }

    [Theory]
    [InlineData("0711", "06", Certainty.No)]
    [InlineData("0711", "07", Certainty.Certain)]
    [InlineData("0711", "33", Certainty.Certain)]
    [InlineData("0711", "39", Certainty.No)]
    [InlineData("0711", "30", Certainty.Certain)]
    [InlineData("1571", "50", Certainty.Certain)]
    public void A_municipality_may_change_county_alone(string municipality, string county, Certainty expected) =>
        Ask(Numbered(municipality, null), InitiativeFilter.InCounty(county)).Should().Be(expected);

    [Fact]
    public void Several_places_are_each_answered_for()
    {
        var entry = Entry(new Place { Municipality = MunicipalityNumber.Parse("1929") }, new Place { Municipality = MunicipalityNumber.Parse("1924") });

        Ask(entry, InitiativeFilter.InMunicipality("Senja")).Should().Be(Certainty.Certain);
        Ask(entry, InitiativeFilter.InMunicipality("Målselv") & InitiativeFilter.InMunicipality("Senja")).Should().Be(Certainty.Certain);
        Ask(entry, InitiativeFilter.InMunicipality("Bodø")).Should().Be(Certainty.No);
    }

    [Theory]
    [InlineData("Snja", "Senja")]
    [InlineData("Maalselw", "Målselv")]
    public void A_wrong_name_is_refused_with_the_nearest(string wrong, string nearest)
    {
        FluentActions.Invoking(() => InitiativeFilter.InMunicipality(wrong)).Should().Throw<DiagnosticException>().Which.Diagnostics.Should().ContainSingle()
            .Which.Should().Match<Diagnostic>(problem => problem.Code == DiagnosticCodes.UnknownMunicipality && problem.Suggestion!.Contains(nearest));
    }

    [Fact]
    public void What_is_no_place_is_refused()
    {
        FluentActions.Invoking(static () => InitiativeFilter.InMunicipality("9999")).Should().Throw<DiagnosticException>();
        FluentActions.Invoking(static () => InitiativeFilter.InMunicipality("1806@196x3")).Should().Throw<DiagnosticException>().Which.Diagnostics[0].Span.Should().Be(new TextSpan(5, 4));
        FluentActions.Invoking(static () => InitiativeFilter.InCounty("99")).Should().Throw<DiagnosticException>();
        FluentActions.Invoking(static () => InitiativeFilter.InCounty("Telemarkk")).Should().Throw<DiagnosticException>().Which.Diagnostics[0].Suggestion.Should().Be("Telemark");
        var several = FluentActions.Invoking(static () => InitiativeFilter.InMunicipality("Sandes")).Should().Throw<DiagnosticException>().Which.Diagnostics[0];
        (several.Suggestion, several.Expected!.For(LanguageTag.Bokmal)).Should().Be((null, "«Sande», «Sandnes»"));
        FluentActions.Invoking(static () => InitiativeFilter.InMunicipality("1234567")).Should().Throw<DiagnosticException>().Which.Diagnostics[0].Expected.Should().BeNull();
        FluentActions.Invoking(static () => InitiativeFilter.InMunicipality((string)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_default_number_means_todays_and_another_day_can_be_said()
    {
        Ask(Numbered("1806", null) with { Period = DatePeriod.Parse("2021") }, InitiativeFilter.InMunicipality("1806")).Should().Be(Certainty.Certain);
        Ask(Numbered("1806", null) with { Period = DatePeriod.Parse("2021") }, InitiativeFilter.InMunicipality("1806@1963", PlaceMode.AsRecorded)).Should().Be(Certainty.No);
        InitiativeFilter.InMunicipality("1806@1963").ToString().Should().Be("municipality:1806@1919");
    }

    [Fact]
    public void What_nobody_dates_may_be_of_any_time_of_the_municipality()
    {
        var undated = Numbered("5001", "Trondheim") with { Period = null };

        Ask(undated, InitiativeFilter.InMunicipality("Klæbu")).Should().Be(Certainty.Possible, "Klæbu is in Trondheim since 2020");
        Ask(undated, InitiativeFilter.InMunicipality("Trondheim")).Should().Be(Certainty.Certain);
        Ask(undated with { Period = DatePeriod.Parse("2018") }, InitiativeFilter.InMunicipality("Klæbu")).Should().Be(Certainty.No);
        Ask(undated with { Period = DatePeriod.Parse("2021") }, InitiativeFilter.InMunicipality("Klæbu")).Should().Be(Certainty.Possible);
    }

    [Theory]
    [InlineData("2002~")]
    [InlineData("200X")]
    public void A_start_that_is_not_known_to_the_year_picks_no_one_of_two(string period)
    {
        var entry = Numbered("0716", null) with { Period = DatePeriod.Parse(period) };

        Ask(entry, InitiativeFilter.InMunicipality("Re", PlaceMode.AsRecorded)).Should().Be(Certainty.Possible);
        Ask(entry, InitiativeFilter.InMunicipality("Våle", PlaceMode.AsRecorded)).Should().Be(Certainty.Possible);
        Ask(entry, InitiativeFilter.InMunicipality("Tønsberg")).Should().Be(Certainty.Certain);
    }

    [Fact]
    public void A_name_or_number_that_is_not_in_the_stated_county_leaves_both_open()
    {
        foreach (var place in new[] { new Place { Name = "Finnøy", County = CountyNumber.Parse("18") }, new Place { Municipality = MunicipalityNumber.Parse("1141"), County = CountyNumber.Parse("18") } })
        {
            Ask(Entry(place), InitiativeFilter.InMunicipality("1141")).Should().Be(Certainty.Possible);
            Ask(Entry(place), InitiativeFilter.InMunicipality("Hamarøy")).Should().Be(Certainty.Possible);
            Ask(Entry(place), InitiativeFilter.InCounty("18")).Should().Be(Certainty.Possible);
            Ask(Entry(place), InitiativeFilter.InMunicipality("Oslo")).Should().Be(Certainty.No);
        }

        Ask(Entry(new Place { Municipality = MunicipalityNumber.Parse("1929"), County = CountyNumber.Parse("55") }), InitiativeFilter.InMunicipality("Senja"))
            .Should().Be(Certainty.Certain, "the county is that of another day");
    }

    [Fact]
    public void A_county_that_another_place_states_tells_no_namesakes_apart() =>
        Ask(Entry(new Place { Kind = PlaceKind.County, Name = "Nordland" }, new Place { Name = "Herøy" }), InitiativeFilter.InMunicipality("1515")).Should().Be(Certainty.Possible);

    [Fact]
    public void A_place_as_of_a_day_is_explained_by_the_place_of_that_day()
    {
        string Why(Initiative entry, InitiativeFilter filter) => filter.Explain(entry).Text.In(LanguageTag.Bokmal)!;

        Why(Numbered("1546", "Sandøy"), InitiativeFilter.InMunicipality("1580", PlaceMode.AsOf(In2021))).Should().Be(
            "Sandøy (1546) og Haram (1580) var på samme sted 1. juni 2021: Sandøy ble 1. januar 2020 en del av Ålesund (1507)");
        Why(Numbered("1850", "Tysfjord"), InitiativeFilter.InMunicipality("1806")).Should().Be(
            "Tysfjord (1850) kan ha med Narvik (1806) å gjøre: kommunen ble 1. januar 2020 delt mellom Narvik (1806) og Hamarøy (1875)");
        Why(Numbered("5421", "Senja") with { Period = DatePeriod.Parse("2021") }, InitiativeFilter.InMunicipality("1929")).Should().Be(
            "Senja (5421) kan ha med Berg (1929) å gjøre: Berg ble 1. januar 2020 en del av Senja (5421)");
        Why(Entry(new Place { Kind = PlaceKind.County, County = CountyNumber.Parse("19") }), InitiativeFilter.InCounty("19")).Should().Be("Troms (19) er oppgitt");
        Why(Entry(), InitiativeFilter.InCounty("19")).Should().Contain("hvilket fylke");
    }

    [Fact]
    public void A_number_of_another_day_is_refused_with_whose_it_was()
    {
        static Diagnostic Refused(string text) => FluentActions.Invoking(() => InitiativeFilter.InMunicipality(text)).Should().Throw<DiagnosticException>().Which.Diagnostics.Single();

        Refused("5530@2010").Message.In(LanguageTag.English).Should().Contain("Senja 2024-01-01");
        Refused("Trøndelag").Message.In(LanguageTag.English).Should().Contain("county");
        InitiativeFilter.InMunicipality(" 5530 ").Should().Be(InitiativeFilter.InMunicipality("5530"));
    }

    private static Certainty Ask(Initiative initiative, InitiativeFilter filter)
    {
        var explanation = filter.Explain(initiative);
        filter.Evaluate(initiative).Should().Be(explanation.Certainty);
        explanation.Text.Texts.Should().HaveCount(3);
        return explanation.Certainty;
    }

    private static Initiative Numbered(string number, string? name) => Entry(new Place { Kind = PlaceKind.Municipality, Municipality = MunicipalityNumber.Parse(number), Name = name });

    private static Initiative Named(string name, string? county) =>
        Entry(new Place { Kind = PlaceKind.Municipality, Name = name, County = county is null ? null : CountyNumber.Parse(county) });

    private static Initiative Entry(params ImmutableArray<Place> places) =>
        new() { Id = Slug.Parse("a"), Language = LanguageTag.Bokmal, Title = "A", Period = DatePeriod.Parse("2010"), Places = places };
}
