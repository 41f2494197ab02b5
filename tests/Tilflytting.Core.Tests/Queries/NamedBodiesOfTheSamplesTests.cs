using Tilflytting.Core.Json;
using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries;

/// <summary>The public bodies that the sample catalogue names are found, by what they are called today.</summary>
public class NamedBodiesOfTheSamplesTests
{
    private static readonly Catalogue Sample = CatalogueJson.Read(TestFiles.Read("samples", "data", "katalog.json"));

    private static readonly ImmutableArray<Code<PartnerKind>> PublicKinds = [PartnerKind.CountyGovernor, PartnerKind.CountyAuthority, PartnerKind.RegionalCouncil, PartnerKind.StateBody];

    /// <summary>Words that name no body by themselves, and two names of one body in one.</summary>
    private static readonly ImmutableArray<string> NotNames = ["Regionrådet", "Fylkeskommunen", "Regionråd i Vest-Telemark, Vest- Telemarkrådet"];

    [Fact]
    public void Every_county_governor_county_authority_regional_council_and_state_body_is_in_the_register() =>
        Sample.Initiatives.SelectMany(static initiative => initiative.Partners)
            .Where(static partner => partner.Form == PartnerForm.Body && PublicKinds.Any(kind => partner.Kind?.Code == kind))
            .Select(static partner => partner.Name.ToString()).Where(static name => OrganisationRegister.Default.Find(name).IsEmpty)
            .Should().BeEquivalentTo(NotNames);

    [Theory]
    [InlineData("virksomhet:NORCE", 22)]
    [InlineData("virksomhet:\"Statsforvalteren i Troms og Finnmark\"", 2)]
    public void Todays_name_finds_the_words_of_then(string question, int certain)
    {
        var filter = InitiativeFilter.Parse(question);

        Sample.Initiatives.Count(initiative => filter.Evaluate(initiative) == Certainty.Certain).Should().Be(certain);
    }

    [Fact]
    public void The_governor_of_today_finds_Berg_and_Blest_i_Havlandet()
    {
        var filter = InitiativeFilter.Parse("virksomhet:\"Statsforvalteren i Troms og Finnmark\"");

        Sample.Initiatives.Where(initiative => filter.Evaluate(initiative) == Certainty.Certain).Select(static initiative => initiative.Id.ToString())
            .Should().BeEquivalentTo("blest-i-havlandet", "utvikling-av-smasamfunn-og-bygdemobilisering-i-berg");
    }

    [Fact]
    public void An_entry_that_names_the_new_body_is_no_hit_for_the_old_one()
    {
        var entry = new Initiative
        {
            Id = Slug.Parse("a"),
            Language = LanguageTag.Bokmal,
            Title = "A",
            Period = DatePeriod.Parse("2022"),
            Partners = [new() { Name = "Statsforvalteren i Troms og Finnmark" }],
        };

        InitiativeFilter.Parse("virksomhet:\"Fylkesmannen i Troms\"").Evaluate(entry).Should().Be(Certainty.No);
        InitiativeFilter.Parse("virksomhet:\"Statsforvalteren i Troms og Finnmark\"").Evaluate(entry).Should().Be(Certainty.Certain);
    }
}
