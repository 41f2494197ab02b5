using System.Text.Json.Nodes;

namespace Tilflytting.Core.Tests.Samples;

/// <summary>The command <c>organisation</c>.</summary>
public class OrganisationCommandTests
{
    [Fact]
    public void A_county_governor_is_shown_with_what_became_of_it()
    {
        var result = SampleConsole.At(80, "organisation", "Fylkesmannen", "i", "Troms");

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("Fylkesmannen i Troms  statsforvalter  1919-01-01 – 2018-12-31").And.Contain("Troms - Romsa (19)").And.Contain("slått sammen")
            .And.Contain("Statsforvalteren i Troms og Finnmark");
        result.Lines.Should().OnlyContain(static line => line.Length <= 80);
    }

    [Fact]
    public void A_body_in_JSON_has_its_names_with_their_days()
    {
        var governor = Json("Statsforvalteren i Troms og Finnmark").Should().ContainSingle().Subject!;

        governor["kind"]!.GetValue<string>().Should().Be("county-governor");
        governor["names"]!.AsArray().Select(static name => (name!["text"]!.GetValue<string>(), name["from"]?.GetValue<string>()))
            .Should().Contain([("Fylkesmannen i Troms og Finnmark", "2019-01-01"), ("Statsforvalteren i Troms og Finnmark", "2021-01-01")]);
        governor["madeOf"]!.AsArray().Select(static one => (one!["id"]!.GetValue<string>(), one["certainty"]!.GetValue<string>()))
            .Should().BeEquivalentTo([("fylkesmannen-i-troms", "certain"), ("fylkesmannen-i-finnmark", "certain")]);
    }

    [Theory]
    [InlineData("fylkesmannen-i-troms")]
    [InlineData("fylkesmannen i troms")]
    [InlineData("FYLKESMANNEN I TROMS (avd. landbruk)")]
    public void A_body_is_found_by_its_id_and_by_its_names(string text) => Json(text).Select(static one => one!["id"]!.GetValue<string>()).Should().Equal("fylkesmannen-i-troms");

    [Fact]
    public void A_body_is_found_by_its_number()
    {
        var number = OrganisationRegister.Default.WithId("fylkesmannen-i-troms")!.Today()[0].Organisation.Number.ToString()!;

        Json(number)[0]!["name"]!.GetValue<string>().Should().Be("Statsforvalteren i Troms og Finnmark");
        Json([number[..3], number[3..6], number[6..]])[0]!["name"]!.GetValue<string>().Should().Be("Statsforvalteren i Troms og Finnmark");
    }

    [Fact]
    public void A_name_that_two_bodies_had_is_of_the_day_that_is_said()
    {
        Json("Troms fylkeskommune").Select(static one => one!["certainty"]!.GetValue<string>()).Should().Equal("possible", "possible");
        Json("Troms fylkeskommune", "--on", "2012-01-01").Select(static one => (one!["id"]!.GetValue<string>(), one["certainty"]!.GetValue<string>())).Should().Equal(("troms-fylkeskommune", "certain"));
    }

    [Theory]
    [InlineData("Registeret har ingen virksomhet «Fylkesmannen i Tromz». Mente du «Fylkesmannen i Troms»?", "Fylkesmannen i Tromz")]
    [InlineData("Mente du «Innovasjon Norge»", "Inovasjon Norge")]
    [InlineData("Kommuner finnes med «tilflytting place Senja».", "Senja")]
    [InlineData("Lokale virksomheter, banker og bedrifter er ikke med.", "Berg Grendelag for alle")]
    public void A_body_that_is_none_is_one_line_and_exit_code_1(string expected, string text)
    {
        var result = SampleConsole.Run("organisation", text);

        result.ExitCode.Should().Be(1);
        result.Output.Should().BeEmpty();
        result.Error.TrimEnd('\n').Should().Contain(expected).And.NotContain("\n");
    }

    [Fact]
    public void A_body_in_nynorsk_and_in_English()
    {
        SampleConsole.Run("organisation", "norce", "--lang", "nn").Output.Should().Contain("forskingsinstitutt").And.Contain("Vart til av");
        SampleConsole.Run("organisation", "norce", "--lang", "en").Output.Should().Contain("research institute").And.Contain("Was made of");
    }

    [Fact]
    public void Rows_name_each_fact() =>
        Data.Csv(SampleConsole.Run("organisation", "Fylkesmannen i Troms", "--format", "csv")).Select(static row => row["fact"])
            .Should().Contain(["county-governor", "name", "county", "today", "merged"]);

    private static JsonArray Json(params string[] arguments) => JsonNode.Parse(SampleConsole.Run(["organisation", .. arguments, "--format", "json"]).Output)!.AsArray();
}
