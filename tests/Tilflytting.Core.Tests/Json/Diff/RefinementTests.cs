using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Json.Diff;

/// <summary>What says more than before and takes nothing back is refined; anything else is changed.</summary>
public class RefinementTests
{
    [Theory]
    [InlineData("""{"text":"Ferdig"}""", """{"code":"completed","text":"Ferdig"}""", ChangeKind.Refined)]
    [InlineData("""{"text":"Ferdig"}""", """{"code":"completed","text":"Avsluttet"}""", ChangeKind.Changed)]
    [InlineData("""{"text":"Ferdig"}""", "\"planned\"", ChangeKind.Changed)]
    [InlineData("\"completed\"", """{"text":"Ferdig"}""", ChangeKind.Changed)]
    [InlineData("\"completed\"", "\"planned\"", ChangeKind.Changed)]
    [InlineData("\"completed\"", """{"code":"completed","text":"Ferdig"}""", ChangeKind.Changed)]
    [InlineData("""{"text":"Ferdig","x":1}""", """{"code":"completed","text":"Ferdig","x":1}""", ChangeKind.Refined)]
    [InlineData("""{"text":"Ferdig","x":1}""", """{"code":"completed","text":"Ferdig","x":2}""", ChangeKind.Changed)]
    [InlineData("""{"text":"Ferdig","x":1}""", """{"code":"completed","text":"Ferdig"}""", ChangeKind.Changed)]
    [InlineData("""{"text":"Ferdig"}""", """{"code":"completed","text":"Ferdig","x":1}""", ChangeKind.Refined)]
    public void A_term(string old, string now, ChangeKind kind) => Of($"\"status\":{old}", $"\"status\":{now}").Should().Be(kind);

    [Fact]
    public void Words_that_are_a_label_of_the_code_are_kept_by_it()
    {
        var status = WorkStatus.Vocabulary.Concepts[0];
        foreach (var language in (LanguageTag[])[LanguageTag.Bokmal, LanguageTag.Nynorsk, LanguageTag.English])
        {
            Of($"\"status\":{{\"text\":\" {status.Label.For(language).ToUpperInvariant()} \"}}", $"\"status\":\"{status.Code}\"").Should().Be(ChangeKind.Refined);
        }
    }

    [Theory]
    [InlineData("2012", "2012-05", ChangeKind.Refined)]
    [InlineData("2012", "2012-01", ChangeKind.Refined)]
    [InlineData("2012", "2012-12", ChangeKind.Refined)]
    [InlineData("2012-05", "2012-05-31", ChangeKind.Refined)]
    [InlineData("2012-05", "2012", ChangeKind.Changed)]
    [InlineData("2012", "2013-01", ChangeKind.Changed)]
    [InlineData("2012", "2011-12-31", ChangeKind.Changed)]
    public void A_date(string old, string now, ChangeKind kind) => Of($$"""
        "provenance":{"statedOn":"{{old}}"}
        """, $$"""
        "provenance":{"statedOn":"{{now}}"}
        """).Should().Be(kind);

    [Theory]
    [InlineData("""{"name":"Berg"}""", """{"name":"Berg","municipality":"1929"}""", ChangeKind.Refined)]
    [InlineData("""{"locality":"Skaland"}""", """{"locality":"Skaland","municipality":"1929"}""", ChangeKind.Refined)]
    [InlineData("""{"name":"Troms"}""", """{"name":"Troms","county":"19"}""", ChangeKind.Refined)]
    [InlineData("""{"name":"Berg"}""", """{"name":"Berg","kind":"municipality"}""", ChangeKind.Added)]
    [InlineData("""{"name":"Berg","certainty":"possible"}""", """{"name":"Berg"}""", ChangeKind.Refined)]
    [InlineData("""{"name":"Berg"}""", """{"name":"Berg","certainty":"possible"}""", ChangeKind.Added)]
    [InlineData("""{"name":"Berg","municipality":"1929"}""", """{"name":"Berg"}""", ChangeKind.Removed)]
    public void A_place(string old, string now, ChangeKind kind) => Of($"\"places\":[{old}]", $"\"places\":[{now}]").Should().Be(kind);

    [Fact]
    public void Only_places_get_plainer_by_a_number() =>
        Of("\"partners\":[{\"name\":\"Berg\"}]", "\"partners\":[{\"name\":\"Berg\",\"note\":\"Ny\"}]").Should().Be(ChangeKind.Added);

    private static ChangeKind Of(string old, string now) => CatalogueDiff.Between(With(old), With(now)).Changes.Should().ContainSingle().Which.Kind;

    private static Catalogue With(string member) =>
        CatalogueJson.Read($$"""{"schemaVersion":"1.0","id":"k","language":"nb","title":"K","initiatives":[{"id":"i","language":"nb","title":"T",{{member}}}]}""");
}
