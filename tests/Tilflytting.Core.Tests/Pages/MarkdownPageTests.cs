using Tilflytting.Core.Pages;

namespace Tilflytting.Core.Tests.Pages;

/// <summary>What Markdown has beside headings, lists and paragraphs.</summary>
public class MarkdownPageTests
{
    [Theory]
    [InlineData("---\ntitle: \"Flytt til Fjordby\"\ntags: [folk]\n---\n\n# Flytt til Fjordby\n\nLead.\n")]
    [InlineData("---\ntitle: 'Flytt til Fjordby'\ntags:\n  - folk\n---\nLead.\n")]
    [InlineData("---\nlayout: side\n---\n\nFlytt til Fjordby\n=================\n\nLead.\n")]
    public void Front_matter_is_for_the_generator(string page)
    {
        var read = CataloguePage.Read(page, PageFormat.Markdown).Initiative;

        read.Title.ToString().Should().Be("Flytt til Fjordby");
        read.Summary!.ToString().Should().Be("Lead.");
        read.Unread.Should().BeEmpty();
    }

    [Theory]
    [InlineData("## Målgrupper {#mal}\n\n- Ungdom[^1]\n\n[^1]: Fra 2010.\n")]
    [InlineData("Målgrupper {.fakta}\n----------\n\n- Ungdom[^1]\n\n[^1]: Fra 2010.\n")]
    public void Anchors_and_signs_of_notes_are_none_of_the_words(string markdown)
    {
        var read = CataloguePage.Read($"# T\n\nLead.\n\n{markdown}", PageFormat.Markdown).Initiative;

        read.TargetGroups.Should().Equal(TargetGroup.Youth);
        read.Period.Should().BeNull();
        read.Unread.Should().Equal("Fra 2010.");
    }

    [Theory]
    [InlineData("<ul>\n<li>Ungdom</li>\n<li>Kvinner</li>\n</ul>\n")]
    [InlineData("<div class=\"liste\">\n\n- Ungdom\n- Kvinner\n\n</div>\n")]
    [InlineData("<table>\n<tr><td>Ungdom<br>Kvinner</td></tr>\n</table>\n")]
    public void A_block_of_html_is_read_as_html(string html) =>
        CataloguePage.Read($"# T\n\nLead.\n\n## Målgrupper\n\n{html}\n## Periode\n\n2007\n", PageFormat.Markdown).Initiative.Should()
            .Match<Initiative>(static one => one.TargetGroups.SequenceEqual(new Term<TargetGroup>[] { TargetGroup.Youth, TargetGroup.Women }) && one.Period!.Period == DatePeriod.Parse("2007"));

    [Fact]
    public void A_definition_names_its_section() =>
        CataloguePage.Read("# T\n\nLead.\n\nMålgrupper\n: Ungdom\n: Kvinner\n\nBudsjett\n: Ti kroner\n", PageFormat.Markdown).Initiative.TargetGroups.Should().Equal(TargetGroup.Youth, TargetGroup.Women);

    [Fact]
    public void An_address_that_stands_elsewhere_is_the_address_of_its_link()
    {
        var read = CataloguePage.Read("# T\n\nSe [siden][1], [heimesida] og [annet].\n\n[1]: http://fjordby.no/folk \"Folk\"\n[Heimesida]: <http://fjordby.no>\n", PageFormat.Markdown).Initiative;

        read.Summary!.ToString().Should().Be("Se siden, heimesida og [annet].");
        read.Links.Should().Equal(new Link { Address = new("http://fjordby.no/folk"), Text = "siden" }, new Link { Address = new("http://fjordby.no"), Text = "heimesida" });
        read.Description.Should().BeNull();
    }

    [Fact]
    public void No_link_stands_in_another()
    {
        var read = CataloguePage.Read("# T\n\n[a [b](http://b.no) c](http://folk.no) og [![bilde](http://d.no/a.png)](http://e.no)\n", PageFormat.Markdown).Initiative;

        read.Summary!.ToString().Should().Be("[a b c](http://folk.no) og bilde");
        read.Links.Select(static link => link.Address.OriginalString).Should().Equal("http://b.no", "http://e.no", "http://folk.no");
    }
}
