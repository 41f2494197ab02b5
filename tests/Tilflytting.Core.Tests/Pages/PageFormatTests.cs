using Tilflytting.Core.Pages;

namespace Tilflytting.Core.Tests.Pages;

/// <summary>The same page in plain text, Markdown and HTML says the same.</summary>
public class PageFormatTests
{
    [Theory]
    [InlineData(SamplePages.Nynorsk)]
    [InlineData(SamplePages.Markdown)]
    [InlineData(SamplePages.Html)]
    public void One_page_in_three_formats_is_one_initiative(string page)
    {
        var read = CataloguePage.Read(page).Initiative;

        read.Title.ToString().Should().Be("Heim til Vinje");
        read.Summary!.ToString().Should().StartWith("Prosjektet skal få fleire til å kome heim, og ikkje berre på besøk");
        read.Period.Should().Be(DatePeriod.Parse("2009-23/..").Written("frå og med hausten 2009"));
        read.TargetGroups.Should().Equal(TargetGroup.AllNewcomers);
        read.Activities.Select(static activity => activity.Kind).Should().Equal(ActivityType.RecruitmentEventElsewhere, ActivityType.Letters, ActivityType.Housing);
        read.SellingPoints.Should().Equal(SellingPoint.PeaceAndQuiet);
        read.Objectives.Should().Equal(new LocalizedText("Fleire born i skulen."));
        read.Partners.Select(static partner => partner.Kind?.Code).Should().Equal(PartnerKind.VillageAssociation, PartnerKind.VoluntaryOrganisation);
        read.Language.Should().Be(LanguageTag.Nynorsk);
        read.Unread.Should().BeEmpty();
    }

    [Theory]
    [InlineData(SamplePages.Markdown)]
    [InlineData(SamplePages.Html)]
    public void Values_are_found_in_the_source_and_links_in_its_markup(string page)
    {
        var read = CataloguePage.Read(page);
        string At(string pointer) => read.Ledger.Where(entry => entry.Pointers.Contains(pointer)).Select(entry => page.Substring(entry.Span.Start, entry.Span.Length)).First();

        At("/title").Should().Be("Heim til Vinje");
        At("/targetGroups/0").Should().StartWith("Alle typar innflyttarar");
        At("/summary").Should().Contain("https://example.org/besok", "the words around the link are one value");
        read.Initiative.Links.Should().Equal(new Link { Address = new("https://example.org/besok"), Text = "besøk" });
    }

    [Theory]
    [InlineData("Tittel\n\nMålgrupper\n\n • Ungdom", PageFormat.PlainText)]
    [InlineData("# Tittel\n\nOrd", PageFormat.Markdown)]
    [InlineData("Tittel\n======\n", PageFormat.Markdown)]
    [InlineData("Tittel\n\n**Målgrupper**\n\n- Ungdom", PageFormat.Markdown)]
    [InlineData("<p>Tittel", PageFormat.Html)]
    [InlineData("Tittel<ul><li>Ungdom</li></ul>", PageFormat.Html)]
    [InlineData("3 < 4 og 5 > 4", PageFormat.PlainText)]
    public void The_format_is_told_from_the_page(string page, PageFormat format) =>
        CataloguePage.Read(page).Should().BeEquivalentTo(CataloguePage.Read(page, format));

    [Theory]
    [InlineData("1 \\* 2 \\[a\\] \\# b", "1 * 2 [a] # b")]
    [InlineData("snake_case_name og _ein_ og __to__", "snake_case_name og ein og to")]
    [InlineData("2 * 3 * 4 og *ope", "2 * 3 * 4 og *ope")]
    [InlineData("`kode *her*` og ``a ` b``", "kode *her* og a ` b")]
    [InlineData("AT&amp;T &#229; &foo; & co", "AT&T å &foo; & co")]
    [InlineData("<https://example.org/a_b_c> er <b>her</b><!-- nei -->", "https://example.org/a_b_c er her")]
    [InlineData("![Bilete](a.png) og [lenke](b(c)d \"t\") og [ref][1] og [laus", "Bilete og lenke og [ref][1] og [laus")]
    [InlineData("~~borte~~ ***alt*** ~1~", "borte alt ~1~")]
    [InlineData("éin  blank\tog to", "éin blank og to")]
    public void What_stands_in_a_line_of_markdown_is_read_as_a_person_sees_it(string markdown, string words) =>
        CataloguePage.Read($"# T\n\nOrd\n\n{markdown}\n", PageFormat.Markdown).Initiative.Description!.ToString().Should().Be(words);

    [Fact]
    public void Lines_of_markdown_are_joined_unless_they_are_broken_or_say_something_of_their_own()
    {
        var read = CataloguePage.Read("# T\n\nLead\nog meir.\n\nEin\nto  \ntre\\\nfire\nPeriode: 2007\n> sitat\n", PageFormat.Markdown).Initiative;

        read.Summary!.ToString().Should().Be("Lead og meir.");
        read.Description!.For(LanguageTag.Nynorsk).Should().Be("Ein to\ntre\nfire\nsitat", "a sentence below a period is no period");
        read.Period!.Period.Should().Be(DatePeriod.Parse("2007"));
    }

    [Theory]
    [InlineData("<p>a<br>b<div>c<p>d", "a|b|c|d")]
    [InlineData("<p>a &lt;b&gt; &amp;amp; &copy c&#x1F600;</p>", "a <b> &amp; © c😀")]
    [InlineData("<p>a\r\n   <i>b</i>  c\u00A0d</p>", "a b c d")]
    [InlineData("<dl><dt>Navn</dt><dd>Heimen</dd></dl>", "Navn|Heimen")]
    [InlineData("<nav>borte<p>og her</p></nav><p>a</p><script>var p = '<p>';</script>", "a")]
    [InlineData("<nav>aldri lukka <p>a</p>", "aldri lukka|a")]
    [InlineData("<header><a href='/'>Heim</a></header><p>a</p>", "a")]
    public void What_stands_in_html_is_read_as_a_person_sees_it(string html, string lines) =>
        string.Join('|', Lines(CataloguePage.Read($"<h1>T</h1><p>Lead</p>{html}", PageFormat.Html).Initiative)).Should().Be(lines);

    [Fact]
    public void A_bold_line_that_is_no_heading_is_an_item() =>
        CataloguePage.Read("# T\n\n## Målgrupper\n\n**Ungdom**\n\n- **Barnefamilier**\n", PageFormat.Markdown).Initiative.TargetGroups
            .Should().Equal(TargetGroup.Youth, TargetGroup.FamiliesWithChildren);

    [Fact]
    public void Only_the_three_formats_are_read()
    {
        var unknown = () => CataloguePage.Read("a", (PageFormat)7);

        unknown.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("format");
    }

    private static string[] Lines(Initiative initiative) => initiative.Description?.For(LanguageTag.Bokmal).Split('\n') ?? [];
}
