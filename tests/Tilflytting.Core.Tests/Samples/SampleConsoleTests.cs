using Tilflytting.Core.Json;
using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Samples;

/// <summary>The sample console as a person would use it.</summary>
public sealed class SampleConsoleTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void Without_arguments_it_is_a_tour_of_the_sample_catalogue()
    {
        var result = SampleConsole.Run();

        (result.ExitCode, result.Error).Should().Be((0, ""));
        result.Output.Should().StartWith("Katalog over tilflyttingsarbeid i distriktene\n").And.Contain("28 oppføringer").And.NotContain("\u001b");
        result.Lines.Should().ContainMatch("*Utvikling av småsamfunn*Berg*1995–2010*").And.ContainMatch("*Tilflyttingsarbeid i Dyrøy*Dyrøy*1998–");
        result.Lines.Should().OnlyContain(static line => line.Length <= 80).And.HaveCountLessThan(60, "it is read in half a minute");
    }

    [Theory]
    [InlineData("I arbeid i 1997", "1997")]
    [InlineData("For ungdom", "youth")]
    [InlineData("Med boliger, også ledige hus", "housing")]
    [InlineData("I dagens Senja", "Senja")]
    public void The_tour_counts_the_certain_and_the_possible_apart(string question, string asked)
    {
        var catalogue = CatalogueJson.Read(TestFiles.Read("samples", "data", "katalog.json"));
        var filter = asked switch
        {
            "1997" => InitiativeFilter.Active(DateInterval.Year(1997)),
            "Senja" => InitiativeFilter.InMunicipality("Senja"),
            "youth" => InitiativeFilter.Has(TargetGroup.Youth),
            _ => InitiativeFilter.Has(ActivityType.Housing),
        };
        var answers = catalogue.Initiatives.Select(one => filter.Evaluate(one, ConceptSet.With(catalogue.Concepts))).ToList();

        SampleConsole.Run().Lines.Should().ContainMatch($"  {question} *{answers.Count(static a => a == Certainty.Certain)} *{answers.Count(static a => a == Certainty.Possible)} *");
    }

    [Fact]
    public void The_tour_ends_with_three_commands_that_work()
    {
        var commands = SampleConsole.Run().Output.TrimEnd('\n').Split('\n')[^3..];

        foreach (var command in commands)
        {
            command.Should().StartWith("  ");
            // Nothing is to be written here.
            var result = SampleConsole.Run(command.Replace(" --out katalog.json", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries));
            result.ExitCode.Should().Be(0, result.Error);
            result.Output.Should().NotBeEmpty();
        }
    }

    [Fact]
    public void Show_shows_Berg()
    {
        var result = ShowBerg();

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        result.Output.Should()
            .Contain("Utvikling av småsamfunn og bygdemobilisering i Berg")
            .And.Contain("Bygdemobiliseringsprosjektet").And.Contain("Kystsamfunnsprosjektet").And.Contain("1995 til 1997")
            .And.Contain("Potensielle tilbakeflyttere").And.Contain("Troms Fylkeskommune").And.Contain("Ideas2evidence")
            .And.Contain("ikke vurdert av Distriktssenteret");
        result.Lines.Should().OnlyContain(static line => line.Length <= 80);
    }

    [Fact]
    public void The_time_line_shows_what_is_certain_and_what_is_possible()
    {
        var lines = ShowBerg().Lines;

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
        ShowBerg().Lines.Should().ContainMatch($"*{question} *{answer} *");
    }

    [Fact]
    public void Show_has_a_table_of_several_entries()
    {
        var result = SampleConsole.Run("show", "samples/data/katalog.json");

        (result.ExitCode, result.Error).Should().Be((0, ""));
        result.Lines.Should().ContainMatch("*Vågan*Vågan*–2012*").And.ContainMatch("*Folk i husan*ikke oppgitt*").And.ContainMatch("*28 oppføringer*--entry*")
            .And.OnlyContain(static line => line.Length <= 80).And.HaveCountLessThan(40);
    }

    [Theory]
    [InlineData("utvikling-av-smasamfunn-og-bygdemobilisering-i-berg")]
    [InlineData("berg")]
    [InlineData("Småsamfunn og bygdemobilisering")]
    public void Show_finds_one_entry_by_its_id_or_a_part_of_id_or_title(string entry)
    {
        var result = SampleConsole.Run("show", "samples/data/katalog.json", "--entry", entry);

        (result.ExitCode, result.Error).Should().Be((0, ""));
        result.Output.Should().Contain("Bygdemobiliseringsprosjektet").And.Contain("For kvinner?");
        result.Lines.Should().OnlyContain(static line => line.Length <= 80);
    }

    [Fact]
    public void Every_entry_of_the_sample_catalogue_can_be_shown()
    {
        foreach (var entry in CatalogueJson.Read(TestFiles.Read("samples", "data", "katalog.json")).Initiatives.Where(static (_, index) => index % 7 == 0))
        {
            SampleConsole.Run("show", "samples/data/katalog.json", "--entry", entry.Id.ToString()).ExitCode.Should().Be(0, entry.Title.ToString());
        }
    }

    [Theory]
    [InlineData("bulyst", "bulyst-gje-det-vidare, bulyst-i-vanylven")]
    [InlineData("finnes ikke", "Ingen oppføring")]
    [InlineData("!", "Ingen oppføring")]
    [InlineData("", "Ingen oppføring")]
    public void An_entry_that_is_not_one_is_one_line_and_exit_code_2(string entry, string expected) =>
        Fails(expected, "show", "samples/data/katalog.json", "--entry", entry);

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
        result.Output.Should().Contain("Ein katalog").And.Contain("Utan noko").And.Contain("Med periode [x]").And.Contain("ikke oppgitt").And.Contain("2009–");
        SampleConsole.Run("show", file, "--entry", "b").Lines.Should().ContainMatch("Arbeidet *█*░*fra 2009*");
        SampleConsole.Run("show", file, "--entry", "a").ExitCode.Should().Be(0);
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

    private static SampleConsole.Result ShowBerg() => SampleConsole.Run("show", "samples/data/berg.json");

    private static void Fails(string expected, params string[] arguments)
    {
        var result = SampleConsole.Run(arguments);

        result.ExitCode.Should().Be(2);
        result.Output.Should().BeEmpty();
        result.Error.TrimEnd('\n').Should().Contain(expected).And.NotContain("\n").And.StartWith("tilflytting: ");
    }
}
