using Tilflytting.Core.Json;
using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Samples;

/// <summary>The command <c>export</c>.</summary>
public class ExportCommandTests
{
    private static readonly Catalogue Catalogue = CatalogueJson.Read(TestFiles.Read("samples", "data", "katalog.json"));

    [Fact]
    public void The_long_table_is_that_of_the_library()
    {
        var expected = Catalogue.Initiatives.LongTable(concepts: ConceptSet.With(Catalogue.Concepts)).ToList();

        var result = SampleConsole.Run("export", "--long");

        (result.ExitCode, result.Error).Should().Be((0, ""));
        result.Output.Should().StartWith("\uFEFFentry,entryCertainty,dimension,");
        var rows = Data.Csv(result);
        rows[0].Keys.Should().Equal(
            "entry", "entryCertainty", "dimension", "code", "words", "certainty", "project", "municipalitiesThen", "possibleMunicipalitiesThen", "countiesThen", "possibleCountiesThen",
            "municipalitiesNow", "possibleMunicipalitiesNow", "countiesNow", "possibleCountiesNow", "earliestStart", "latestStart", "earliestEnd", "latestEnd");
        rows.Select(static row => (row["entry"], row["dimension"], row["code"])).Should().Equal(expected.Select(static row => (row.Entry.ToString(), row.Dimension, row.Code ?? "")));
        rows.Select(static row => row["possibleMunicipalitiesNow"]).Should().Equal(expected.Select(static row => string.Join(" | ", row.PossibleMunicipalitiesNow)));
        rows.Select(static row => (row["entryCertainty"], row["project"])).Should().Equal(expected.Select(static row => ($"{row.EntryCertainty}".ToLowerInvariant(), $"{row.Project}")));
        rows.Select(static row => row["municipalitiesNow"]).Should().Equal(expected.Select(static row => string.Join(" | ", row.MunicipalitiesNow)));
    }

    [Fact]
    public void Berg_has_its_municipality_then_and_now_and_the_bounds_of_its_periods()
    {
        var rows = Data.Csv(SampleConsole.Run("export", "--long", "--in", "samples/data/berg.json"));

        var period = rows.Single(static row => row["dimension"] == "period" && row["code"] == "1995/1997");
        (period["words"], period["municipalitiesThen"], period["countiesThen"], period["municipalitiesNow"], period["countiesNow"]).Should().Be(("1995 til 1997", "1929", "19", "5530", "55"));
        (period["earliestStart"], period["latestStart"], period["earliestEnd"], period["latestEnd"]).Should().Be(("1995-01-01", "1995-12-31", "1997-01-01", "1997-12-31"));
        rows.Should().Contain(static row => row["dimension"] == "target-group" && row["code"] == "youth" && row["certainty"] == "certain");
    }

    [Fact]
    public void A_bound_that_is_not_known_is_empty() =>
        Data.Csv(SampleConsole.RunWithInput(
            """{"schemaVersion":"1.0","id":"k","language":"nb","title":"K","initiatives":[{"id":"a","language":"nb","title":"A","period":"2009/.."}]}""", "export", "--long", "--in", "-"))
            .Select(static row => (row["dimension"], row["earliestStart"], row["latestEnd"])).Should().Equal(("entry", "2009-01-01", ""), ("period", "2009-01-01", ""));

    [Fact]
    public void Without_long_it_is_a_catalogue_of_the_hits()
    {
        var certain = CatalogueJson.Read(SampleConsole.Run("export", "fylke:Nordland", "--certain").Output);
        var all = CatalogueJson.Read(SampleConsole.Run("export", "fylke:Nordland").Output);

        certain.Initiatives.Should().Equal(Catalogue.Initiatives.Where(InitiativeFilter.Parse("fylke:Nordland")));
        all.Initiatives.Should().Equal(Catalogue.Initiatives.Where(InitiativeFilter.Parse("fylke:Nordland"), Certainty.Possible));
        CatalogueJson.Read(SampleConsole.Run("export").Output).Should().Be(Catalogue);
    }

    [Fact]
    public void A_part_of_a_catalogue_says_that_it_is_one()
    {
        var all = CatalogueJson.Read(SampleConsole.Run("export", "fylke:Nordland").Output);
        var possible = Catalogue.Initiatives.Single(static one => InitiativeFilter.Parse("fylke:Nordland").Evaluate(one) == Certainty.Possible);

        all.Id.Should().NotBe(Catalogue.Id);
        all.Title.For(LanguageTag.Bokmal).Should().Be($"{Catalogue.Title.For(LanguageTag.Bokmal)}: fylke:Nordland");
        all.Description!.For(LanguageTag.Bokmal).Should().StartWith($"Et utvalg: {all.Initiatives.Length} av 28 oppføringer svarer på «fylke:Nordland». Bare mulige svar: {possible.Id}.")
            .And.EndWith(Catalogue.Description!.For(LanguageTag.Bokmal));
        CatalogueJson.Read(SampleConsole.Run("export", "fylke:Nordland", "--certain").Output).Description!.For(LanguageTag.Bokmal).Should().Contain("Alle svarer sikkert.");
    }

    [Fact]
    public void Out_is_a_file()
    {
        var file = Path.GetTempFileName();
        try
        {
            var result = SampleConsole.Run("export", "fylke:Nordland", "-o", file);

            (result.ExitCode, result.Output, result.Error).Should().Be((0, "", ""));
            CatalogueJson.Read(File.ReadAllBytes(file)).Should().Be(CatalogueJson.Read(SampleConsole.Run("export", "fylke:Nordland").Output));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData(";", ';')]
    [InlineData("tab", '\t')]
    [InlineData("|", '|')]
    public void CSV_has_the_separator_that_is_asked_for(string separator, char sign)
    {
        var lines = SampleConsole.Run("export", "--long", "--separator", separator).Lines;

        lines[0].Split(sign).Should().HaveCount(19);
        SampleConsole.Run("query", "*", "--separator", separator).Lines[0].Split(sign).Should().HaveCount(7, "a separator is of CSV");
        SampleConsole.Run("query", "*", "--separator", "x").Error.Should().Contain("--separator kan være «,», «;», «|» eller «tab», ikke «x».");
    }

    [Fact]
    public void The_long_table_has_every_format()
    {
        var rows = Data.Json(SampleConsole.Run("export", "--long", "--format", "json"));

        rows.Should().HaveCount(Data.Csv(SampleConsole.Run("export", "--long")).Count);
        SampleConsole.Run("export", "--long", "--format", "markdown").Lines[0].Should().StartWith("| entry | ");
        SampleConsole.Run("export", "--format", "csv").ExitCode.Should().Be(2);
    }
}
