using Tilflytting.Core.Pages;

namespace Tilflytting.Core.Tests.Pages;

/// <summary>A page that people wrote becomes an initiative, and says how.</summary>
public class CataloguePageTests
{
    private static readonly PageReading Page = CataloguePage.Read(SamplePages.Bokmal);
    private static readonly Initiative Initiative = Page.Initiative;

    [Fact]
    public void Title_areas_lead_and_language_are_read()
    {
        Initiative.Title.Should().Be(new LocalizedText("Nye naboer i Berg"));
        Initiative.Id.ToString().Should().Be("nye-naboer-i-berg");
        Initiative.SubjectAreas.Should().Equal(SubjectArea.Reputation, SubjectArea.Relocation);
        Initiative.Summary.Should().Be(new LocalizedText("Tre prosjekter har gjort bygdene på yttersida bedre kjent."));
        Initiative.Language.Should().Be(LanguageTag.Bokmal);
    }

    [Fact]
    public void Projects_have_names_and_periods()
    {
        Initiative.Projects.Select(static project => (project.Name?.ToString(), project.Period?.ToString())).Should().Equal(
            ("Bygdevekst", "1997/2000"), ("Kystliv", "1995/1997 «1995 til 1997»"), ("Småsamfunnsprosjektet God, nær og raus", "2007/2010"));
        Initiative.Projects[2].Description!.ToString().Should().StartWith("samlet folk");
    }

    [Fact]
    public void Results_belong_to_the_project_that_the_heading_names()
    {
        Initiative.Outcomes.Should().HaveCount(2).And.OnlyContain(static outcome => outcome.Project == Slug.Parse("smasamfunnsprosjektet"));
        Initiative.Programmes.Should().Equal(Programme.Omdommeskolen);
    }

    [Fact]
    public void The_municipality_is_told_from_its_namesakes_by_the_county_of_the_partners()
    {
        Initiative.Places.Should().ContainSingle().Which.Should().Be(new Place { Kind = PlaceKind.Municipality, Municipality = MunicipalityNumber.Parse("1929"), Name = "Berg" });
        Initiative.OrganisationForm.Should().Be((Term<OrganisationForm>)OrganisationForm.ExistingPositions, "though the sentence stands among the results");
    }

    [Fact]
    public void Partners_keep_their_names_and_get_their_kind_form_and_county()
    {
        Initiative.Partners.Select(static partner => (partner.Name.ToString(), partner.Kind?.Code, partner.Form)).Should().Equal(
            ("Grende-/bygdelag", PartnerKind.VillageAssociation, PartnerForm.Class),
            ("Troms Fylkeskommune", PartnerKind.CountyAuthority, PartnerForm.Body),
            ("Fylkesmannen i Troms", PartnerKind.CountyGovernor, PartnerForm.Body),
            ("Midt-Troms regionråd", PartnerKind.RegionalCouncil, PartnerForm.Body),
            ("Skolene", PartnerKind.EducationalInstitution, PartnerForm.Class),
            ("NAV", PartnerKind.StateBody, PartnerForm.Body),
            ("Nordland fylkeskommune", PartnerKind.CountyAuthority, PartnerForm.Body),
            ("Fylkesmannen i Nordland", PartnerKind.CountyGovernor, PartnerForm.Body));
        Initiative.Partners[1].Note.Should().Be(new LocalizedText("finansiell støtte"));
        Initiative.Partners[1].Place.Should().Be(new Place { Kind = PlaceKind.County, County = CountyNumber.Parse("19"), Name = "Troms" });
    }

    [Fact]
    public void List_items_get_their_codes_across_slips_and_two_in_one_item_are_told_apart()
    {
        Initiative.TargetGroups.Should().Equal(
            TargetGroup.AllNewcomers, TargetGroup.Youth, TargetGroup.PotentialReturnMigrants, TargetGroup.MoversFromAbroad.Written("Flyttere fra Nederland"),
            TargetGroup.Words("Medflyttere til legene"));
        Initiative.Activities.Select(static activity => activity.Kind).Should().Equal(
            ActivityType.HomecomingEvent, ActivityType.Brochures, ActivityType.HostScheme, ActivityType.LocalPartnership, ActivityType.Words("Fellesmiddag hver mandag"));
        Initiative.SellingPoints.Should().Equal(SellingPoint.QualityOfLife, SellingPoint.OutdoorLife.Written("Friluftsliv (Ånderdalen, Senja)"), SellingPoint.VillageCommunity);
        Page.Diagnostics.Select(static problem => problem.Code).Should().Equal(PageDiagnosticCodes.TwoItems, PageDiagnosticCodes.TwoItems, PageDiagnosticCodes.StatedOnInferred);
    }

    [Fact]
    public void The_closing_note_becomes_the_provenance()
    {
        var provenance = Initiative.Provenance!;

        provenance.Publisher.Should().Be("Distriktssenteret");
        provenance.Catalogue.Should().Be("Katalog over tilflyttingsarbeid i distriktene");
        provenance.Study!.Name.Should().Be("Tilflyttingsarbeid i norske distriktskommuner");
        provenance.Study.CarriedOutBy.Should().Equal("Ideas2evidence", "Norut");
        provenance.Study.CommissionedBy.Should().Equal("Distriktssenteret");
        provenance.Assessment!.Status.Should().Be(AssessmentStatus.NotAssessed);
    }

    [Fact]
    public void A_page_in_nynorsk_with_other_bullets_and_plain_lines_is_read_alike()
    {
        var read = CataloguePage.Read(SamplePages.Nynorsk);

        read.Initiative.Language.Should().Be(LanguageTag.Nynorsk);
        read.Initiative.Period.Should().Be(DatePeriod.Parse("2009-23/..").Written("frå og med hausten 2009"));
        read.Initiative.TargetGroups.Should().Equal(TargetGroup.AllNewcomers);
        read.Initiative.Activities.Select(static activity => activity.Kind).Should().Equal(ActivityType.RecruitmentEventElsewhere, ActivityType.Letters, ActivityType.Housing);
        read.Initiative.SellingPoints.Should().Equal(SellingPoint.PeaceAndQuiet);
        read.Initiative.Objectives.Should().Equal(new LocalizedText("Fleire born i skulen."));
        read.Initiative.Partners.Select(static partner => partner.Kind?.Code).Should().Equal(PartnerKind.VillageAssociation, PartnerKind.VoluntaryOrganisation);
        read.Initiative.Unread.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Ungdomsklubben")]
    [InlineData("Kvinnelige gründere i fiskeri")]
    [InlineData("Barnefamilier med hund")]
    [InlineData("Besøk på gårder")]
    [InlineData("Annonsering i butikken")]
    [InlineData("Brev")]
    public void An_item_that_only_resembles_an_option_is_free_text(string item)
    {
        var read = CataloguePage.Read($"Tittel\n\nMålgrupper\n\n • {item}\n\nAktiviteter\n\n • {item}\n");

        read.Initiative.TargetGroups.Should().Equal(TargetGroup.Words(item));
        read.Initiative.Activities.Single().Kind.Should().Be(ActivityType.Words(item));
    }
}
