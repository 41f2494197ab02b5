using Tilflytting.Core.Pages;

namespace Tilflytting.Core.Tests.Pages;

/// <summary>Lists as people write them: lead-ins, paragraphs between the items, options that say more, and several in one line.</summary>
public class PageListTests
{
    [Fact]
    public void What_leads_in_to_items_and_a_paragraph_behind_them_are_no_items()
    {
        var read = CataloguePage.Read("""
            Tittel

            Ingress

            Målgrupper

            Eiere av tomme hus.
            De som kan kjøpe dem:

             • Ungdom
             • Kvinner
            En stor gård

            Vinteren kom det mange henvendelser, og de fleste gjaldt hus ved sjøen.

             • Barnefamilier
            """).Initiative;

        read.TargetGroups.Should().Equal(TargetGroup.Words("Eiere av tomme hus"), TargetGroup.Youth, TargetGroup.Women, TargetGroup.FamiliesWithChildren);
        read.Description!.For(LanguageTag.Bokmal).Should().Be("De som kan kjøpe dem:\nEn stor gård\nVinteren kom det mange henvendelser, og de fleste gjaldt hus ved sjøen.");
    }

    [Theory]
    [InlineData("Tilbakeflytting", "potential-return-migrants «Tilbakeflytting»")]
    [InlineData("Tilbakeflyttere", "potential-return-migrants")]
    [InlineData("Tilflytting fra EU", "movers-from-abroad «Tilflytting fra EU»")]
    [InlineData("Livsstilsflyttere fra utlandet. Noen har kommet alt", "lifestyle-migrants «Livsstilsflyttere fra utlandet. Noen har kommet alt»")]
    [InlineData("Arbeidsinnvandrere, både herfra og derfra", "labour-migrants «Arbeidsinnvandrere, både herfra og derfra»")]
    [InlineData("Ungdom, eldre", "«Ungdom, eldre»")]
    [InlineData("Ungdom, kvinner og barnefamilier.", "youth|women|families-with-children")]
    [InlineData("Ungdom, kvinner og eldre", "«Ungdom, kvinner og eldre»")]
    public void Words_are_kept_where_they_say_more_than_the_option(string item, string terms)
    {
        var initiative = CataloguePage.Read($"Tittel\n\nMålgrupper\n\n • {item}\n\nPeriode: 2007\n").Initiative;

        string.Join('|', initiative.TargetGroups.Select(static term => $"{term.Code} {(term.Text is { } text ? $"«{text}»" : "")}".Trim())).Should().Be(terms);
    }

    [Fact]
    public void An_option_without_its_middle_keeps_its_words() =>
        CataloguePage.Read("Tittel\n\nAktiviteter\n\n • Samarbeid for å gjøre stedet attraktivt\n • Samarbeid for å gjøre stedet kjent\n").Initiative.Activities.Select(static one => one.Kind).Should()
            .Equal(ActivityType.LocalPartnership.Written("Samarbeid for å gjøre stedet attraktivt"), ActivityType.Words("Samarbeid for å gjøre stedet kjent"));

    [Fact]
    public void Only_the_sentences_of_the_note_are_the_note()
    {
        const string Page = "Tittel\n\nIngress\n\nHus ble solgt og folk kom. Omtalen av Tittel gir bare grunnleggende informasjon; Distriktssenteret har ikke vurdert tiltaket.\n\nTilflyttingsarbeid i norske distriktskommuner\n\nTiltaket hører til «Katalog over tilflyttingsarbeid i Distriktene», på oppdrag for Distriktssenteret, i prosjektet «Tilflyttingsarbeid i norske distriktskommuner».\n";
        var read = CataloguePage.Read(Page);

        read.Initiative.Description.Should().Be(new LocalizedText("Hus ble solgt og folk kom."));
        read.Initiative.Provenance!.Catalogue.Should().Be("Katalog over tilflyttingsarbeid i distriktene");
        read.Initiative.Provenance.Study!.CommissionedBy.Should().Equal("Distriktssenteret");
        read.Initiative.Provenance.Assessment!.Status.Should().Be(AssessmentStatus.NotAssessed);
    }

    [Fact]
    public void The_note_says_what_it_is_based_on() =>
        CataloguePage.Read("Tittel\n\nIngress\n\nOmtalen bygger på søknad og plan. Distriktssenteret kommer tilbake med vurderinger.\n").Initiative.Provenance!.Assessment.Should()
            .Be(new Assessment { Status = AssessmentStatus.Announced, By = "Distriktssenteret", Basis = "søknad og plan" });
}
