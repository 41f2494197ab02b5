using Tilflytting.Core.Pages;

namespace Tilflytting.Core.Tests.Pages;

/// <summary>What is the content of a page of HTML, and what a site puts around it.</summary>
public class PageContainerTests
{
    private const string Content = "<h1>Flytt til Fjordby</h1><p>Fjordby kommune vil ha flere folk.</p><h2>Målgrupper</h2><ul><li>Ungdom</li></ul>";

    [Theory]
    [InlineData("<body><form method=post>" + Content + "</form></body>")]
    [InlineData("<body><form><div><main>" + Content + "</main></div><p>Søk</p></form></body>")]
    [InlineData("<body><div>" + Content + "</div><article class=comment>Bra!</article></body>")]
    [InlineData("<body><article><h2>Les om Vikdal</h2></article><div>" + Content + "</div></body>")]
    [InlineData("<body><main></main><div>" + Content + "</div></body>")]
    [InlineData("<body><main><p></p></main><article>" + Content + "</article></body>")]
    [InlineData("<body><div role=main>" + Content + "</div><div>Andre saker som folk har lest</div></body>")]
    [InlineData("<body><header><h1>Flytt til Fjordby</h1></header><main><p>Fjordby kommune vil ha flere folk.</p><h2>Målgrupper</h2><ul><li>Ungdom</li></ul></main></body>")]
    [InlineData("<body><header><h1>Kommunen</h1></header><main><h2>Flytt til Fjordby</h2><p>Fjordby kommune vil ha flere folk.</p><h3>Målgrupper</h3><ul><li>Ungdom</li></ul></main></body>")]
    [InlineData("<body><h1>Flytt til Fjordby</h1><article><p>Fjordby kommune vil ha flere folk.</p><h2>Målgrupper</h2><ul><li>Ungdom</li></ul></article></body>")]
    [InlineData("<body><main><header><h2>Flytt til Fjordby</h2><p>Fjordby kommune vil ha flere folk.</p></header><h3>Målgrupper</h3><ul><li>Ungdom</li></ul></main></body>")]
    [InlineData("<body><div class=breadcrumb>Forsiden » Prosjekter</div><h1>Flytt til Fjordby</h1><p>Fjordby kommune vil ha flere folk.</p><h2><button>Målgrupper</button></h2><ul><li>Ungdom</li></ul></body>")]
    [InlineData("<body><main>" + Content + "</main></body>")]
    [InlineData("<body><main><h1>Flytt til Fjordby</h1><p>Fjordby kommune vil ha flere folk.</p><details><summary>Målgrupper</summary><ul><li>Ungdom</li></ul></details></main></body>")]
    [InlineData("<body><main><h1>Flytt til Fjordby</h1><p>Fjordby kommune vil ha flere folk.</p><footer><h2>Målgrupper</h2><ul><li>Ungdom</li></ul></footer></main></body>")]
    [InlineData("<body><main><h1>Flytt til Fjordby</h1><p>Fjordby kommune vil ha flere folk.</p></main><aside><h2>Målgrupper</h2><ul><li>Ungdom</li></ul></aside></body>")]
    [InlineData("<body><h1>Flytt til Fjordby</h1><p>Fjordby kommune vil ha flere folk.</p><aside><dl><dt>Målgrupper</dt><dd>Ungdom</dd></dl></aside></body>")]
    public void What_holds_the_words_of_the_page_is_its_content(string page)
    {
        var read = CataloguePage.Read(page, PageFormat.Html).Initiative;

        read.Title.ToString().Should().Be("Flytt til Fjordby");
        read.Summary!.ToString().Should().Be("Fjordby kommune vil ha flere folk.");
        read.TargetGroups.Should().Equal(TargetGroup.Youth);
    }

    [Fact]
    public void How_many_words_were_left_out_is_said_and_a_warning_when_they_are_most()
    {
        var few = CataloguePage.Read($"<body><nav>Heim</nav><main>{Content}</main><footer>Telefon til kommunen</footer></body>", PageFormat.Html).Diagnostics;
        var many = CataloguePage.Read($"<body><main>{Content}<p>{string.Join(' ', Enumerable.Repeat("ord", 20))}</p></main><div>{string.Join(' ', Enumerable.Repeat("nytt", 60))}</div></body>", PageFormat.Html).Diagnostics;

        few.Should().ContainSingle().Which.Should().Match<Diagnostic>(static one => one.Code == PageDiagnosticCodes.LeftOut && one.Severity == Severity.Information);
        few[0].Message.For(LanguageTag.Bokmal).Should().StartWith("4 ord");
        many.Should().ContainSingle().Which.Severity.Should().Be(Severity.Warning);
        many[0].Message.For(LanguageTag.English).Should().StartWith("60 words");
        CataloguePage.Read(Content, PageFormat.Html).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Where_next_to_nothing_would_be_left_nothing_is_left_out()
    {
        var read = CataloguePage.Read($"<body><p>Meny</p><footer><p>{string.Join(' ', Enumerable.Repeat("ord", 40))}</p></footer></body>", PageFormat.Html);

        read.Initiative.Summary!.ToString().Should().StartWith("ord ord");
        read.Diagnostics.Should().NotContain(static one => one.Code == PageDiagnosticCodes.LeftOut);
    }

    [Theory]
    [InlineData("<p hidden>borte</p>")]
    [InlineData("<p aria-hidden=true>borte</p>")]
    [InlineData("<p style='display: none'>borte</p>")]
    [InlineData("<p class='meta sr-only'>borte</p>")]
    [InlineData("<dialog>borte</dialog>")]
    [InlineData("<template><p>borte</p></template>")]
    public void What_no_person_sees_is_not_read(string hidden)
    {
        var read = CataloguePage.Read($"<h1>Flytt</h1>{hidden}<p>Her.</p>", PageFormat.Html);

        read.Initiative.Summary!.ToString().Should().Be("Her.");
        read.Initiative.Unread.Should().BeEmpty();
        read.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("<h1>Flytt til<br>Fjordby</h1><p>Lead.</p><h2>Målgrupper</h2><ul><li>Barnefamilier<br>med barn under 10 år</li></ul>", "Barnefamilier med barn under 10 år")]
    [InlineData("<h1>Flytt til<br/>\n Fjordby</h1><table><tr><td>Målgrupper</td><td>Barnefamilier<br>med barn</td></tr></table>", "Barnefamilier med barn")]
    public void A_line_break_in_a_heading_an_item_or_a_cell_is_a_blank(string page, string group)
    {
        var read = CataloguePage.Read(page, PageFormat.Html).Initiative;

        read.Title.ToString().Should().Be("Flytt til Fjordby");
        read.TargetGroups.Should().ContainSingle().Which.Text.Should().Be(group);
    }

    [Fact]
    public void A_cell_of_several_values_is_several_items() =>
        CataloguePage.Read("<h1>T</h1><p>L.</p><table><tr><td>Målgrupper</td><td>Ungdom<br>Kvinner<br>Barnefamilier</td></tr></table>", PageFormat.Html).Initiative.TargetGroups
            .Should().Equal(TargetGroup.Youth, TargetGroup.Women, TargetGroup.FamiliesWithChildren);

    [Theory]
    [InlineData("<table><tr><th>Målgrupper</th><th>Aktiviteter</th></tr><tr><td>Ungdom</td><td>Brosjyrer og lignende</td></tr><tr><td>Kvinner</td><td></td></tr></table>", PageFormat.Html)]
    [InlineData("<table><thead><tr><td>Målgruppe<td>Aktivitetar<tbody><tr><td>Ungdom<td>Brosjyrer og lignende<tr><td>Kvinner</table>", PageFormat.Html)]
    [InlineData("| Målgrupper | Aktiviteter |\n|---|---|\n| Ungdom | Brosjyrer og lignende |\n| Kvinner | |\n", PageFormat.Markdown)]
    [InlineData("Målgrupper | Aktiviteter\n--- | ---\nUngdom | Brosjyrer og lignende\nKvinner |\n", PageFormat.Markdown)]
    public void A_table_with_a_row_of_headings_is_read_by_its_columns(string table, PageFormat format)
    {
        var read = CataloguePage.Read(format == PageFormat.Html ? $"<h1>T</h1><p>L.</p>{table}<p>Noe helt annet.</p>" : $"# T\n\nL.\n\n{table}\nNoe helt annet.\n", format).Initiative;

        read.TargetGroups.Should().Equal(TargetGroup.Youth, TargetGroup.Women);
        read.Activities.Select(static one => one.Kind).Should().Equal(ActivityType.Brochures);
        read.Description!.ToString().Should().Be("Noe helt annet.");
    }

    [Theory]
    [InlineData("<table><tr><th>Prosjekt</th><th>Periode</th></tr><tr><td>Heimlaget</td><td>2006-2008</td></tr></table>", PageFormat.Html)]
    [InlineData("| Prosjekt | Periode |\n|---|---|\n| Heimlaget | 2006-2008 |\n", PageFormat.Markdown)]
    public void A_table_of_projects_and_periods_is_the_projects(string table, PageFormat format)
    {
        var read = CataloguePage.Read(format == PageFormat.Html ? $"<h1>T</h1><p>L.</p>{table}" : $"# T\n\nL.\n\n{table}", format).Initiative;

        read.Projects.Should().ContainSingle().Which.Should().Match<Project>(static one => one.Name!.ToString() == "Heimlaget" && one.Period!.Period == DatePeriod.Parse("2006/2008"));
        read.Period.Should().BeNull();
    }

    [Fact]
    public void A_definition_that_is_not_known_ends_the_one_before() =>
        CataloguePage.Read("<h1>T</h1><p>L.</p><dl><dt>Målgrupper</dt><dd>Ungdom</dd><dt>Budsjett</dt><dd>Ti kroner</dd></dl>", PageFormat.Html).Initiative.TargetGroups.Should().Equal(TargetGroup.Youth);

    [Fact]
    public void A_link_is_kept_once_as_it_is_written()
    {
        var read = CataloguePage.Read("<h1>T</h1><p>Se <a href='http://www.fjordby.no/folk'>siden</a> og www.fjordby.no/folk. Jf. kap.no 3, tiltaket.Se også</p><p><a href='#topp'>Opp</a> <a href='mailto:a@b.no'>post</a></p>", PageFormat.Html).Initiative;

        read.Links.Should().Equal(new Link { Address = new("http://www.fjordby.no/folk"), Text = "siden" });
    }

    [Fact]
    public void A_link_within_the_site_stays_as_it_is_written_and_is_whole_when_the_page_says_where_it_stands()
    {
        const string Page = "<h1>T</h1><p>Se <a href='/folk'>her</a>, <a href='../a.html'>der</a> og <a href='/folk'>her igjen</a>.</p>";

        CataloguePage.Read(Page, PageFormat.Html).Initiative.Links.Select(static link => link.Address.OriginalString).Should().Equal("/folk", "../a.html");
        var known = CataloguePage.Read(Page, PageFormat.Html, new("http://fjordby.no/plan/b.html")).Initiative;
        known.Links.Select(static link => link.Address.AbsoluteUri).Should().Equal("http://fjordby.no/folk", "http://fjordby.no/a.html");
        known.Provenance!.Source.Should().Be(new Uri("http://fjordby.no/plan/b.html"));
        FluentActions.Invoking(() => CataloguePage.Read(Page, null, new("/b", UriKind.Relative))).Should().Throw<ArgumentException>().WithParameterName("address");
    }
}
