using Tilflytting.Core;
using Tilflytting.Core.Json;
using Tilflytting.Core.Pages;
using Tilflytting.Core.Queries;

// A page becomes an initiative, the initiative a catalogue, and the catalogue answers a question.
var reading = CataloguePage.Read("""
    Hus i bygda

    To prosjekter har fått folk inn i tomme hus.

     1. Husbanken vår (2008-2010) fant eierne og spurte dem.
     2. Nøkkelen i døra (fra 2011) leier ut til den som vil prøve.

    Målgrupper

     • Ungdom
     • Potensielle tilbakeflyttere
    """);

var catalogue = new Catalogue
{
    SchemaVersion = SchemaVersion.Current,
    Id = Slug.Parse("min-katalog"),
    Language = LanguageTag.Bokmal,
    Title = "Min katalog",
    Initiatives = [reading.Initiative],
};

var read = CatalogueJson.Read(CatalogueJson.Write(catalogue));
Console.WriteLine(read == catalogue);
foreach (var hit in read.Query("målgruppe:ungdom aktiv:2009").Hits)
{
    Console.WriteLine(hit);
}

Console.WriteLine(PlaceRegister.Default.Find(MunicipalityNumber.Parse("1929"), new(2010, 1, 1))!.Today()[0].Municipality);
