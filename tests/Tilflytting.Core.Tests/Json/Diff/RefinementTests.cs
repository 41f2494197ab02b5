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
    [InlineData("""{"code":"general-workforce","text":"Folk"}""", """{"code":"qualified-workers","text":"Folk"}""", ChangeKind.Refined)]
    [InlineData("""{"code":"all-newcomers","text":"Folk"}""", """{"code":"qualified-workers","text":"Folk"}""", ChangeKind.Refined)]
    [InlineData("""{"code":"qualified-workers","text":"Folk"}""", """{"code":"general-workforce","text":"Folk"}""", ChangeKind.Changed)]
    [InlineData("""{"code":"women","text":"Folk"}""", """{"code":"youth","text":"Folk"}""", ChangeKind.Changed)]
    [InlineData("""{"code":"general-workforce","text":"Høyt utdannet arbeidskraft"}""", "\"qualified-workers\"", ChangeKind.Refined)]
    [InlineData("""{"code":"women","text":"Folk","x":1}""", """{"code":"women","text":"Folk","x":2}""", ChangeKind.Changed)]
    public void A_code_by_one_that_is_narrower(string old, string now, ChangeKind kind) => Of($"\"targetGroups\":[{old}]", $"\"targetGroups\":[{now}]").Should().Be(kind);

    [Theory]
    [InlineData("""{"edtf":"2007","x":1}""", """{"edtf":"2007-05","x":1}""", ChangeKind.Refined)]
    [InlineData("\"2007\"", """{"edtf":"2007-05","x":1}""", ChangeKind.Refined)]
    [InlineData("""{"edtf":"2007","x":1}""", """{"edtf":"2007-05","x":2}""", ChangeKind.Changed)]
    [InlineData("""{"edtf":"2007","x":1}""", "\"2007-05\"", ChangeKind.Changed)]
    public void A_period_with_what_this_version_does_not_know(string old, string now, ChangeKind kind) => Of($"\"period\":{old}", $"\"period\":{now}").Should().Be(kind);

    [Theory]
    [InlineData("\"Kort\"", """{"en":"Short","nb":"Kort"}""", ChangeKind.Refined)]
    [InlineData("\"Kort\"", """{"nb":"Annet"}""", ChangeKind.Changed)]
    [InlineData("\"Kort\"", "\"Annet\"", ChangeKind.Changed)]
    [InlineData("""{"nb":"Kort"}""", "\"Kort\"", ChangeKind.Changed)]
    public void A_text_that_got_its_language(string old, string now, ChangeKind kind) => Of($"\"summary\":{old}", $"\"summary\":{now}").Should().Be(kind);

    [Theory]
    [InlineData("2012", "2012-05", ChangeKind.Refined)]
    [InlineData("2012", "2012-01", ChangeKind.Refined)]
    [InlineData("2012", "2012-12", ChangeKind.Refined)]
    [InlineData("2012-05", "2012-05-31", ChangeKind.Refined)]
    [InlineData("2012-05", "2012", ChangeKind.Changed)]
    [InlineData("2012", "2013-01", ChangeKind.Changed)]
    [InlineData("2012", "2011-12-31", ChangeKind.Changed)]
    [InlineData("2012~", "2012?", ChangeKind.Changed)]
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
    [InlineData("""{"name":"Berg"}""", """{"name":"Berg","certainty":"possible"}""", ChangeKind.Changed)]
    [InlineData("""{"name":"Berg","municipality":"1929"}""", """{"name":"Berg"}""", ChangeKind.Removed)]
    public void A_place(string old, string now, ChangeKind kind) => Of($"\"places\":[{old}]", $"\"places\":[{now}]").Should().Be(kind);

    [Theory]
    [InlineData("""{"name":"Berg"}""", """{"name":"Senja","municipality":"1929"}""")]
    [InlineData("""{"locality":"Skaland"}""", """{"locality":"Senjahopen","municipality":"1929"}""")]
    [InlineData("""{"name":"Berg","locality":"Skaland"}""", """{"name":"Berg","locality":"Senjahopen","municipality":"1929"}""")]
    [InlineData("""{"extent":"part"}""", """{"extent":"part","municipality":"1929"}""")]
    public void The_number_of_another_place_or_of_one_without_a_name_is_new(string old, string now) =>
        CatalogueDiff.Between(Partner(old), Partner(now)).Changes
            .Should().ContainSingle(static change => change.NewPointer == "/initiatives/0/partners/0/place/municipality").Which.Kind.Should().Be(ChangeKind.Added);

    [Theory]
    [InlineData("municipality")]
    [InlineData("certainty")]
    public void Only_places_get_plainer_by_a_number_or_without_a_doubt(string name)
    {
        const string Without = """ "partners":[{"name":"Berg"}]""";
        var with = $$""" "partners":[{"name":"Berg","{{name}}":"1"}]""";

        (Of(Without, with), Of(with, Without)).Should().Be((ChangeKind.Added, ChangeKind.Removed));
    }

    private static ChangeKind Of(string old, string now) => CatalogueDiff.Between(With(old), With(now)).Changes.Should().ContainSingle().Which.Kind;

    private static Catalogue Partner(string place) => With($$""" "partners":[{"name":"Partner","place":{{place}}}]""");

    private static Catalogue With(string member) =>
        CatalogueJson.Read($$"""{"schemaVersion":"1.0","id":"k","language":"nb","title":"K","initiatives":[{"id":"i","language":"nb","title":"T",{{member}}}]}""");
}
