using System.Text.Json.Nodes;

namespace Tilflytting.Core.Tests.Samples;

/// <summary>The command <c>place</c>.</summary>
public class PlaceCommandTests
{
    [Fact]
    public void Berg_is_shown_with_what_became_of_it()
    {
        var result = SampleConsole.At(80, "place", "1929");

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("Berg 1929").And.Contain("Senja (5530)").And.Contain("Berg (1929) → Senja (5421), slått sammen")
            .And.Contain("Senja (5421) → Senja (5530), nytt nummer").And.Contain("Statistisk sentralbyrå");
        result.Lines.Should().OnlyContain(static line => line.Length <= 80);
    }

    [Fact]
    public void Senja_in_JSON_has_what_it_was_made_of()
    {
        var senja = Json("place", "Senja", "--format", "json").Should().ContainSingle().Subject!;

        senja["number"]!.GetValue<string>().Should().Be("5530");
        senja["name"]!.GetValue<string>().Should().Be("Senja");
        senja["validFrom"]!.GetValue<string>().Should().Be("2020-01-01");
        senja["validTo"].Should().BeNull();
        senja["counties"]!.AsArray().Select(static one => (one!["number"]!.GetValue<string>(), one["from"]!.GetValue<string>())).Should().Equal(("54", "2020-01-01"), ("55", "2024-01-01"));
        Matches(senja["today"]!).Should().Equal(("5530", "certain"));
        Matches(senja["madeOf"]!).Should().Contain([("1927", "certain"), ("1928", "certain"), ("1929", "certain"), ("1931", "certain"), ("1930", "possible")]);
    }

    [Fact]
    public void Senja_is_shown_with_those_that_it_took_in() =>
        SampleConsole.Run("place", "Senja").Output.Should().Contain("2020-01-01  Lenvik (1931) → Senja (5421), slått sammen").And.Contain("2024-01-01");

    [Fact]
    public void Two_Heroy_give_two() => Json("place", "Herøy", "--format", "json").Select(static one => one!["number"]!.GetValue<string>()).Should().Equal("1515", "1818");

    [Fact]
    public void A_number_is_of_the_day_that_is_said()
    {
        Json("place", "1806", "--format", "json").Should().HaveCount(2);
        Json("place", "1806", "--on", "1963-06-01", "--format", "json").Should().ContainSingle().Which!["name"]!.GetValue<string>().Should().Be("Svolvær");
        Matches(Json("place", "1850", "--on", "2015-06-01", "--format", "json").Single()!["today"]!).Should().Equal(("1806", "possible"), ("1875", "possible"));
    }

    [Theory]
    [InlineData("Senja", "Snja")]
    [InlineData("9999", "9999")]
    [InlineData("den dagen. Det er Berg fra 1867-01-01 til 2019-12-31", "1929", "--on", "2025-01-01")]
    [InlineData("den dagen. Det er Senja fra 2020-01-01.", "Senja", "--on", "2010-01-01")]
    public void A_place_that_is_none_is_one_line_and_exit_code_1(string expected, params string[] arguments)
    {
        var result = SampleConsole.Run(["place", .. arguments]);

        result.ExitCode.Should().Be(1);
        result.Output.Should().BeEmpty();
        result.Error.TrimEnd('\n').Should().Contain(expected).And.NotContain("\n");
    }

    [Fact]
    public void A_day_that_is_none_is_wrong_use() => SampleConsole.Run("place", "1929", "--on", "i fjor").ExitCode.Should().Be(2);

    [Theory]
    [InlineData("nordland")]
    [InlineData("18")]
    [InlineData("Nordland", "--lang", "nn")]
    public void A_county_is_a_place_too(params string[] arguments) =>
        SampleConsole.Run(["place", .. arguments]).Output.Should().Contain("Nordland").And.Contain(" 18  fylke  ").And.Contain("Bodø (1804)");

    [Fact]
    public void A_county_of_before_says_what_it_is_today() =>
        Matches(Json("place", "Hordaland", "--format", "json").Should().ContainSingle().Subject!["today"]!).Should().ContainSingle().Which.Item1.Should().Be("46");

    [Theory]
    [InlineData(1, "Stor", "Elvdal")]
    [InlineData(1, "Stor-Elvdal")]
    [InlineData(2, "Senja", "Dyrøy")]
    public void Several_words_are_a_name_or_several(int count, params string[] words) => Json(["place", .. words, "--format", "json"]).Should().HaveCount(count);

    [Theory]
    [InlineData("Tysfjord")]
    [InlineData("Senja")]
    [InlineData("1806")]
    [InlineData("nordland")]
    public void The_text_and_the_data_have_the_same_facts(string place)
    {
        var text = SampleConsole.Run("place", place).Output;
        foreach (var one in Json("place", place, "--format", "json").Select(static one => one!))
        {
            foreach (var match in new[] { "today", "madeOf", "municipalities" }.SelectMany(list => one[list]?.AsArray() ?? []))
            {
                text.Should().Contain($"{match!["name"]} ({match["number"]})" + (match["certainty"]?.GetValue<string>() == "possible" ? "  mulig" : ""));
            }

            foreach (var dated in new[] { "names", "counties", "numbers" }.SelectMany(list => one[list]?.AsArray() ?? []))
            {
                text.Should().Contain($"{dated!["from"]} – {dated["to"]}".TrimEnd());
            }

            foreach (var change in one["changes"]?.AsArray() ?? [])
            {
                text.Should().Contain($"{change!["date"]}  {change["from"]!["name"]} ({change["from"]!["number"]}) → {change["to"]!["name"]} ({change["to"]!["number"]})");
            }

            (one["inhabitants"]?.AsArray().Count ?? 0).Should().Be(one["kind"]!.GetValue<string>() == "municipality" && one["validTo"] is null ? 3 : 0);
        }

        Data.Csv(SampleConsole.Run("place", "Tysfjord", "--format", "csv")).Where(static row => row["fact"] == "today").Select(static row => (row["value"], row["certainty"]))
            .Should().Equal(("1806", "possible"), ("1875", "possible"));
    }

    private static List<(string Number, string Certainty)> Matches(JsonNode list) =>
        [.. list.AsArray().Select(static one => (one!["number"]!.GetValue<string>(), one["certainty"]!.GetValue<string>()))];

    private static JsonArray Json(params string[] arguments) => JsonNode.Parse(SampleConsole.Run(arguments).Output)!.AsArray();
}
