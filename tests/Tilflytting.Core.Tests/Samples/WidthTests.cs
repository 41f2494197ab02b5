using Tilflytting.Samples.Cli.Output;

namespace Tilflytting.Core.Tests.Samples;

/// <summary>Every view at every width.</summary>
public class WidthTests
{
    private static readonly string[][] Calls =
    [
        [], ["--help"], ["query", "--help"], ["query", "*"], ["query", "kommune:Senja", "--why"], ["query", "finnesikke"], ["query", "*", "--sort", "title", "--skip", "2", "-n", "2"], ["keys"], ["keys", "målgruppe"],
        ["codes"], ["codes", "målgruppe"], ["codes", "aktivitet"], ["show"], ["show", "berg", "--questions"], ["show", "bulyst-i-vanylven"], ["place", "Senja"], ["place", "nordland"], ["place", "1806"], ["organisation", "Fylkesmannen i Troms"], ["organisation", "norce"],
        ["facets"], ["facets", "kommune", "fylke:Nordland"], ["crosstab", "målgruppe", "budskap"], ["crosstab", "kommune", "aktivitet"], ["timeline"], ["export", "--long", "--format", "table"],
        ["import", "samples/data/pages"], ["validate"], ["diff", "samples/data/berg.json", "samples/data/katalog.json"],
    ];

    /// <summary>Every width from 20 to 120 columns in every language.</summary>
    private static readonly ImmutableArray<(int Width, string Language)> Screens =
        [.. Enumerable.Range(20, 101).SelectMany(static width => new[] { "nb", "nn", "en" }.Select(language => (width, language)))];

    public static TheoryData<string> AllCalls => [.. Calls.Select(static call => string.Join(' ', call))];

    [Theory]
    [MemberData(nameof(AllCalls))]
    public void Nothing_breaks_and_no_line_is_wider_than_the_terminal(string call)
    {
        var arguments = call.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var step = Math.Max(1, Screens.Length / TestScale.Of(Screens.Length, 75));
        foreach (var (width, language) in Screens.Where((screen, index) => screen.Width < 24 || index % step == call.Length % step))
        {
            var result = SampleConsole.At(width, [.. arguments, "--lang", language]);

            result.ExitCode.Should().BeLessThan(2, $"{call} at {width} in {language}: {result.Error}");
            foreach (var line in result.Lines.Concat(arguments is ["import", ..] ? result.Error.Split('\n').Where(static line => !line.StartsWith("tilflytting: ", StringComparison.Ordinal)) : []).Where(_ => !result.Output.StartsWith('{')))
            {
                Shown.Width(line.TrimEnd()).Should().BeLessThanOrEqualTo(width, $"{call} at {width} in {language} wrote «{line}»");
            }
        }
    }

    [Fact]
    public void A_pipe_has_whole_lines()
    {
        SampleConsole.Run("show").Lines.Should().ContainMatch("*Utvikling av småsamfunn og bygdemobilisering i Berg  *Berg  *1995–2010  *utvikling-av-smasamfunn-og-bygdemobilisering-i-berg");
        SampleConsole.Run("query", "*").Output.Should().NotContain("…");
        SampleConsole.Run("codes", "aktivitet").Output.Should().NotContain("…");
        SampleConsole.Run("crosstab", "målgruppe", "aktivitet").Output.Should().NotContain("…");
    }

    [Theory]
    [InlineData("show")]
    [InlineData("query", "*")]
    [InlineData("timeline")]
    public void A_width_that_is_asked_for_is_kept(params string[] arguments)
    {
        var result = SampleConsole.Run([.. arguments, "--width", "60"]);

        result.Lines.Should().OnlyContain(static line => line.Length <= 60).And.Contain(static line => line.Length > 40);
        SampleConsole.Run([.. arguments, "--width", "19"]).Error.Should().Be($"tilflytting: --width må være et helt tall fra 20 til 10000, ikke «19». Se «tilflytting {arguments[0]} --help».\n");
    }
}
