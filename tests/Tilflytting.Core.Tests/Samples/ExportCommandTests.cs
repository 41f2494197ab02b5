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
        rows.Select(static row => row["possibleMunicipalitiesNow"]).Should().Equal(expected.Select(static row => string.Join(", ", row.PossibleMunicipalitiesNow)));
        rows.Select(static row => (row["entryCertainty"], row["project"])).Should().Equal(expected.Select(static row => ($"{row.EntryCertainty}".ToLowerInvariant(), $"{row.Project}")));
        rows.Select(static row => row["municipalitiesNow"]).Should().Equal(expected.Select(static row => string.Join(", ", row.MunicipalitiesNow)));
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

        certain.Should().Be(Catalogue with { Initiatives = [.. Catalogue.Initiatives.Where(InitiativeFilter.Parse("fylke:Nordland"))] });
        all.Should().Be(Catalogue with { Initiatives = [.. Catalogue.Initiatives.Where(InitiativeFilter.Parse("fylke:Nordland"), Certainty.Possible)] });
    }
}
