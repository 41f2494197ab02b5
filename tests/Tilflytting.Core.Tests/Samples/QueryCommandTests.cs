using Tilflytting.Core.Json;
using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Samples;

/// <summary>The command <c>query</c>.</summary>
public sealed class QueryCommandTests : IDisposable
{
    private static readonly Catalogue Catalogue = CatalogueJson.Read(TestFiles.Read("samples", "data", "katalog.json"));

    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void The_certain_and_the_possible_stand_apart_and_the_possible_say_why()
    {
        var hits = Catalogue.Query("målgruppe:ungdom aktiv:2007..2010").Hits;
        var certain = hits.Count(static hit => hit.Certainty == Certainty.Certain);

        var result = SampleConsole.Run("query", "målgruppe:ungdom", "aktiv:2007..2010", "--width", "80");

        (result.ExitCode, result.Error).Should().Be((0, ""));
        result.Lines.Should().Contain($"█ Sikkert: {certain} oppføringer").And.Contain($"░ Mulig: {hits.Length - certain} oppføringer");
        result.Lines.Should().ContainMatch("  Utvikling av småsamfunn*Berg*1995–2010").And.Contain("    «Alle typer innflyttere» er oppgitt, og kan omfatte «Ungdom»");
        result.Lines.Count(static line => line.StartsWith("  ", StringComparison.Ordinal) && !line.StartsWith("   ", StringComparison.Ordinal)).Should().Be(hits.Length);
        result.Lines.Should().OnlyContain(static line => line.Length <= 80 && !line.EndsWith(' '));
        result.Output.Should().NotContain("\u001b");
    }

    [Fact]
    public void Why_tells_the_whole_reason_of_all() =>
        SampleConsole.Run("query", "kommune:Senja", "--why", "--lang", "en").Output.ReplaceLineEndings(" ").Should()
            .Contain("█ Certain: 1 entry").And.Contain("Berg (1929) belongs to Senja (5530)").And.Contain("not stated: the entry has no place");

    [Fact]
    public void Another_program_gets_the_hits_of_the_library_in_their_order()
    {
        const string Text = "målgruppe:ungdom fylke:Nordland";
        var hits = Catalogue.Query(Text).Hits;

        var json = Data.Json(SampleConsole.Run("query", Text, "--format", "json"));
        var csv = Data.Csv(SampleConsole.Run("query", Text, "--format", "csv"));

        json.Select(static row => (string)row["id"]!).Should().Equal(hits.Select(static hit => hit.Initiative.Id.ToString()));
        json.Select(static row => (string)row["certainty"]!).Should().Equal(hits.Select(static hit => hit.Certainty == Certainty.Certain ? "certain" : "possible"));
        json.Select(static row => (string)row["why"]!).Should().Equal(hits.Select(static hit => hit.Explanation.Text.For(LanguageTag.Bokmal)));
        csv.Select(static row => (row["id"], row["certainty"], row["why"])).Should().Equal(json.Select(static row => ((string)row["id"]!, (string)row["certainty"]!, (string)row["why"]!)));
        csv[0].Keys.Should().Equal("id", "title", "certainty", "places", "periods", "why", "source");
    }

    [Fact]
    public void What_others_wrote_is_no_formula_no_row_and_no_mark_up()
    {
        File.WriteAllText(file, """
            {"schemaVersion":"1.0","id":"k","language":"nb","title":"K","initiatives":[
             {"id":"a","language":"nb","title":"=HYPERLINK(\"http://x\", 1)","places":[{"name":"+Oslo\n \u001b[31m;-2"}]},
             {"id":"b","language":"nb","title":"Hus; =1+1, [lenke](x) | y","places":[{"name":"@SUM"}]},
             {"id":"c","language":"nb","title":"Hus;\"=HYPERLINK(A1);b","places":[{"name":"~~nei~~ https://x.no www.x.no a@b.no &lt; **b**"}]}]}
            """);

        var csv = SampleConsole.Run("query", "*", "--in", file, "--format", "csv");
        var rows = Data.Csv(csv);

        csv.Output.Should().StartWith("\uFEFFid,title,").And.NotContain("\u001b");
        csv.Lines.Should().HaveCount(5, "a row is a line");
        rows.Select(static row => row["title"]).Should().Equal("'=HYPERLINK(\"http://x\", 1)", "Hus;' =1+1, [lenke](x) | y", "Hus;'\"=HYPERLINK(A1);b");
        rows.Select(static row => row["places"]).Should().StartWith(["'+Oslo  [31m;'-2", "'@SUM"]);
        SampleConsole.Run("query", "*", "--in", file, "--format", "markdown").Lines.Should().HaveCount(6)
            .And.Contain(@"| b | Hus; \=1\+1, \[lenke\](x) \| y | sikker | \@SUM |  | alt er spurt etter |  |")
            .And.ContainMatch(@"*| \~\~nei\~\~ https\://x.no www\.x.no a\@b.no \&lt; \*\*b\*\* |*");
        ((string)Data.Json(SampleConsole.Run("query", "*", "--in", file, "--format", "json"))[0]["places"]![0]!).Should().Be("+Oslo\n \u001b[31m;-2", "JSON loses nothing");
        SampleConsole.Run("query", "*", "--in", file).Output.Should().NotContain("\u001b");
    }

    [Theory]
    [InlineData("målgruppe:ungdom -aktivitet:brosjyrer", "målgruppe:ungdom", "-aktivitet:brosjyrer")]
    [InlineData("-hus", "-hus")]
    [InlineData("--hus", "--", "--hus")]
    [InlineData("partner:\"Troms fylkeskommune\" aktiv:1997", "partner:Troms fylkeskommune", "aktiv:1997")]
    [InlineData("-\"frå storbyområde\" fylke:Vestland", "-frå storbyområde", "fylke:Vestland")]
    [InlineData("målgruppe:ungdom aktiv:2010 fylke:Nordland", "målgruppe:ungdom aktiv:2010", "fylke:Nordland")]
    [InlineData("målgruppe:ungdom,kvinner or (bolig* -hus)", "målgruppe:ungdom,kvinner", "or", "(bolig*", "-hus)")]
    [InlineData("\"ledige hus\"", "\"ledige hus\"")]
    [InlineData("ledige hus", "ledige hus")]
    [InlineData("", "")]
    public void The_words_of_a_shell_become_the_text_that_was_meant(string meant, params string[] words)
    {
        var result = SampleConsole.Run(["query", "--format", "json", .. words]);

        result.Error.Should().BeEmpty();
        Data.Json(result).Select(static row => (string)row["id"]!).Should().Equal(Catalogue.Query(meant).Hits.Select(static hit => hit.Initiative.Id.ToString()));
    }

    [Fact]
    public void Top_and_certain_narrow_it()
    {
        Data.Json(SampleConsole.Run("query", "målgruppe:ungdom", "--certain", "--top", "2", "--format", "json")).Select(static row => (string)row["id"]!)
            .Should().Equal(Catalogue.Query("målgruppe:ungdom", take: 2, atLeast: Certainty.Certain).Hits.Select(static hit => hit.Initiative.Id.ToString()));
        SampleConsole.Run("query", "målgruppe:ungdom", "--top", "2").Lines.Should().ContainMatch("De 2 første av *");
        SampleConsole.Run("query", "målgruppe:ungdom", "-n", "1").Lines.Should().ContainMatch("Den første av *");
        SampleConsole.Run("query", "målgruppe:ungdom", "--skip", "2", "-n", "3").Lines.Should().ContainMatch("Nummer 3 til 5 av *");
    }

    [Theory]
    [InlineData("title", InitiativeOrder.Title)]
    [InlineData("-title", InitiativeOrder.TitleDescending)]
    [InlineData("start", InitiativeOrder.Start)]
    [InlineData("-start", InitiativeOrder.StartDescending)]
    public void Hits_are_in_the_order_that_is_asked_for(string sort, InitiativeOrder order) =>
        Data.Json(SampleConsole.Run("query", "*", "--sort", sort, "--skip", "3", "-n", "4", "--format", "json")).Select(static row => (string)row["id"]!)
            .Should().Equal(CatalogueIndex.Create(Catalogue).Query("*", order, 3, 4).Hits.Select(static hit => hit.Initiative.Id.ToString()));

    [Theory]
    [InlineData("1997", "aktiv:1997")]
    [InlineData("dyrøy 1999", "kommune:dyrøy aktiv:1999")]
    public void A_word_that_has_a_key_is_hinted_at(string text, string hint)
    {
        var result = SampleConsole.Run("query", text);

        (result.ExitCode, result.Output).Should().Be((1, $"Ingen treff.\nMente du «{hint}»?\n"));
        SampleConsole.Run("facets", text).Should().Be(result);
        SampleConsole.Run("timeline", text).Should().Be(result);
        SampleConsole.Run("query", hint).ExitCode.Should().Be(0);
    }

    [Fact]
    public void Nothing_found_is_exit_code_1()
    {
        var table = SampleConsole.Run("query", "finnesikke");
        var json = SampleConsole.Run("query", "finnesikke", "--format", "json");

        (table.ExitCode, table.Output, table.Error).Should().Be((1, "Ingen treff.\n", ""));
        (json.ExitCode, json.Output, json.Error).Should().Be((1, "[]\n", ""));
    }

    [Fact]
    public void A_catalogue_may_come_from_standard_input_and_its_own_concepts_are_known()
    {
        var result = SampleConsole.RunWithInput(TestFiles.Read("samples", "data", "katalog.json"), "query", "aktivitet:vacant-houses", "--in", "-", "--format", "json");

        Data.Json(result).Should().HaveCount(Catalogue.Query("aktivitet:vacant-houses").Total);
    }

    [Fact]
    public void What_is_wrong_with_a_question_is_pointed_at_and_put_right()
    {
        var result = SampleConsole.Run("query", "malgrupe:ungdom", "kommune:Seenja");

        (result.ExitCode, result.Output).Should().Be((2, ""));
        result.Error.Split('\n')[..3].Should().Equal(
            "tilflytting: Det er 2 feil i spørsmålet. Se «tilflytting query --help».", "  malgrupe:ungdom kommune:Seenja", "  ^^^^^^^^");
        result.Error.Should().Contain("Mente du «målgruppe»?").And.Contain("\n                          ^^^^^^\n").And.Contain("Mente du «Senja»?")
            .And.EndWith("  Prøv: 'målgruppe:ungdom kommune:Senja'\n");
    }

    [Theory]
    [InlineData("periode:2010", "Alle nøklene: tilflytting keys")]
    [InlineData("målgruppe:tull", "Alle kodene: tilflytting codes målgruppe")]
    [InlineData("-message:tull,culture", "Alle kodene: tilflytting codes salgsargument")]
    [InlineData("aktivitet:bolig", "Alle kodene: tilflytting codes aktivitet")]
    public void What_there_is_to_ask_for_is_one_command_away(string text, string line)
    {
        SampleConsole.Run("query", text).Error.Split('\n').Should().Contain($"  {line}");
        SampleConsole.Run(line.Split(' ')[3..]).ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_long_question_is_shown_around_what_is_wrong()
    {
        var result = SampleConsole.Run("query", "--width", "80", string.Join(' ', Enumerable.Repeat("bolig", 40)) + " målgruppe:ungdm", "--lang", "en");

        var lines = result.Error.Split('\n');
        lines.Skip(1).Should().OnlyContain(static line => line.Length <= 80);
        lines[2].IndexOf('^', StringComparison.Ordinal).Should().Be(lines[1].IndexOf("ungdm", StringComparison.Ordinal));
        result.Error.Should().Contain("something wrong").And.Contain("Did you mean");
    }
}
