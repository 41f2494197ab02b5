using Tilflytting.Core.Json;
using Tilflytting.Core.Tests.Generators;
using Tilflytting.Core.Tests.Json;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>An outcome that was reworded was reported as removed and added; a moved item had no name; a place that became certain showed one of two values; a text in a language was shown as JSON.</summary>
public class RewordedItemTests
{
    private static readonly Initiative Entry = FullDocument.Catalogue.Initiatives[0];

    [Theory]
    [InlineData("outcomes", """{"text":"12 nye familier"}""", """{"text":"15 nye familier"}""")]
    [InlineData("outcomes", """{"text":"Vet hvor skoen trykker","project":"p"}""", """{"text":"Vet nå hvor skoen trykker mest","project":"p"}""")]
    [InlineData("outcomes", """{"text":"Folketallet økte","indicator":"folketall","value":12,"unit":"personer"}""", """{"text":"Flere folk enn før","indicator":"folketall","value":12,"unit":"personer"}""")]
    [InlineData("partners", """{"name":"Skolene","kind":"educational-institution"}""", """{"name":"Skolen","kind":"educational-institution"}""")]
    [InlineData("partners", """{"name":"Norut"}""", """{"name":"Norut Tromsø","kind":"business"}""")]
    [InlineData("activities", """{"kind":"website","description":"Ny side om bygda"}""", """{"kind":"brochures","description":"Ny side om bygda"}""")]
    [InlineData("funding", """{"source":"Troms fylkeskommune","amount":500000}""", """{"source":"Troms fylke","amount":500000}""")]
    [InlineData("places", """{"locality":"Skaland"}""", """{"locality":"Skalands"}""")]
    [InlineData("links", """{"address":"http://example.org/om/bygda","text":"Om bygda"}""", """{"address":"https://www.example.org/om/bygda","text":"Om bygda"}""")]
    [InlineData("links", """{"address":"http://example.org/om/bygda"}""", """{"address":"https://example.org/om/bygda/"}""")]
    [InlineData("links", """{"address":"http://example.org"}""", """{"address":"https://www.example.org/"}""")]
    [InlineData("related", """{"kind":"see-also","title":"Nye naboer i Berg"}""", """{"kind":"see-also","title":"Nye naboer i Senja, Berg"}""")]
    [InlineData("objectives", "\"Flere skal bli boende i bygda\"", "\"Flere unge skal bli boende i bygda\"")]
    [InlineData("targetGroups", """{"text":"Medflyttere"}""", """{"text":"Medflyttarar"}""")]
    public void An_item_that_was_reworded_is_the_same(string list, string old, string now)
    {
        foreach (var (one, other) in new[] { (old, now), (now, old) })
        {
            var changes = CatalogueDiff.Between(With(list, one), With(list, other)).Changes;

            changes.Should().OnlyContain(change => (change.NewPointer ?? change.OldPointer)!.StartsWith($"/initiatives/0/{list}/0", StringComparison.Ordinal));
            changes.Should().NotContain(change => change.NewPointer == null && change.OldPointer == $"/initiatives/0/{list}/0");
        }
    }

    [Theory]
    [InlineData("outcomes", """{"text":"Økt tilflytting","project":"p"}""", """{"text":"Økt optimisme","project":"q"}""")]
    [InlineData("partners", """{"name":"Hadsel kommune","kind":"municipality"}""", """{"name":"Andøy kommune","kind":"municipality"}""")]
    [InlineData("partners", """{"name":"Sametinget"}""", """{"name":"Stortinget"}""")]
    [InlineData("activities", """{"kind":"website"}""", """{"kind":"brochures"}""")]
    [InlineData("places", """{"municipality":"1929"}""", """{"municipality":"1927"}""")]
    [InlineData("related", """{"kind":"see-also","id":"a"}""", """{"kind":"see-also","id":"b"}""")]
    [InlineData("links", """{"address":"https://example.org/naering"}""", """{"address":"https://example.org/skole"}""")]
    [InlineData("links", """{"address":"https://berg.no"}""", """{"address":"https://senja.no"}""")]
    [InlineData("targetGroups", "\"women\"", "\"youth\"")]
    public void Another_item_is_another(string list, string old, string now) =>
        CatalogueDiff.Between(With(list, old), With(list, now)).Changes.Select(static change => change.Kind).Should().Equal(ChangeKind.Removed, ChangeKind.Added);

    [Fact]
    public void An_outcome_in_other_words_is_the_same_where_it_is_the_only_one_of_its_project()
    {
        const string One = """{"text":"Økt tilflytting","project":"p"}""";
        const string Other = """{"text":"Ny barnehage","project":"p"}""";
        const string Third = """{"text":"Lys i vinduene","project":"p"}""";
        const string Kept = """{"text":"Flere jobber","project":"p"}""";

        Kinds($"{One},{Kept}", $"{Other},{Kept}").Should().Equal(ChangeKind.Changed);
        Kinds($"{One},{Kept}", $"{Kept},{Other}").Should().Equal(ChangeKind.Removed, ChangeKind.Added);
        Kinds($"{Kept},{One}", $"{Kept},{Other},{Third}").Should().Equal([ChangeKind.Removed, ChangeKind.Added, ChangeKind.Added], "it may be either");

        static IEnumerable<ChangeKind> Kinds(string old, string now) => CatalogueDiff.Between(With("outcomes", old), With("outcomes", now)).Changes.Select(static change => change.Kind);
    }

    [Fact]
    public void Of_many_the_one_that_is_most_alike_is_the_same()
    {
        const string Old = """{"kind":"website","description":"Nettside om boliger"},{"kind":"website","description":"Nettside om jobber og næring"}""";
        const string New = """{"kind":"website","description":"Nettside om jobber og nytt næringsliv"}""";

        CatalogueDiff.Between(With("activities", Old), With("activities", New)).Changes.Select(static change => (change.Kind, change.OldPointer)).Should().Equal(
            (ChangeKind.Removed, "/initiatives/0/activities/0"), (ChangeKind.Changed, "/initiatives/0/activities/1/description"));
    }

    [Fact]
    public void A_moved_item_is_named()
    {
        Says(
            With("partners", """{"name":"Skolene"},{"name":"Troms Fylkeskommune"}"""), With("partners", """{"name":"Troms Fylkeskommune"},{"name":"Skolene"}"""),
            "Flyttet samarbeidspartner «Troms Fylkeskommune»: fra plass 2 til plass 1",
            "Flytta samarbeidspartnar «Troms Fylkeskommune»: frå plass 2 til plass 1",
            "Moved partner «Troms Fylkeskommune»: from position 2 to position 1");
        Says(
            With("targetGroups", "\"youth\",\"women\""), With("targetGroups", "\"women\",\"youth\""),
            "Flyttet målgruppe Kvinner: fra plass 2 til plass 1", "Flytta målgruppe Kvinner: frå plass 2 til plass 1", "Moved target group Women: from position 2 to position 1");
        Says(
            With("projects", """{"id":"p","objectives":["Ro","Fred"]}"""), With("projects", """{"id":"p","objectives":["Fred","Ro"]}"""),
            "Flyttet prosjekt 1 › mål «Fred»: fra plass 2 til plass 1",
            "Flytta prosjekt 1 › mål «Fred»: frå plass 2 til plass 1",
            "Moved project 1 › objective «Fred»: from position 2 to position 1");
        var (one, other) = (Entry with { Title = "En" }, Entry with { Id = Slug.Parse("annet"), Title = "To" });
        Says(
            FullDocument.Catalogue with { Initiatives = [one, other] }, FullDocument.Catalogue with { Initiatives = [other, one] },
            "Flyttet oppføring «To»: fra plass 2 til plass 1", "Flytta oppføring «To»: frå plass 2 til plass 1", "Moved initiative «To»: from position 2 to position 1");
    }

    [Fact]
    public void Possible_and_certain_are_both_shown()
    {
        const string Possible = """{"name":"Berg","certainty":"possible"}""";
        const string Certain = """{"name":"Berg"}""";

        Says(
            With("places", Possible), With("places", Certain),
            "Presisert sted 1 › sikkerhet: mulig → sikker", "Presisert stad 1 › visse: mogleg → sikker", "Refined place 1 › certainty: possible → certain");
        Says(
            With("places", Certain), With("places", Possible),
            "Endret sted 1 › sikkerhet: sikker → mulig", "Endra stad 1 › visse: sikker → mogleg", "Changed place 1 › certainty: certain → possible");
        Says(
            With("outcomes", """{"text":"Vekst"}"""), With("outcomes", """{"text":"Vekst","approximate":true}"""),
            "Endret resultat 1 › omtrentlig: nei → ja", "Endra resultat 1 › omtrentleg: nei → ja", "Changed outcome 1 › approximate: no → yes");
    }

    [Fact]
    public void A_text_in_languages_is_shown_as_a_text()
    {
        Says(With("objectives", "\"Ro\""), With("objectives", """{"nn":"Ro"}"""), "Presisert mål 1: «Ro» → «Ro» (nn)", "Presisert mål 1: «Ro» → «Ro» (nn)", "Refined objective 1: «Ro» → «Ro» (nn)");
        Says(
            With("objectives", """{"nb":"Ro","nn":"Ro"}"""), With("objectives", "\"Ro\""),
            "Endret mål 1: «Ro» (nb), «Ro» (nn) → «Ro»", "Endra mål 1: «Ro» (nb), «Ro» (nn) → «Ro»", "Changed objective 1: «Ro» (nb), «Ro» (nn) → «Ro»");
    }

    [Fact]
    public void Long_texts_are_shown_from_where_they_differ()
    {
        var start = string.Concat(Enumerable.Repeat("Bygda ligger vakkert til. ", 40));

        Says(
            With("objectives", $"\"{start}Her bor femti.\""), With("objectives", $"\"{start}Her bor seksti.\""),
            "Endret mål 1: «…til. Bygda ligger vakkert til. Her bor femti.» → «…til. Bygda ligger vakkert til. Her bor seksti.»");
    }

    [Theory]
    [InlineData("Snill \u202etxet esreveR", "Snill \\u202Etxet esreveR")]
    [InlineData("\u2066a\u2069\u200e\u200f\u061c\u200b\u200c\u200d\u2060\ufeff\u00ad", "\\u2066a\\u2069\\u200E\\u200F\\u061C\\u200B\\u200C\\u200D\\u2060\\uFEFF\\u00AD")]
    [InlineData("a\U000E0041b", "a\\U000E0041b")]
    [InlineData("a\u3164\u115F\u034F\u180E\uFE0Fb", "a\\u3164\\u115F\\u034F\\u180E\\uFE0Fb")]
    [InlineData("blåbærsyltetøy, Čáhppes, 😀", "blåbærsyltetøy, Čáhppes, 😀")]
    public void An_invisible_character_is_shown_by_its_number(string title, string shown)
    {
        var diff = CatalogueDiff.Between(FullDocument.Catalogue, FullDocument.Catalogue with { Initiatives = [Entry with { Title = title }] });

        diff.Changes.Should().ContainSingle().Which.Describe(LanguageTag.Bokmal).Should().Be($"Endret tittel: «Tiltak» → «{shown}»");
        var page = diff.ToMarkdown(LanguageTag.Bokmal);
        page.Should().Contain($"\n## {shown.Replace("\\", "\\\\", StringComparison.Ordinal)} (tiltak)\n");
        page.EnumerateRunes().Should().NotContain(static rune => System.Text.Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.Format);
    }

    [Fact]
    public void Swapped_catalogues_are_a_mirror() =>
        Gen.Select(ModelGen.Initiative, ModelGen.Initiative).Sample(
            static (one, other) =>
            {
                var (left, right) = (FullDocument.Catalogue with { Initiatives = [one] }, FullDocument.Catalogue with { Initiatives = [other with { Id = one.Id }] });
                var (there, back) = (CatalogueDiff.Between(left, right).Changes, CatalogueDiff.Between(right, left).Changes);

                Gone(there).Should().BeEquivalentTo(Come(back));
                Come(there).Should().BeEquivalentTo(Gone(back));

                static IEnumerable<string> Gone(ImmutableArray<CatalogueChange> changes) => changes.Where(static change => change.NewPointer is null).Select(static change => change.OldPointer!);
                static IEnumerable<string> Come(ImmutableArray<CatalogueChange> changes) => changes.Where(static change => change.OldPointer is null).Select(static change => change.NewPointer!);
            }, iter: 200);

    [Fact]
    public void Among_many_items_a_reworded_one_is_found_and_little_is_compared()
    {
        const int Count = 20_000;
        static Catalogue Of(Func<int, string> text) => FullDocument.Catalogue with
        {
            Initiatives = [Entry with { Outcomes = [.. Enumerable.Range(0, Count).Select(i => new Outcome { Text = text(i) })] }],
        };
        var old = Of(static i => $"Tiltak {i} ga {i * 7} nye innbyggere i bygda");

        CatalogueDiff.Between(old, Of(static i => $"Tiltaket {i} ga {i * 7} innbyggere til i bygda")).Changes.Should().HaveCount(Count)
            .And.OnlyContain(static change => change.Kind == ChangeKind.Changed && change.OldPointer == change.NewPointer);
        CatalogueDiff.Between(old, Of(static _ => "Det samme for alle her")).Changes.Should().HaveCount(2 * Count, "nothing is alike");
    }

    private static Catalogue With(string list, string items) =>
        CatalogueJson.Read($$"""{"schemaVersion":"1.0","id":"k","language":"nb","title":"K","initiatives":[{"id":"i","language":"nb","title":"T","{{list}}":[{{items}}]}]}""");

    private static void Says(Catalogue old, Catalogue @new, string nb, string? nn = null, string? en = null)
    {
        var change = CatalogueDiff.Between(old, @new).Changes.Should().ContainSingle().Subject;

        change.Describe(LanguageTag.Bokmal).Should().Be(nb);
        change.Describe(LanguageTag.Nynorsk).Should().Be(nn ?? change.Describe(LanguageTag.Nynorsk));
        change.ToString().Should().Be(en ?? change.ToString());
    }
}
