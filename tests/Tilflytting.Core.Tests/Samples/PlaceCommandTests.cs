using System.Text.Json.Nodes;

namespace Tilflytting.Core.Tests.Samples;

/// <summary>The command <c>place</c>.</summary>
public class PlaceCommandTests
{
    [Fact]
    public void Berg_is_shown_with_what_became_of_it()
    {
        var result = SampleConsole.Run("place", "1929");

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("Berg 1929").And.Contain("Senja (5530)").And.Contain("Berg (1929) → Senja (5421), slått sammen")
            .And.Contain("Senja (5421) → Senja (5530), nytt nummer").And.Contain("Statistisk sentralbyrå");
        result.Lines.Should().OnlyContain(static line => line.Length <= 80);
    }

    [Fact]
    public void Senja_in_JSON_has_what_it_was_made_of()
    {
        var senja = Json("place", "Senja", "--json").Should().ContainSingle().Subject!;

        senja["number"]!.GetValue<string>().Should().Be("5530");
        senja["name"]!.GetValue<string>().Should().Be("Senja");
        senja["validFrom"]!.GetValue<string>().Should().Be("2020-01-01");
        senja["validTo"].Should().BeNull();
        senja["county"]!.GetValue<string>().Should().Be("55");
        senja["today"]!.AsArray().Select(static one => one!.GetValue<string>()).Should().Equal("5530");
        senja["madeOf"]!.AsArray().Select(static one => one!.GetValue<string>()).Should().Contain(["1927", "1928", "1929", "1931"]);
    }

    [Fact]
    public void Senja_is_shown_with_those_that_it_took_in() =>
        SampleConsole.Run("place", "Senja").Output.Should().Contain("2020-01-01  Lenvik (1931) → Senja (5421), slått sammen").And.Contain("2024-01-01");

    [Fact]
    public void Two_Heroy_give_two() => Json("place", "Herøy", "--json").Select(static one => one!["number"]!.GetValue<string>()).Should().Equal("1515", "1818");

    [Fact]
    public void A_number_is_of_the_day_that_is_said()
    {
        Json("place", "1806", "--json").Should().HaveCount(2);
        Json("place", "1806", "--on", "1963-06-01", "--json").Should().ContainSingle().Which!["name"]!.GetValue<string>().Should().Be("Svolvær");
        Json("place", "1850", "--on", "2015-06-01", "--json").Single()!["today"]!.AsArray().Select(static one => one!.GetValue<string>()).Should().Equal("1806", "1875");
    }

    [Theory]
    [InlineData("Senja", "Snja")]
    [InlineData("9999", "9999")]
    [InlineData("den dagen. Det er Berg fra 1867-01-01 til 2019-12-31", "1929", "--on", "2025-01-01")]
    [InlineData("den dagen. Det er Senja fra 2020-01-01.", "Senja", "--on", "2010-01-01")]
    [InlineData("ingen dag", "1929", "--on", "i fjor")]
    public void What_is_no_place_is_one_line_and_exit_code_2(string expected, params string[] arguments)
    {
        var result = SampleConsole.Run(["place", .. arguments]);

        result.ExitCode.Should().Be(2);
        result.Output.Should().BeEmpty();
        result.Error.TrimEnd('\n').Should().Contain(expected).And.NotContain("\n");
    }

    private static JsonArray Json(params string[] arguments) => JsonNode.Parse(SampleConsole.Run(arguments).Output)!.AsArray();
}
