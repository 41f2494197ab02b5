using Tilflytting.Core.Pages;

namespace Tilflytting.Core.Tests.Pages;

/// <summary>Projects in items and paragraphs: name, period, what they are about, aims and place.</summary>
public class PageProjectTests
{
    [Theory]
    [InlineData("Byplanen, en plan for sentrum (2009 – 2012).", "Byplanen", "2009/2012", "en plan for sentrum.")]
    [InlineData("Kysthuset: møter og kurs (2009), med god hjelp.", "Kysthuset", "2009", "møter og kurs, med god hjelp.")]
    [InlineData("Pilot for bygdene 2006-2011, som ga nærbutikk", "Pilot for bygdene", "2006/2011", "som ga nærbutikk")]
    [InlineData("Bygdevekst (1997-2000)", "Bygdevekst", "1997/2000", null)]
    [InlineData("Bygdevekst (1997-2000)\u00A0var et løft.", "Bygdevekst", "1997/2000", "var et løft.")]
    public void An_item_is_a_project_and_its_description_has_no_rests_of_the_period(string item, string name, string period, string? about)
    {
        var page = $"Tittel\n\nIngress\n\n 1. {item}\n";
        var read = CataloguePage.Read(page);

        var project = read.Initiative.Projects.Should().ContainSingle().Subject;
        project.Name!.ToString().Should().Be(name);
        project.Period!.Period!.Value.ToString().Should().Be(period);
        project.Description?.ToString().Should().Be(about);
        read.Ledger.Where(static entry => entry.Pointers.Contains("/projects/0/description")).Should()
            .NotContain(entry => page[entry.Span.Start] == ')' || page[entry.Span.Start] == ':');
    }

    [Fact]
    public void Aims_and_place_of_a_project_are_read_from_its_sentences_and_kept_in_them()
    {
        const string Page = "Nytt liv i Berg\n\nIngress\n\n 1. Kystprosjektet God havn (2007-2010) samlet folk i Berg kommune på Senja. Målsettingen var å stanse nedgangen, skape arbeid og trivsel og bygge hus. Det gikk bra.\n\nSamarbeidspartnere\n\n • Troms fylkeskommune\n";
        var read = CataloguePage.Read(Page);
        var project = read.Initiative.Projects.Single();

        project.Id.ToString().Should().Be("kystprosjektet");
        project.Objectives.Select(static one => one.ToString()).Should().Equal("stanse nedgangen", "skape arbeid og trivsel", "bygge hus");
        project.Places.Should().Equal(new Place { Kind = PlaceKind.Municipality, Municipality = MunicipalityNumber.Parse("1929"), Name = "Berg", Locality = "Senja" });
        project.Description!.ToString().Should().StartWith("samlet folk").And.EndWith("Det gikk bra.");
        string At(string pointer) => Page.Substring(read.Ledger.First(entry => entry.Pointers.Contains(pointer)).Span.Start, read.Ledger.First(entry => entry.Pointers.Contains(pointer)).Span.Length);
        At("/projects/0/objectives/1").Should().Be("skape arbeid og trivsel");
        At("/projects/0/places/0").Should().Be("Berg kommune på Senja");
    }

    [Fact]
    public void A_locality_is_not_made_of_a_county() =>
        CataloguePage.Read("Nytt liv i Berg\n\nIngress\n\n 1. Havna (2007-2010) ligger i Berg kommune i Troms.\n").Initiative.Projects.Single().Places.Should().BeEmpty();

    [Theory]
    [InlineData("", "2012")]
    [InlineData(" 1. Havna (2015-2016)\n", null)]
    public void The_words_of_the_catalogue_are_of_its_year_unless_they_tell_of_later_ones(string line, string? year) =>
        CataloguePage.Read($"Tittel\n\nIngress\n\n{line}\nTiltaket hører til «Katalog over tilflyttingsarbeid i Distriktene», et arbeid på oppdrag for Distriktssenteret.\n").Initiative.Provenance!.StatedOn?.ToString()
            .Should().Be(year);
}
