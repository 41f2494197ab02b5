using System.Text.Json;
using Tilflytting.Core.Json;
using Tilflytting.Core.Pages;
using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>Pages that threw when they were read, or gave an entry that neither JSON nor a page could say.</summary>
public class UnwritablePageTests
{
    private static readonly string[] Keys =
        ["Id", "Språk", "Sted", "Periode", "Varighet", "Status", "Organisering", "Opphav", "Kilde", "Utgiver", "Katalog", "Studie", "Utført av", "Vurdering", "Vurdert av", "Grunnlag", "Oppgitt", "Hentet", "Lisens"];

    private static readonly string[] Headings =
        ["Prosjekter", "Hovedmål", "Resultater", "Fagområder", "Samarbeidspartnere", "Målgrupper", "Aktiviteter", "Viktigste salgsargument", "Programmer", "Se også", "Lenker", "Ikke tolket"];

    private static readonly string[] Values =
    [
        "0000-01-01", "9999-12-31", "0000", "2012-02-30", "-0001-01-01", "P", "P0D", "P-1Y", "\"\\ud800\"", "\"\"", "\" \"", "x", "x [y]", "[kode: x]", "[youth]", "[forhold: see-also]", "t [forhold: t]",
        "[slag: ?]", "[slag: municipality; kommune: 9999]", "[kommune: 1]", "not-assessed", "Ikke vurdert", "http://", "//", "\uD800", "[adresse: \"\"]", "[adresse: \"\\u0020\"]", "[adresse: \"x y\"]",
        "[orgnr: 974760673]", "x [rolle: \" \"]", "x [merknad: \"\\t\"]", "[id: a]", "a (0000)", "a (1995/1990)", "1995/1990 \"x\"", "\"[\"", "[periode: \"x\"; varighet: P]", "x [død: 0000]", "1.", "2)", "ukjent",
    ];

    [Theory]
    [InlineData("Om oppføringen\nId: x\nHentet: 0000-01-01", "Hentet: 0000-01-01")]
    [InlineData("Om oppføringen\nId: x\nHentet: 2012-02-30", "Hentet: 2012-02-30")]
    [InlineData("Se også\n[forhold: t]\nOm oppføringen\nId: x", "[forhold: t]")]
    [InlineData("Se også\n • [forhold: see-also]\nOm oppføringen\nId: x", "[forhold: see-also]")]
    [InlineData("Om oppføringen\nId: x\nOpphav: Nes kommune", "Opphav: Nes kommune")]
    [InlineData("Om oppføringen\nId: x\nPeriode: 2007\nPeriode: 2008", "Periode: 2008")]
    public void What_the_model_refuses_is_kept_as_words(string page, string kept)
    {
        var read = CataloguePage.Read(page).Initiative;

        read.Unread.Should().Equal(kept);
        read.Provenance.Should().BeNull();
        CanBeWritten(read).Should().BeTrue();
    }

    [Theory]
    [InlineData("""<h1>T</h1><p><a href="\\**x">a</a></p>""", PageFormat.Html)]
    [InlineData("""<h1>T</h1><p><a href="\\]uv#r">a</a></p>""", PageFormat.Html)]
    [InlineData("# T\n\n[a](<\\\\\\\\**x>)", PageFormat.Markdown)]
    public void A_link_whose_address_is_none_to_the_reader_of_JSON_is_left_as_words(string page, PageFormat format)
    {
        var read = CataloguePage.Read(page, format).Initiative;
        var catalogue = new Catalogue { SchemaVersion = SchemaVersion.Current, Id = Slug.Parse("k"), Language = LanguageTag.Bokmal, Title = "K", Initiatives = [read] };

        CatalogueJson.Read(CatalogueJson.Write(catalogue)).Should().Be(catalogue);
    }

    [Fact]
    public void A_relation_to_a_title_that_looks_like_a_number_comes_back()
    {
        var entry = Berg.Initiative with { Related = [new() { Kind = RelationKind.SeeAlso, Title = "1." }] };
        var page = CataloguePage.Write(entry, PageFormat.Markdown, LanguageTag.Bokmal);

        CataloguePage.Read(page.Text, PageFormat.Markdown).Initiative.Related.Should().Equal(entry.Related);
    }

    [Fact]
    public void Whatever_a_written_page_is_changed_to_can_be_written() =>
        Gen.Select(
            Gen.OneOf(Headings).Select(Gen.OneOf(Gen.OneOf(Values), TextGen.Text).Array[0, 3], static (heading, items) => $"{heading}\n\n{string.Concat(items.Select(static item => $" • {item}\n"))}\n").Array[0, 4],
            Gen.OneOf(Keys).Select(Gen.OneOf(Gen.OneOf(Values), TextGen.Text), static (key, value) => $" • {key}: {value}\n").Array[0, 8])
            .Sample(static (sections, facts) => CanBeWritten(CataloguePage.Read($"T\n\n{string.Concat(sections)}Om oppføringen\n\n • Id: t\n{string.Concat(facts)}", PageFormat.PlainText).Initiative), iter: 10_000);

    private static bool CanBeWritten(Initiative read)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(read, TilflyttingJsonContext.Default.Initiative);
        return JsonSerializer.Deserialize(json, TilflyttingJsonContext.Default.Initiative) == read
            && Array.TrueForAll([PageFormat.PlainText, PageFormat.Markdown], format => CataloguePage.Write(read, format, LanguageTag.Nynorsk) is var page && CataloguePage.Read(page.Text, format).Initiative == page.Said);
    }
}
