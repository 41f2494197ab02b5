using System.Text.Json.Nodes;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Json.Schema;

/// <summary>The schema is the one that the member tables give, and stands where it is said to stand.</summary>
public class CatalogueSchemaTests
{
    private static readonly string[] Place = ["src", "Tilflytting.Core", "Json", "tilflytting.schema.json"];

    [Fact]
    public void Schema_is_made_from_the_member_tables()
    {
        var generated = SchemaGenerator.Generate();
        if (Environment.GetEnvironmentVariable("WRITE_SCHEMA") == "1")
        {
            File.WriteAllText(Path.Combine([TestFiles.Root, .. Place]), generated);
        }

        TestFiles.Read(Place).Should().Be(generated, "after a change of the tables it is written anew, by this test with WRITE_SCHEMA=1");
    }

    [Fact]
    public void What_the_library_hands_out_is_that_file()
    {
        CatalogueSchema.Json.Should().Be(TestFiles.Read(Place)).And.NotContain("\r");
        JsonNode.Parse(CatalogueSchema.Json)!["$id"]!.GetValue<string>().Should().Be(CatalogueSchema.Id);
    }

    [Fact]
    public void Schema_is_a_schema() => SchemaValidator.IsSchema(CatalogueSchema.Json).Should().BeTrue();

    [Theory]
    [InlineData("berg.json")]
    [InlineData("katalog.json")]
    public void Sample_is_valid(string file) => SchemaValidator.Faults(TestFiles.Read("samples", "data", file)).Should().BeEmpty();

    [Fact]
    public void Every_sample_is_looked_at() =>
        Directory.GetFiles(Path.Combine(TestFiles.Root, "samples", "data"), "*.json").Select(Path.GetFileName).Should().BeEquivalentTo("berg.json", "katalog.json");

    [Fact]
    public void Full_document_is_valid() => SchemaValidator.Faults(FullDocument.Json).Should().BeEmpty();

    [Fact]
    public void Every_generated_document_is_valid() =>
        Generators.ModelGen.Catalogue.Sample(static catalogue => SchemaValidator.Faults(CatalogueJson.Write(catalogue)).Count == 0, iter: 300);
}
