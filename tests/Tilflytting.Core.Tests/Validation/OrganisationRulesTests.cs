using Tilflytting.Core.Json;
using Tilflytting.Core.Validation;

namespace Tilflytting.Core.Tests.Validation;

/// <summary>Names and numbers of bodies are held to the register of organisations.</summary>
public class OrganisationRulesTests
{
    private static readonly OrganisationRegister Register = OrganisationRegister.Default;

    private static readonly Initiative Plain = new() { Id = Slug.Parse("a"), Language = LanguageTag.Bokmal, Title = "A" };

    /// <summary>A name, the period of the work, the day on which the words were written, and what is said.</summary>
    public static TheoryData<string, string?, string?, string?, string?> Times => new()
    {
        { "Fylkesmannen i Troms", "2007/2010", "2012", null, null },
        { "Statsforvalteren i Troms og Finnmark", "2007/2010", "2012", "Statsforvalteren i Troms og Finnmark ble opprettet senere, i 2019-01-01.", null },
        { "Statsforvalteren i Troms og Finnmark", "2007/2010", "2022", null, null },
        { "Statsforvalteren i Troms og Finnmark", "2007/..", null, null, null },
        { "Statsforvalteren i Troms og Finnmark", null, "2012", "Statsforvalteren i Troms og Finnmark ble opprettet senere, i 2019-01-01.", null },
        { "Statsforvalteren i Troms og Finnmark", null, null, null, null },
        { "Fylkesmannen i Troms", "2021/2022", "2022", "Fylkesmannen i Troms var nedlagt før det, i 2018-12-31.", "Statsforvalteren i Troms og Finnmark" },
        { "Fylkesmannen i Troms", "2018/2022", "2022", null, null },
        { "Fylkesmannen i Troms", null, "2022", null, null },
        { "Troms fylkeskommune", "2021/2022", "2025", null, null },
        { "Skolene", "1800/1801", "1802", null, null },
    };

    [Theory]
    [MemberData(nameof(Times))]
    public void A_body_is_of_the_time_of_the_work(string name, string? period, string? statedOn, string? message, string? suggestion)
    {
        var entry = Plain with
        {
            Period = period is null ? null : DatePeriod.Parse(period),
            Provenance = statedOn is null ? null : new() { StatedOn = PartialDate.Parse(statedOn) },
        };

        foreach (var (initiative, pointer) in new[]
        {
            (entry with { Partners = [new() { Name = "X" }, new() { Name = name }] }, "/partners/1/name"),
            (entry with { Funding = [new() { Source = name }] }, "/funding/0/source"),
        })
        {
            var said = Hints(initiative, DiagnosticCodes.OrganisationOfAnotherTime);

            said.Select(static problem => (problem.Message.For(LanguageTag.Bokmal), problem.Pointer, problem.Severity, problem.Suggestion))
                .Should().Equal(message is null ? [] : [(message, pointer, Severity.Information, suggestion)]);
        }
    }

    [Fact]
    public void What_funds_a_part_of_the_work_is_of_the_time_of_that_part() =>
        Hints(
            Plain with
            {
                Period = DatePeriod.Parse("2010/2022"),
                Funding = [new() { Source = "Fylkesmannen i Troms", Period = DatePeriod.Parse("2012") }, new() { Source = "Fylkesmannen i Troms", Period = DatePeriod.Parse("2021") }],
            },
            DiagnosticCodes.OrganisationOfAnotherTime).Should().ContainSingle().Which.Pointer.Should().Be("/funding/1/source");

    [Fact]
    public void A_number_is_that_of_the_name_or_of_what_it_became()
    {
        var governor = Register.WithId("fylkesmannen-i-troms")!.Today().Single().Organisation;
        var other = Register.Organisations.First(one => one.Number is not null && one.Kind == OrganisationKind.CountyAuthority);
        Initiative With(string name, OrganisationNumber number) => Plain with { Partners = [new() { Name = name, OrganisationNumber = number }] };

        foreach (var body in Register.Organisations.Where(static body => body.Number is not null))
        {
            foreach (var name in body.Names.Where(name => Register.Find(name.Text).Length == 1))
            {
                Hints(With(name.Text, body.Number!.Value), DiagnosticCodes.OrganisationNumberOfAnother).Should().BeEmpty("{0} has its own number", name);
            }
        }

        Hints(With("Fylkesmannen i Troms", governor.Number!.Value), DiagnosticCodes.OrganisationNumberOfAnother).Should().BeEmpty();
        Hints(With("Grendelaget", other.Number!.Value), DiagnosticCodes.OrganisationNumberOfAnother).Should().BeEmpty("local bodies are not in the register");
        Hints(With("Fylkesmannen i Troms", OrganisationNumber.Parse("912345688")), DiagnosticCodes.OrganisationNumberOfAnother).Should().BeEmpty("the register may not know the number");

        var wrong = Hints(With("Statsforvalteren i Troms og Finnmark", other.Number!.Value), DiagnosticCodes.OrganisationNumberOfAnother).Should().ContainSingle().Subject;
        (wrong.Pointer, wrong.Severity, wrong.Suggestion).Should().Be(("/partners/0/organisationNumber", Severity.Information, governor.Number.ToString()));
        wrong.Message.For(LanguageTag.English).Should().Be($"The number {other.Number} is that of {other.Name}, and not of Statsforvalteren i Troms og Finnmark.");
        wrong.Message.For(LanguageTag.Nynorsk).Should().Be($"Nummeret {other.Number} er {other.Name} sitt, og ikkje Statsforvalteren i Troms og Finnmark sitt.");
    }

    [Fact]
    public void The_names_of_the_samples_are_of_their_time() =>
        Validator.Validate(CatalogueJson.Read(TestFiles.Read("samples", "data", "katalog.json"))).Diagnostics
            .Should().NotContain(static problem => problem.Code == DiagnosticCodes.OrganisationOfAnotherTime || problem.Code == DiagnosticCodes.OrganisationNumberOfAnother);

    private static List<Diagnostic> Hints(Initiative initiative, string code) => [.. Validator.Validate(initiative).Diagnostics.Where(problem => problem.Code == code)];
}
