namespace Tilflytting.Core.Tests.Samples;

/// <summary>The command <c>codes</c>.</summary>
public class CodesCommandTests
{
    [Fact]
    public void Every_vocabulary_is_listed()
    {
        var result = SampleConsole.Run("codes");

        (result.ExitCode, result.Error).Should().Be((0, ""));
        foreach (var vocabulary in Vocabulary.All)
        {
            result.Lines.Should().ContainMatch($"* {vocabulary.Scheme} *");
        }
    }

    [Theory]
    [InlineData("målgruppe")]
    [InlineData("malgruppe")]
    [InlineData("target-group")]
    [InlineData("målgrupper")]
    [InlineData("target-groups")]
    [InlineData("Target group")]
    public void The_codes_of_one_are_a_tree_with_names_and_use(string name)
    {
        var result = SampleConsole.Run("codes", name, "--width", "80");

        (result.ExitCode, result.Error).Should().Be((0, ""));
        result.Lines.Should().ContainMatch("  all-newcomers *Alle typer innflyttere*13").And.ContainMatch("    general-workforce *").And.ContainMatch("      qualified-workers *").And.ContainMatch("    youth *Ungdom* 9");
        result.Lines.Should().OnlyContain(static line => line.Length <= 80 && !line.EndsWith(' '));
    }

    [Fact]
    public void The_concepts_of_the_catalogue_are_among_them_and_are_named_in_the_language()
    {
        SampleConsole.Run("codes", "activity", "--lang", "en").Lines.Should().ContainMatch("  housing *").And.ContainMatch("    vacant-houses *Vacant houses made homes; Empty farms* 3");

        var rows = Data.Json(SampleConsole.Run("codes", "aktivitet", "--format", "json"));
        rows.Single(static row => (string)row["code"]! == "vacant-houses")["origin"]!.GetValue<string>().Should().Be("catalogue");
        rows.Single(static row => (string)row["code"]! == "vacant-houses")["broader"]!.GetValue<string>().Should().Be("housing");
        rows.Single(static row => (string)row["code"]! == "brochures")["origin"]!.GetValue<string>().Should().Be("form");
    }

    [Fact]
    public void Own_concepts_in_a_circle_and_codes_that_nobody_knows_are_shown_once()
    {
        const string Catalogue = """
            {"schemaVersion":"1.0","id":"k","language":"nb","title":"K","concepts":[
             {"vocabulary":"target-group","code":"x","label":"X","broader":"y"},{"vocabulary":"target-group","code":"y","label":"Y","broader":"x"}],
             "initiatives":[{"id":"a","language":"nb","title":"A","targetGroups":["z"]}]}
            """;

        var lines = SampleConsole.RunWithInput(Catalogue, "codes", "målgruppe", "--in", "-").Lines.Select(static line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

        lines.Should().ContainSingle(static line => line == "x X 0").And.ContainSingle(static line => line == "y Y 0").And.ContainSingle(static line => line == "z z 1");
    }

    [Fact]
    public void What_is_only_possibly_used_is_in_use_and_told_apart()
    {
        const string Catalogue = """
            {"schemaVersion":"1.0","id":"k","language":"nb","title":"K","initiatives":[
             {"id":"a","language":"nb","title":"A","places":[{"kind":"region","name":"Midt-Troms","certainty":"possible"}]}]}
            """;

        SampleConsole.RunWithInput(Catalogue, "codes", "stedstype", "--in", "-").Lines.Should().ContainMatch("* region *0+1");
        SampleConsole.RunWithInput(Catalogue, "codes", "--in", "-").Lines.Select(static line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Should().ContainMatch("stedstype place-kind * 1");
        Data.Csv(SampleConsole.RunWithInput(Catalogue, "codes", "stedstype", "--in", "-", "--format", "csv"))
            .Where(static row => row["code"] == "region")
            .Select(static row => (row["used"], row["possible"]))
            .Should().Equal(("0", "1"));
    }

    [Fact]
    public void As_data_every_code_of_every_vocabulary_is_there() =>
        Data.Csv(SampleConsole.Run("codes", "--format", "csv", "--in", "samples/data/berg.json")).Select(static row => (row["vocabulary"], row["code"])).Should()
            .Contain(Vocabulary.All.SelectMany(static vocabulary => vocabulary.Concepts.Select(concept => (vocabulary.Scheme, concept.Code))));
}
