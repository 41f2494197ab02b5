using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Samples;

/// <summary>The command <c>keys</c>, and where else the keys of a question are found.</summary>
public class KeysCommandTests
{
    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void Every_key_is_there_with_its_names_its_values_and_an_example_that_works(string language)
    {
        var tag = LanguageTag.Parse(language);

        var rows = Data.Json(SampleConsole.Run("keys", "--lang", language, "--format", "json"));

        rows.Select(static row => (string)row["key"]!).Should().Equal(QueryKey.All.Select(key => key.Label.For(tag)));
        foreach (var (row, key) in rows.Zip(QueryKey.All))
        {
            row["names"]?.AsArray().Select(static name => (string)name!).Append((string)row["key"]!).Should().BeEquivalentTo(key.Names);
            InitiativeFilter.TryParse((string)row["example"]!, out var filter).Should().BeTrue((string)row["example"]!);
            filter!.ToString().Should().NotBeEmpty();
            ((string)row["example"]!).Should().StartWith($"{row["key"]}:");
            new[] { "ord", "words" }.Should().NotContain((string)row["values"]!, "each kind of key is described");
        }
    }

    [Theory]
    [InlineData("keys")]
    [InlineData("query", "--help")]
    public void A_person_sees_them(params string[] arguments)
    {
        var lines = SampleConsole.At(80, arguments).Lines;

        foreach (var key in QueryKey.All)
        {
            lines.Should().ContainMatch($"  {key.Label.For(LanguageTag.Bokmal)} *");
        }
    }

    [Theory]
    [InlineData("målgruppe")]
    [InlineData("målgruppe:")]
    [InlineData("target-group")]
    public void One_of_them_says_how_else_it_is_written(string key) =>
        SampleConsole.Run("keys", key).Output.Should().Contain("target-group").And.Contain("målgruppe:").And.Contain("Kodene: tilflytting codes målgruppe");

    [Fact]
    public void A_key_that_is_none_is_one_line() => SampleConsole.Run("keys", "malgrup").Error.Should().Be("tilflytting: «malgrup» er ingen nøkkel. Mente du «målgruppe»? Se «tilflytting keys --help».\n");
}
