using System.Globalization;
using Tilflytting.Core.Json;
using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Samples;

/// <summary>The commands <c>facets</c>, <c>crosstab</c> and <c>timeline</c>.</summary>
public sealed class StatisticsCommandTests : IDisposable
{
    private static readonly Catalogue Catalogue = CatalogueJson.Read(TestFiles.Read("samples", "data", "katalog.json"));
    private static readonly ConceptSet Concepts = ConceptSet.With(Catalogue.Concepts);

    private readonly string file = Path.GetTempFileName();

    public StatisticsCommandTests() => File.WriteAllText(file, """{"schemaVersion":"1.0","id":"k","language":"nb","title":"Tom"}""");

    public void Dispose() => File.Delete(file);

    [Fact]
    public void Facets_are_bars_of_the_certain_and_the_possible_and_a_line_of_the_silent()
    {
        var facet = Catalogue.Initiatives.Facet(FacetDimension.Of<TargetGroup>(), InitiativeFilter.Parse("fylke:Nordland"), concepts: Concepts);

        var nordland = Catalogue.Initiatives.Facet(FacetDimension.County, concepts: Concepts).Row("18")!.Count;

        var result = SampleConsole.Run("facets", "fylke:Nordland", "--width", "80");

        (result.ExitCode, result.Error).Should().Be((0, ""));
        result.Lines.Should().Contain("Målgruppe  5 oppføringer").And.Contain("Fylke  28 oppføringer", "a condition on counties is laid aside among counties")
            .And.ContainMatch($"  Ungdom * {facet.Row("youth")!.Count.Certain}  ██*").And.ContainMatch($"  (ikke oppgitt) * {facet.Total.NotStated}").And.ContainMatch($"  Nordland* {nordland.Certain}+{nordland.Possible}  ██*░*")
            .And.Contain("█ sikkert  ░ mulig");
        result.Lines.Should().OnlyContain(static line => line.Length <= 80 && !line.EndsWith(' '));
    }

    [Fact]
    public void Facets_as_data_are_those_of_the_library()
    {
        var expected = new[] { FacetDimension.Of<ActivityType>(), FacetDimension.Decade }.Select(static one => Catalogue.Initiatives.Facet(one, InitiativeFilter.Parse("målgruppe:ungdom"), concepts: Concepts))
            .SelectMany(static facet => facet.Rows.Concat(facet.Uncoded is { } uncoded ? [uncoded] : []).Select(row => (facet.Dimension.Name, row.Key, row.Count)));

        var rows = Data.Csv(SampleConsole.Run("facets", "målgruppe:ungdom", "--by", "tiltak", "--by", "Tiår", "--format", "csv"));

        rows.Select(static row => (row["dimension"], row["key"], Count(row))).Should().Equal(expected);
    }

    [Theory]
    [InlineData("målgruppe")]
    [InlineData("målgrupper")]
    [InlineData("target-group")]
    [InlineData("target groups")]
    public void A_leading_name_is_what_is_counted_by(string name)
    {
        var named = SampleConsole.Run("facets", name, "fylke:Nordland", "--format", "json");

        named.Should().Be(SampleConsole.Run("facets", "--by", "målgruppe", "fylke:Nordland", "--format", "json"));
        Data.Json(named).Select(static row => (string)row["dimension"]!).Distinct().Should().Equal("target-group");
    }

    [Fact]
    public void A_row_has_the_question_that_finds_it()
    {
        foreach (var row in Data.Json(SampleConsole.Run("facets", "kommuner", "tiår", "--format", "json")))
        {
            Catalogue.Query((string)row["filter"]!, atLeast: Certainty.Certain).Hits.Should().HaveCount((int)row["certain"]!);
        }
    }

    [Theory]
    [InlineData("facets")]
    [InlineData("timeline")]
    [InlineData("export")]
    [InlineData("export", "--long")]
    [InlineData("crosstab", "målgruppe", "fylke")]
    [InlineData("query")]
    public void Nothing_found_is_exit_code_1(params string[] command) => SampleConsole.Run([.. command, "finnesikke"]).ExitCode.Should().Be(1);

    [Fact]
    public void A_cross_table_is_a_table_in_Markdown()
    {
        var lines = SampleConsole.Run("crosstab", "tiår", "målgruppe", "--format", "markdown").Lines;

        lines[0].Should().StartWith("|  | ").And.EndWith("| Alle |");
        lines.Should().ContainMatch("| Alle | *").And.HaveCountLessThan(12);
    }

    [Fact]
    public void A_cross_table_has_both_marginals_and_n()
    {
        var table = Catalogue.Initiatives.CrossTable(FacetDimension.Of<TargetGroup>(), FacetDimension.Of<SellingPoint>(), concepts: Concepts);

        var rows = Data.Csv(SampleConsole.Run("crosstab", "målgruppe", "message", "--format", "csv"));

        rows.Should().HaveCount((table.ByRow.Rows.Length + 1) * (table.ByColumn.Rows.Length + 1));
        for (var row = 0; row < table.ByRow.Rows.Length; row++)
        {
            for (var column = 0; column < table.ByColumn.Rows.Length; column++)
            {
                Count(rows.Single(one => one["row"] == table.ByRow.Rows[row].Key && one["column"] == table.ByColumn.Rows[column].Key)).Should().Be(table[row, column]);
            }
        }

        Count(rows.Single(static one => one["row"] == "youth" && one["column"] == "")).Should().Be(table.ByRow.Row("youth")!.Count);
        Count(rows.Single(static one => one["row"] == "" && one["column"] == "culture")).Should().Be(table.ByColumn.Row("culture")!.Count);
        Count(rows[^1]).Should().Be(table.Stated);
    }

    [Theory]
    [InlineData("målgruppe", "budskap")]
    [InlineData("aktivitet", "målgruppe")]
    [InlineData("budskap", "kommune")]
    public void A_cross_table_fits_eighty_columns_whatever_there_is_in_it(string rows, string columns)
    {
        var result = SampleConsole.Run("crosstab", rows, columns, "--width", "80");

        (result.ExitCode, result.Error).Should().Be((0, ""));
        result.Lines.Should().OnlyContain(static line => line.Length <= 80 && !line.EndsWith(' ')).And.ContainMatch("n = *").And.ContainMatch("  Alle *");
    }

    [Fact]
    public void The_time_line_is_a_band_from_at_least_to_at_most()
    {
        var years = Catalogue.Initiatives.ActivePerYear(concepts: Concepts);
        var year = years.Years.Single(static one => one.Year == 2010).Count;

        var result = SampleConsole.Run("timeline", "--width", "80");

        (result.ExitCode, result.Error).Should().Be((0, ""));
        result.Lines.Should().ContainMatch($"  2010 *{year.Certain}–{year.Certain + year.Possible} *██*░░").And.Contain($"I tillegg {years.Total.NotStated} oppføringer uten dato.");
        result.Lines.Count(static line => line.StartsWith("  ", StringComparison.Ordinal) && char.IsDigit(line.Length > 2 ? line[2] : ' ')).Should().Be(years.Years.Length);
        result.Lines.Should().OnlyContain(static line => line.Length <= 80 && !line.EndsWith(' ')).And.Contain(static line => line.Length == 80, "it fills what there is");
    }

    [Fact]
    public void The_time_line_as_data_is_that_of_the_library_between_the_years_that_are_asked_for()
    {
        var expected = Catalogue.Initiatives.ActivePerYear(InitiativeFilter.Parse("målgruppe:ungdom"), 2005, 2011, Concepts);

        Data.Json(SampleConsole.Run("timeline", "målgruppe:ungdom", "--from", "2005", "--to", "2011", "--format", "json"))
            .Select(static row => ((int)row["year"]!, (int)row["certain"]!, (int)row["possible"]!, (int)row["undated"]!))
            .Should().Equal(expected.Years.Select(static year => (year.Year, year.Count.Certain, year.Count.Possible, year.Count.NotStated)));
    }

    [Theory]
    [InlineData("Målgruppe  0 oppføringer", "facets")]
    [InlineData("Ingen oppgir begge deler.", "crosstab", "målgruppe", "fylke")]
    [InlineData("Ingen treff.", "timeline")]
    [InlineData("Ingen treff.", "query", "*")]
    public void An_empty_catalogue_is_no_trouble(string expected, params string[] arguments)
    {
        var result = SampleConsole.Run([.. arguments, "--in", file]);

        result.Error.Should().BeEmpty();
        result.Lines.Should().Contain(expected);
        SampleConsole.Run([.. arguments, "--in", file, "--format", "json"]).Error.Should().BeEmpty();
    }

    private static InitiativeCount Count(Dictionary<string, string> row) => new(Number(row["certain"]), Number(row["possible"]), Number(row["notStated"]));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
