using Tilflytting.Core.Pages;

namespace Tilflytting.Core.Tests.Pages;

/// <summary>What sentences say: periods, lengths, whether the work is over, links, relations, programmes.</summary>
public class PageFactsTests
{
    [Theory]
    [InlineData("Prosjektet ble satt i gang i februar 2013 med god hjelp.", "2013-02/")]
    [InlineData("Kommunestyret startet i 2006 et prosjekt for bygda.", "2006/")]
    [InlineData("Butikken startet i 2006 og selger brød.", null)]
    public void The_start_of_the_work_is_its_period(string sentence, string? period) => Read(sentence).Period?.Period?.ToString().Should().Be(period);

    [Theory]
    [InlineData("Det treårige prosjektet Heimat.", "P3Y")]
    [InlineData("Eit toårig prosjekt for alle.", "P2Y")]
    [InlineData("Den 4-årige satsingen var god.", "P4Y")]
    [InlineData("Prosjektet starter snart og varer i tre år.", "P3Y")]
    [InlineData("Prosjektet går over tre år.", "P3Y")]
    [InlineData("De inngikk en 2-årig avtale med et firma.", null)]
    [InlineData("Hun har bodd her i tre år.", null)]
    public void Lengths_are_read_where_it_is_the_work_that_lasts(string sentence, string? length) => Read(sentence).Length?.ToString().Should().Be(length);

    [Theory]
    [InlineData("Tittel (avsluttet) var et nettverk.", "completed")]
    [InlineData("Et annet prosjekt (avsluttet) var et nettverk.", null)]
    public void The_title_and_a_bracket_say_that_the_work_is_over(string sentence, string? status) => Read(sentence).Status?.Code?.ToString().Should().Be(status);

    [Theory]
    [InlineData("Se www.eksempel-bygda.no.", "http://www.eksempel-bygda.no/ «www.eksempel-bygda.no»")]
    [InlineData("Portalen er bygda.no (nede pr 08.08.2016 red. anm).", "http://bygda.no/ «bygda.no» 2016-08-08")]
    [InlineData("BYGDA.NO er her. BYGDA.NO (nede pr mai 2019. Red anm.) var fint.", "http://bygda.no/ «BYGDA.NO» 2019-05")]
    [InlineData("Sida bygda.no (nettsiden er stengt) var fin.", "http://bygda.no/ «bygda.no (nettsiden er stengt)»")]
    [InlineData("Skriv til post@bygda.no, m.m. eller nr. 25.", "")]
    public void Addresses_in_the_words_are_links(string sentence, string links) =>
        string.Join('|', Read(sentence).Links.Select(static link => $"{link.Address} «{link.Text}» {link.ReportedDead}".Trim())).Should().Be(links);

    [Theory]
    [InlineData("Arbeidet er en videreføring av «Samse Tak».", "continues Samse Tak")]
    [InlineData("Held fram etter «Heim att».", "continues Heim att")]
    [InlineData("Arbeidet er en del av «Kysten rundt».", "part-of Kysten rundt")]
    [InlineData("Bygda er en del av et nettverk.", "")]
    public void Relations_are_read_only_where_a_title_is_quoted(string sentence, string related) =>
        string.Join('|', Read(sentence).Related.Select(static one => $"{one.Kind} {one.Title}")).Should().Be(related);

    [Fact]
    public void A_period_that_nobody_knows_stays_words()
    {
        var project = Read("Kommunen er med i fylkets Prosjekt tilflytting (20012-2015), som gjelder alle.").Projects.Single();

        project.Name!.ToString().Should().Be("Prosjekt tilflytting");
        project.Period.Should().Be(StatedPeriod.Words("20012-2015"));
    }

    [Fact]
    public void The_subject_of_a_sentence_is_no_project() => Read("Kommunen er med i noe (2010-2013).").Projects.Should().BeEmpty();

    [Fact]
    public void A_partner_may_stand_in_a_sentence_and_a_programme_with_a_hyphen()
    {
        Read("Samarbeidspartneren er næringslivet.").Partners.Should().Equal(new Partner { Name = "næringslivet", Kind = PartnerKind.Business, Form = PartnerForm.Class });
        Read("Har Bulyst-midler til mye.").Programmes.Should().Equal(Programme.Bolyst);
    }

    private static Initiative Read(string sentence) => CataloguePage.Read($"Tittel\n\nIngress\n\n{sentence}\n").Initiative;
}
