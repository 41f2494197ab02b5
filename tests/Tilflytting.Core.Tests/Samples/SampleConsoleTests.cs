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
        var result = SampleConsole.Run("--width", "80");

        (result.ExitCode, result.Error).Should().Be((0, ""));
        result.Output.Should().StartWith("Katalog over tilflyttingsarbeid i distriktene\n").And.Contain("28 oppføringer").And.NotContain("\u001b");
        result.Lines.Should().ContainMatch("*Utvikling av småsamfunn*Berg*1995–2010*").And.ContainMatch("*Tilflyttingsarbeid i Dyrøy*Dyrøy*1998–");
        result.Lines.Should().OnlyContain(static line => line.Length <= 80).And.HaveCountLessThan(60, "it is read in half a minute");
    }

    [Theory]
    [InlineData("Pågikk i 1997", "1997")]
    [InlineData("For ungdom", "youth")]
    [InlineData("Med boliger, også ledige hus", "housing")]
    [InlineData("I dagens Senja", "Senja")]
    [InlineData("I dagens Nordland", "Nordland")]
    public void The_tour_counts_the_certain_and_the_possible_apart(string question, string asked)
    {
        var catalogue = CatalogueJson.Read(TestFiles.Read("samples", "data", "katalog.json"));
        var filter = asked switch
        {
            "1997" => InitiativeFilter.Active(DateInterval.Year(1997)),
            "Senja" => InitiativeFilter.InMunicipality("Senja", PlaceMode.AsOf(PlaceRegister.Default.LastDay)),
            "Nordland" => InitiativeFilter.InCounty("Nordland", PlaceMode.AsOf(PlaceRegister.Default.LastDay)),
            "youth" => InitiativeFilter.Has(TargetGroup.Youth),
            _ => InitiativeFilter.Has(ActivityType.Housing),
        };
        var answers = catalogue.Initiatives.Select(one => filter.Evaluate(one, ConceptSet.With(catalogue.Concepts))).ToList();

        SampleConsole.Run().Lines.Should().ContainMatch($"  {question} *{answers.Count(static a => a == Certainty.Certain)} *{answers.Count(static a => a == Certainty.Possible)} *");
    }

    [Fact]
    public void The_tour_ends_with_commands_that_work()
    {
        var commands = SampleConsole.Run().Output.TrimEnd('\n').Split('\n')[^4..];

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
    [InlineData("Pågikk i 1997?", "Ja, sikkert")]
    [InlineData("Pågikk 1997-06-01?", "Mulig")]
    [InlineData("Pågikk i 2004?", "Nei")]
    [InlineData("Overlapper de to første", "Mulig")]
    [InlineData("For ungdom?", "Ja, sikkert")]
    [InlineData("For kvinner?", "Mulig")]
    [InlineData("Med brosjyrer?", "Nei")]
    public void It_asks_and_answers(string question, string answer)
    {
        SampleConsole.Run("show", "berg", "--questions").Lines.Should().ContainMatch($"*{question}* {answer} *");
    }

    [Fact]
    public void Show_has_a_table_of_several_entries()
    {
        var result = SampleConsole.Run("show", "samples/data/katalog.json", "--width", "80");

        (result.ExitCode, result.Error).Should().Be((0, ""));
        result.Lines.Should().ContainMatch("*Vågan*Vågan*–2012*").And.ContainMatch("*Folk i husan*ikke oppgitt*").And.ContainMatch("*28 oppføringer*show*").And.Contain("    vagan")
            .And.OnlyContain(static line => line.Length <= 80);
    }

    [Theory]
    [InlineData("utvikling-av-smasamfunn-og-bygdemobilisering-i-berg")]
    [InlineData("berg")]
    [InlineData("Småsamfunn og bygdemobilisering")]
    public void Show_finds_one_entry_by_its_id_or_a_part_of_id_or_title(string entry)
    {
        var result = SampleConsole.Run("show", "samples/data/katalog.json", "--entry", entry, "--width", "80");
        SampleConsole.Run("show", entry, "--width", "80").Should().Be(result);
        SampleConsole.Run("show", "--in", "samples/data/katalog.json", entry, "--width", "80").Should().Be(result);

        (result.ExitCode, result.Error).Should().Be((0, ""));
        result.Output.Should().Contain("Bygdemobiliseringsprosjektet");
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
    [InlineData("finnes ikke")]
    [InlineData("!")]
    [InlineData("")]
    public void An_entry_that_is_not_there_is_one_line_and_exit_code_1(string entry)
    {
        var result = SampleConsole.Run("show", "samples/data/katalog.json", "--entry", entry);

        (result.ExitCode, result.Output).Should().Be((1, ""));
        result.Error.TrimEnd('\n').Should().StartWith("tilflytting: Ingen oppføring").And.NotContain("\n");
    }

    [Fact]
    public void Several_entries_are_named_with_their_titles()
    {
        var result = SampleConsole.Run("show", "bulyst");

        (result.ExitCode, result.Output).Should().Be((2, ""));
        result.Error.Split('\n')[1..].Should().ContainMatch("  bulyst-gje-det-vidare  *").And.ContainMatch("  bulyst-i-vanylven  *");
    }

    [Fact]
    public void A_project_has_its_own_words()
    {
        var lines = SampleConsole.Run("show", "berg").Lines;

        lines.Should().ContainMatch("*Sted*Berg (1929), i dag Senja");
        var project = lines.SkipWhile(static line => line != "Prosjekt: Småsamfunnsprosjektet God, nær og raus").ToList();
        project.Should().ContainMatch("*Om *Mobilisering for nyskaping*").And.ContainMatch("*Mål *Bremse fraflyttingen").And.ContainMatch("*Sted *Senja, Berg (1929), i dag Senja");
        lines.Take(lines.Length - project.Count).Should().NotContainMatch("*Bremse fraflyttingen*");
        SampleConsole.Run("show", "bulyst-i-vanylven").Output.Should().Contain("(meldt død 8. august 2016)");
        SampleConsole.Run("show", "bolyst-i-nord").Lines.Should().ContainMatch("*Varighet *3 år");
    }

    [Fact]
    public void An_entry_as_JSON_is_the_entry() =>
        System.Text.Json.JsonSerializer.Deserialize<Initiative>(SampleConsole.Run("show", "berg", "--format", "json").Output)
            .Should().Be(CatalogueJson.Read(TestFiles.Read("samples", "data", "katalog.json")).Initiatives.Single(static one => one.Id.ToString().EndsWith("i-berg", StringComparison.Ordinal)));

    [Fact]
    public void Lines_of_entries_are_a_catalogue()
    {
        var catalogue = CatalogueJson.Read(TestFiles.Read("samples", "data", "katalog.json"));
        File.WriteAllLines(file, catalogue.Initiatives.Select(static one => System.Text.Json.JsonSerializer.Serialize(one)));

        Data.Json(SampleConsole.Run("query", "fylke:Nordland", "--in", file, "--format", "json")).Select(static row => (string)row["id"]!)
            .Should().Equal(catalogue.Query("fylke:Nordland").Hits.Select(static hit => hit.Initiative.Id.ToString()));
        SampleConsole.Run("validate", file).ExitCode.Should().Be(0);
        File.AppendAllText(file, "{\"id\":\"x\",\"title\":1}\n");
        SampleConsole.Run("show", "--in", file).Error.Should().Contain("linje 29, kolonne ");
        SampleConsole.Run("validate", file).Output.Should().Contain("linje 29, kolonne ");
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
            .And.Contain("Det forrige").And.Contain("https://example.org/").And.Contain("Langt").And.Contain("Langt");
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
    public void A_folder_is_one_line_and_exit_code_2() => Fails("er en mappe", "show", "samples");

    [Fact]
    public void A_link_that_leads_in_a_circle_is_one_line_and_exit_code_2()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A link takes rights there.");
        var (one, other) = (file + ".a", file + ".b");
        File.CreateSymbolicLink(one, other);
        File.CreateSymbolicLink(other, one);
        try
        {
            Fails("den er en lenke som fører i ring", "show", "--in", one);
        }
        finally
        {
            File.Delete(one);
            File.Delete(other);
        }
    }

    [Fact]
    public void A_wrong_option_is_one_line_and_exit_code_2() => Fails("--feil", "--feil");

    [Fact]
    public void A_missing_argument_is_one_line_and_exit_code_2() => Fails("place", "place");

    private static SampleConsole.Result ShowBerg() => SampleConsole.Run("show", "samples/data/berg.json", "--width", "80");

    private static void Fails(string expected, params string[] arguments)
    {
        var result = SampleConsole.Run(arguments);

        result.ExitCode.Should().Be(2);
        result.Output.Should().BeEmpty();
        result.Error.TrimEnd('\n').Should().Contain(expected).And.NotContain("\n").And.StartWith("tilflytting: ");
    }
}
