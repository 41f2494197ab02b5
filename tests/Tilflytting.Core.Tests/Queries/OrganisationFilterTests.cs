using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries;

public class OrganisationFilterTests
{
    private static readonly InitiativeFilter Today = InitiativeFilter.WithOrganisation("Statsforvalteren i Troms og Finnmark");

    [Fact]
    public void County_governor_of_today_finds_the_governor_of_then_and_says_how()
    {
        var entry = With("2010", new Partner { Name = "Fylkesmannen i Troms" });

        Today.Evaluate(entry).Should().Be(Certainty.Certain);
        Today.Explain(entry).Text.For(LanguageTag.English).Should().Be("«Fylkesmannen i Troms» (2010) is today Statsforvalteren i Troms og Finnmark: merged 2019-01-01, renamed 2021-01-01");
        Today.Explain(entry).Text.For(LanguageTag.Nynorsk).Should().Be("«Fylkesmannen i Troms» (2010) er i dag Statsforvalteren i Troms og Finnmark: slått saman 2019-01-01, nytt namn 2021-01-01");
    }

    [Fact]
    public void Entry_that_names_a_later_body_is_no_hit_for_an_earlier_one()
    {
        var entry = With("2022", new Partner { Name = "Statsforvalteren i Troms og Finnmark" });

        InitiativeFilter.WithOrganisation("fylkesmannen-i-troms").Evaluate(entry).Should().Be(Certainty.No);
        Today.Explain(entry).Text.For(LanguageTag.English).Should().Be("«Statsforvalteren i Troms og Finnmark» (2022) is stated");
    }

    [Fact]
    public void As_recorded_the_very_body_must_be_named()
    {
        var entry = With("2010", new Partner { Name = "Fylkesmannen i Troms" });

        InitiativeFilter.WithOrganisation("Statsforvalteren i Troms og Finnmark", OrganisationMode.AsRecorded).Evaluate(entry).Should().Be(Certainty.No);
        InitiativeFilter.WithOrganisation("Fylkesmannen i Troms", OrganisationMode.AsRecorded).Evaluate(entry).Should().Be(Certainty.Certain);
    }

    [Fact]
    public void Split_makes_each_part_possible()
    {
        var entry = With("2021", new Partner { Name = "Viken fylkeskommune" });

        InitiativeFilter.WithOrganisation("Buskerud fylkeskommune").Evaluate(entry).Should().Be(Certainty.Possible);
        InitiativeFilter.WithOrganisation("Buskerud fylkeskommune").Explain(entry).Text.For(LanguageTag.Bokmal)
            .Should().Be("«Viken fylkeskommune» (2021) kan i dag være Buskerud fylkeskommune: delt 2024-01-01");
    }

    [Fact]
    public void Number_decides_where_the_register_knows_it()
    {
        var number = OrganisationRegister.Default.WithId("statsforvalteren-i-nordland")!.Number;

        InitiativeFilter.WithOrganisation("974764687").Evaluate(With("2010", new Partner { Name = "Fylkesmannen", OrganisationNumber = number })).Should().Be(Certainty.Certain);
        InitiativeFilter.WithOrganisation("974 764 687").Evaluate(With("2010", new Partner { Name = "Skolene" })).Should().Be(Certainty.No);
    }

    [Fact]
    public void Funders_studies_publishers_and_assessors_are_read()
    {
        var entry = With("2010") with
        {
            Funding = [new() { Source = "Innovasjon Noreg" }],
            Provenance = new()
            {
                Publisher = "Distriktssenteret",
                Study = new() { Name = "Ei undersøking", CarriedOutBy = ["Norut"], CommissionedBy = ["KRD"] },
                Assessment = new() { Status = AssessmentStatus.Assessed, By = "Husbanken" },
            },
        };

        foreach (var name in (string[])["Innovasjon Norge", "Distriktssenteret", "NORCE", "Kommunal- og distriktsdepartementet", "Husbanken"])
        {
            InitiativeFilter.WithOrganisation(name).Evaluate(entry).Should().Be(Certainty.Certain, name);
        }
    }

    [Fact]
    public void Entry_without_a_list_of_partners_may_have_had_anyone()
    {
        var entry = With("2010") with { Provenance = new() { Publisher = "Distriktssenteret" } };

        Today.Evaluate(entry).Should().Be(Certainty.Possible);
        Today.Explain(entry).IsStated.Should().BeFalse();
        Today.Explain(With("2010", new Partner { Name = "Skolene" })).Text.For(LanguageTag.English).Should().Be("Statsforvalteren i Troms og Finnmark is not stated");
    }

    [Fact]
    public void Unknown_body_is_refused_with_the_nearest_name()
    {
        var ask = static () => InitiativeFilter.WithOrganisation("Fylkesmanen i Troms");

        ask.Should().Throw<DiagnosticException>().Which.Diagnostics[0].Suggestion.Should().Be("Fylkesmannen i Troms");
        var municipality = static () => InitiativeFilter.WithOrganisation("Flå kommune");
        municipality.Should().Throw<DiagnosticException>().Which.Diagnostics[0].Message.For(LanguageTag.Bokmal).Should().Be("Det er en kommune: spør med «kommune».");
    }

    [Theory]
    [InlineData("virksomhet:\"Statsforvalteren i Troms og Finnmark\"", "organisation:statsforvalteren-i-troms-og-finnmark")]
    [InlineData("verksemd:statsforvalteren-i-troms-og-finnmark", "organisation:statsforvalteren-i-troms-og-finnmark")]
    [InlineData("organisation:974764687", "organisation:statsforvalteren-i-nordland")]
    [InlineData("virksomhet@oppført:\"Fylkesmannen i Troms\"", "organisation@recorded:fylkesmannen-i-troms")]
    [InlineData("-virksomhet:norce,norut", "-organisation:norce,norut")]
    [InlineData("virksomhet:\"Troms fylkeskommune\"", "organisation:troms-fylkeskommune-2024")]
    public void Question_is_read_and_written(string typed, string canonical)
    {
        var filter = InitiativeFilter.Parse(typed);

        filter.ToString().Should().Be(canonical);
        InitiativeFilter.Parse(canonical).Should().Be(filter);
    }

    [Theory]
    [InlineData("virksomhet:\"Fylkesmanen i Troms\"", "Fylkesmannen i Troms")]
    [InlineData("virksomhet@2010:norce", "@")]
    [InlineData("virksomhet:\"Flå kommune\"", "municipality")]
    public void Wrong_question_is_refused_with_what_to_try(string typed, string hint)
    {
        InitiativeFilter.TryParse(typed, out _, out var problems).Should().BeFalse();
        problems.Should().ContainSingle().Which.ToString().Should().Contain(hint);
    }

    [Fact]
    public void Sequence_and_index_give_the_same_hits()
    {
        var filter = InitiativeFilter.WithOrganisation("NORCE");
        var sequence = Berg.Catalogue.Initiatives.Query(filter).Select(static hit => (hit.Initiative.Id, hit.Certainty));

        CatalogueIndex.Create(Berg.Catalogue).Query(filter).Hits.Select(static hit => (hit.Initiative.Id, hit.Certainty)).Should().BeEquivalentTo(sequence);
    }

    private static Initiative With(string year, params ImmutableArray<Partner> partners) => new()
    {
        Id = Slug.Parse("samarbeid"),
        Language = LanguageTag.Bokmal,
        Title = "Samarbeid",
        Period = DatePeriod.Parse(year),
        Partners = partners,
    };
}
