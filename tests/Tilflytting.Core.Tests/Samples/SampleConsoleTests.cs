namespace Tilflytting.Core.Tests.Samples;

/// <summary>The sample console as a person would use it.</summary>
public sealed class SampleConsoleTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void Without_arguments_it_shows_Berg()
    {
        var result = SampleConsole.Run();

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        result.Output.Should()
            .Contain("Utvikling av småsamfunn og bygdemobilisering i Berg")
            .And.Contain("Bygdemobiliseringsprosjektet").And.Contain("Kystsamfunnsprosjektet").And.Contain("1995 til 1997")
            .And.Contain("Potensielle tilbakeflyttere").And.Contain("Troms Fylkeskommune").And.Contain("Ideas2evidence")
            .And.Contain("ikke vurdert av Distriktssenteret");
    }

    [Fact]
    public void The_time_line_shows_what_is_certain_and_what_is_possible()
    {
        var lines = SampleConsole.Run().Lines;

        // Half a year a cell: the first half of the first year and the second half of the last are only possible.
        lines.Should().ContainMatch("Bygdemobiliseringsprosjektet *░██████░*1997–2000*");
        lines.Should().ContainMatch("Kystsamfunnsprosjektet *░████░*1995 til 1997*");
    }

    [Theory]
    [InlineData("I arbeid i 1997?", "Ja, sikkert")]
    [InlineData("I arbeid 1997-06-01?", "Mulig")]
    [InlineData("I arbeid i 2004?", "Nei")]
    [InlineData("Overlapper de to første", "Mulig")]
    [InlineData("For ungdom?", "Ja, sikkert")]
    [InlineData("For kvinner?", "Mulig")]
    [InlineData("Med brosjyrer?", "Nei")]
    public void It_asks_and_answers(string question, string answer)
    {
        SampleConsole.Run().Lines.Should().ContainMatch($"*{question} *{answer} *");
    }

    [Fact]
    public void No_line_is_wider_than_eighty_columns()
    {
        SampleConsole.Run().Lines.Should().OnlyContain(static line => line.Length <= 80);
    }

    [Fact]
    public void Show_does_it_for_any_catalogue()
    {
        File.WriteAllText(file, """
            {"schemaVersion":"1.0","id":"k","language":"nn","title":"Ein katalog",
             "initiatives":[{"id":"a","language":"nn","title":"Utan noko"},
             {"id":"b","language":"nn","title":"Med periode [x]","period":"2009/..","provenance":{"statedOn":"2012"}}]}
            """);

        var result = SampleConsole.Run("show", file);

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("Ein katalog").And.Contain("Utan noko").And.Contain("Med periode [x]").And.Contain("ikke oppgitt");
        result.Lines.Should().ContainMatch("Arbeidet *█*░*fra 2009*");
    }

    [Fact]
    public void What_is_uncertain_is_said_to_be_and_what_is_there_is_shown()
    {
        File.WriteAllText(file, """
            {"schemaVersion":"1.0","id":"k","language":"nb","title":"K","initiatives":[{"id":"a","language":"nb","title":"A \u001b[31mrød","description":"Langt",
             "status":"ongoing","places":[{"name":"Berg","locality":"Senjahopen","extent":"part","certainty":"possible"}],
             "activities":[{"kind":"brochures","period":"2011"}],"funding":[{"source":"Staten","amount":1000000.5,"approximate":true,"currency":"NOK"}],
             "related":[{"kind":"continues","title":"Det forrige"}],"links":[{"address":"https://example.org/"}]}]}
            """);

        var result = SampleConsole.Run("show", file);

        result.Output.Should().Contain("muligens del av Senjahopen, Berg").And.Contain("Brosjyrer og lignende (2011)").And.Contain("Staten ca. 1\u00A0000\u00A0000,5 NOK")
            .And.Contain("Det forrige").And.Contain("https://example.org/").And.Contain("Langt").And.Contain("I arbeid i 2011?");
        result.Output.Should().NotContain("\u001b").And.Contain("A [31mrød");
    }

    [Theory]
    [InlineData("0001/..")]
    [InlineData("0001/9999")]
    [InlineData("9999-12-31~")]
    [InlineData("000X")]
    [InlineData("/0001")]
    public void The_first_and_the_last_year_are_shown_as_well(string period)
    {
        File.WriteAllText(file, $$"""{"schemaVersion":"1.0","id":"k","language":"nb","title":"K","initiatives":[{"id":"a","language":"nb","title":"A","period":"{{period}}"}]}""");

        var result = SampleConsole.Run("show", file);

        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().Contain("Arbeidet");
    }

    [Fact]
    public void A_file_that_is_not_there_is_one_line_and_exit_code_2()
    {
        Fails("«borte.json» finnes ikke", "show", "borte.json");
    }

    [Theory]
    [InlineData("ikke json", "linje 1, kolonne 1")]
    [InlineData("{}", "«schemaVersion» er påkrevd")]
    [InlineData("""{"schemaVersion":"9.0"}""", "nyere enn dette biblioteket")]
    public void A_file_that_is_no_catalogue_is_one_line_and_exit_code_2(string content, string expected)
    {
        File.WriteAllText(file, content);

        Fails(expected, "show", file);
    }

    [Fact]
    public void A_folder_is_one_line_and_exit_code_2() => Fails("kan ikke leses", "show", "samples");

    [Fact]
    public void A_wrong_option_is_one_line_and_exit_code_2() => Fails("--feil", "--feil");

    [Fact]
    public void A_missing_argument_is_one_line_and_exit_code_2() => Fails("show", "show");

    [Fact]
    public void Help_says_what_there_is()
    {
        var result = SampleConsole.Run("--help");

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("show <file>");
    }

    private static void Fails(string expected, params string[] arguments)
    {
        var result = SampleConsole.Run(arguments);

        result.ExitCode.Should().Be(2);
        result.Output.Should().BeEmpty();
        result.Error.TrimEnd('\n').Should().Contain(expected).And.NotContain("\n").And.StartWith("tilflytting: ");
    }
}
