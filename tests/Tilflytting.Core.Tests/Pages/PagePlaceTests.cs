using Tilflytting.Core.Pages;

namespace Tilflytting.Core.Tests.Pages;

/// <summary>The places of a page: certain where title, lead and register leave no doubt, possible where they do.</summary>
public class PagePlaceTests
{
    private const string MoreOgRomsdal = "\nSamarbeidspartnere\n\n • Møre og Romsdal fylkeskommune\n";

    [Theory]
    [InlineData("Flytt til Lebesby\n\nNoe nytt.\n", "2022 Certain")]
    [InlineData("Veksthuset\n\nHyllestad vil ha folk i tomme hus.\n\nHyllestad er ein liten kommune.\n", "1413 Certain")]
    [InlineData("Flå Veksthus\n\nEt kontor.\n\nFlå ligg i Hallingdal.\n", "0615 Certain")]
    [InlineData("Havløftet\n\nRekruttering på Herøy.\n" + MoreOgRomsdal, "1515 15 Certain")]
    [InlineData("Havløftet\n\nRekruttering på Herøy.\n", "Possible")]
    [InlineData("Havløftet\n\nKampanje i Gamvik.\n", "2023 Possible")]
    [InlineData("Sammen\n\nTo prosjekter i Halsa, Surnadal og Tingvoll.\n", "1571 Certain|1566 Certain|1560 Certain")]
    [InlineData("Sammen\n\nTrysil, Åmot, Stor-Elvdal, Elverum og Engerdal gikk sammen om noe.\n", "0428 Certain|0429 Certain|0430 Certain|0427 Certain|0434 Certain")]
    [InlineData("Nord\n\nNoe.\n\nHasvik, Loppa og Måsøy i Vest-Finnmark er med.\n", "2015 Certain|2014 Certain|2018 Certain")]
    [InlineData("Sammen\n\nNoe.\n\nFolk fra Halsa, Surnadal og Tingvoll kom på besøk.\n", "")]
    [InlineData("Kysten rundt\n\nNettbasert prosjekt for tilflytting til Møre og Romsdal.\n\nDette er gjort:\n\n • Kontor i Aure kommune\n • Kontor i Molde, Ålesund og Rauma\n", "15 Certain")]
    [InlineData("Små\n\nTiltak i Sør-Trøndelag.\n\nHver av de fire kommunene får hus.\n", "16 part Certain")]
    [InlineData("Velkommen til Hardanger\n\nNoe.\n", "12 Hardanger Certain")]
    [InlineData("Heim\n\nNoe.\n\nUnge på Helgeland får jobb.\n", "18 Helgeland Possible")]
    [InlineData("Tilskudd\n\nNoe.\n\nKontoret ligger i Vinje kommune.\n", "0834 Certain")]
    [InlineData("Tilskudd\n\nNoe.\n\nKontorene er i Vinje kommune og i Dyrøy kommune.\n", "0834 Possible|1926 Possible")]
    [InlineData("Havet\n\nNoe." + MoreOgRomsdal, "15 part Possible")]
    [InlineData("Havet\n\nKari Berg leder arbeidet.\n", "")]
    public void Places_are_read(string page, string places)
    {
        static string Said(Place place)
        {
            var region = place.Kind == PlaceKind.Region ? place.Name!.ToString() : null;
            return string.Join(' ', new[] { place.Municipality?.ToString(), place.County?.ToString(), region, place.Extent?.ToString(), place.Certainty.ToString() }.OfType<string>());
        }

        string.Join('|', CataloguePage.Read(page).Initiative.Places.Select(Said)).Should().Be(places);
    }
}
