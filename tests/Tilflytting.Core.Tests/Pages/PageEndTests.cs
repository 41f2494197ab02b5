using Tilflytting.Core.Pages;

namespace Tilflytting.Core.Tests.Pages;

/// <summary>Where the parts of a page begin and end.</summary>
public class PageEndTests
{
    [Theory]
    [InlineData("T\n\nLead.\n\nMålgrupper\n\n • Ungdom\n\nKontaktpersonar\n\nKari Nordmann\n\nkari.nordmann@fjordby.example\n")]
    [InlineData("T\n\nLead.\n\nMålgrupper\n\n • Ungdom\n\nKontaktperson: Kari Nordmann\n\n • Telefon 99 99 99 99\n")]
    [InlineData("T\n\nLead.\n\nMålgrupper\n\n • Ungdom\n\nTa kontakt\n\n • Kari Nordmann\n")]
    [InlineData("T\n\nLead.\n\nMålgrupper\n\n • Ungdom\n\nPublisert 12.03.2012\n\nLes mer\n\nDel på Facebook\n\nFoto: Ola Nordmann\n")]
    [InlineData("# T\n\nLead.\n\n## Målgrupper\n\n- Ungdom\n\n**Meir om oss**\n\nVi som bur her\n")]
    [InlineData("<h1>T</h1><p>Lead.</p><h2>Målgrupper</h2><ul><li>Ungdom</li></ul><p><b>Kontaktperson</b></p><div>Del på Facebook</div>")]
    [InlineData("<h1>T</h1><p>Lead.</p><h2>Målgrupper</h2><ul><li>Ungdom</li></ul><figure><img src=a.png><figcaption>Glade unge</figcaption></figure><p>Vi som bor her</p>")]
    [InlineData("<h1>T</h1><p>Lead.</p><h2>Målgrupper</h2><ul><li>Ungdom</li></ul><h3>Vegen vidare</h3><p>Meir av det same</p>")]
    public void A_list_ends_where_something_else_begins(string page) => CataloguePage.Read(page).Initiative.TargetGroups.Should().Equal(TargetGroup.Youth);

    [Fact]
    public void Whom_to_ask_is_no_part_of_an_entry()
    {
        var read = CataloguePage.Read("T\n\nLead.\n\nSamarbeidspartnere\n\n • Næringslivet\n\nKontaktinformasjon\n\nKari Nordmann, prosjektleder\nTelefon 99 99 99 99\n\nAttraktivitet\n\n • Livskvalitet\n • Kulturtilbud\n").Initiative;

        read.Partners.Should().ContainSingle();
        read.Description.Should().BeNull();
        string.Concat(read.Unread).Should().Contain("Kari Nordmann, prosjektleder");
        read.SellingPoints.Should().Equal(SellingPoint.QualityOfLife, SellingPoint.Culture);
    }

    [Theory]
    [InlineData("T\n\nLead.\n\nMålgrupper\n\n • Ungdom\n\nAttraktivitet\n\n • Livskvalitet\n • Kulturtilbud\n")]
    [InlineData("# T\n\nLead.\n\n## Målgrupper\n\n- Ungdom\n\n## Attraktivitet\n\n- Livskvalitet\n- Kulturtilbud\n")]
    [InlineData("<h1>T</h1><p>Lead.</p><h2>Målgrupper</h2><ul><li>Ungdom</li></ul><h2>Attraktivitet</h2><ul><li>Livskvalitet</li><li>Kulturtilbud</li></ul>")]
    public void A_list_of_options_under_another_heading_is_read_by_its_options(string page)
    {
        var read = CataloguePage.Read(page).Initiative;

        read.TargetGroups.Should().Equal(TargetGroup.Youth);
        read.SellingPoints.Should().Equal(SellingPoint.QualityOfLife, SellingPoint.Culture);
        read.Description!.ToString().Should().Be("Attraktivitet");
    }

    [Fact]
    public void A_heading_that_denies_its_list_makes_no_options_of_it() =>
        CataloguePage.Read("T\n\nLead.\n\nIkke målgruppe\n\n • Ungdom\n • Kvinner\n").Initiative.TargetGroups.Should().BeEmpty();

    [Fact]
    public void An_item_that_lost_its_bullet_does_not_end_the_list() =>
        CataloguePage.Read("T\n\nLead.\n\nMålgrupper\n\n • Ungdom\n\nBarnefamilier\n\n • Kvinner\n").Initiative.TargetGroups
            .Should().Equal(TargetGroup.Youth, TargetGroup.FamiliesWithChildren, TargetGroup.Women);

    [Theory]
    [InlineData("<body><div class=breadcrumb>Forsiden » Prosjekter</div><h1>Flytt til Fjordby</h1><p>Kommunen vil ha folk.</p></body>")]
    [InlineData("<body><p>Vi bruker informasjonskapsler.</p><p>12.03.2012</p><h1>Flytt til Fjordby</h1><p>Publisert 12.03.2012</p><p>Av Kari Nordmann</p><p>Kommunen vil ha folk.</p></body>")]
    [InlineData("<body><h1>Flytt til Fjordby</h1><figure><figcaption>Utsikt fra fjellet</figcaption></figure><p>Foto: Ola Nordmann</p><p>Kommunen vil ha folk.</p></body>")]
    [InlineData("# Flytt til Fjordby\n\n*12. mars 2012*\n\nKommunen vil ha folk.\n")]
    [InlineData("Du er her: Forsiden / Prosjekter\n\nFlytt til Fjordby\n\nPublisert 12.03.2012\n\nKommunen vil ha folk.\n")]
    [InlineData("Forside > Prosjekter > Fjordby\n\nVi bruker informasjonskapsler (cookies).\n\nFlytt til Fjordby\n\nSist oppdatert: 12. mars 2012\n\nKommunen vil ha folk.\n")]
    [InlineData("Fagområde: Omdømme\n\nFlytt til Fjordby\n\nKommunen vil ha folk.\n")]
    public void The_lead_is_what_comes_after_the_title(string page)
    {
        var read = CataloguePage.Read(page).Initiative;

        read.Title.ToString().Should().Be("Flytt til Fjordby");
        read.Summary!.ToString().Should().Be("Kommunen vil ha folk.");
        read.Description.Should().BeNull();
    }

    [Theory]
    [InlineData("Publisert materiale om flytting finnes i biblioteket.")]
    [InlineData("Foto av bygda ble sendt til alle som har flyttet ut.")]
    [InlineData("Resultatene ble gode.")]
    [InlineData("Bildet av kommunen er blitt bedre")]
    public void A_sentence_that_only_begins_like_that_is_read(string sentence) =>
        CataloguePage.Read($"T\n\nLead.\n\n{sentence}\n").Initiative.Description!.ToString().Should().Be(sentence);

    [Fact]
    public void What_comes_after_the_note_is_read_or_stays_over()
    {
        const string Page = "T\n\nLead.\n\nTilflyttingsarbeid i norske distriktskommuner\n\nArbeidet er presentert uten vurdering fra Distriktssenteret. Tiltaket inngår i «Katalog over tilflyttingsarbeid i distriktene». Kommunen har siden laget en ny plan.\n\nDet kom mange folk til møtet.\n\nNyttige lenker\n\nMålgrupper\n\n • Ungdom\n";

        var read = CataloguePage.Read(Page);

        read.Initiative.Description!.For(LanguageTag.Bokmal).Should().Be("Kommunen har siden laget en ny plan.\nDet kom mange folk til møtet.");
        read.Initiative.Unread.Should().Equal("Nyttige lenker");
        read.Initiative.TargetGroups.Should().Equal(TargetGroup.Youth);
    }

    [Fact]
    public void The_year_of_the_catalogue_is_concluded_and_said_to_be()
    {
        var page = SamplePages.Bokmal;
        var read = CataloguePage.Read(page);

        read.Initiative.Provenance!.StatedOn.Should().Be(PartialDate.Parse("2012"));
        read.Ledger.Should().ContainSingle(static entry => entry.Kind == LedgerKind.Inferred).Which.Pointers.Should().Contain("/provenance/statedOn");
        read.Diagnostics.Should().ContainSingle(static one => one.Code == PageDiagnosticCodes.StatedOnInferred).Which.Severity.Should().Be(Severity.Information);
    }
}
