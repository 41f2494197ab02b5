using Tilflytting.Core.Tests.Queries.Written;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>Places in questions as people and registers write them.</summary>
public class QuestionPlacesTests
{
    [Theory]
    [InlineData("kommune:\"Bø i Vesterålen\"", "kommune:1867")]
    [InlineData("kommune:\"Bø i Telemark\"", "kommune:0821")]
    [InlineData("kommune:\"Herøy i Nordland\"", "kommune:1818")]
    [InlineData("kommune:\"Herøy på Sunnmøre\"", "kommune:1515")]
    [InlineData("kommune:\"Våler i Solør\"", "kommune:\"Våler (Hedmark)\"")]
    [InlineData("kommune:\"Nes på Romerike\"", "kommune:\"Nes i Akershus\"")]
    [InlineData("kommune:\"Os i Østerdalen\"", "kommune:0441")]
    [InlineData("kommune:\"Berg på Senja\"", "kommune:1929")]
    [InlineData("kommune:\"Guovdageainnu suohkan\"", "kommune:Kautokeino")]
    [InlineData("kommune:\"Kautokeino - Guovdageaidnu\"", "kommune:Kautokeino")]
    [InlineData("kommune:\"Guovdageaidnu – Kautokeino\"", "kommune:Kautokeino")]
    [InlineData("kommune:\"Porsanger kommune - Porsáŋggu gielda - Porsangin komuuni\"", "kommune:Porsanger")]
    [InlineData("kommune:\"Snåasen tjïelte\"", "kommune:Snåsa")]
    [InlineData("kommune:\"Kárášjoga gielda\"", "kommune:Karasjok")]
    [InlineData("kommune:\"Senja kommune\"", "kommune:Senja")]
    [InlineData("fylke:\"Troms fylkeskommune - Romssa fylkkasuohkan\"", "fylke:Troms")]
    [InlineData("fylke:\"Nordland fylkeskommune\"", "fylke:Nordland")]
    [InlineData("fylke:\"Trööndelagen fylhkentjïelte\"", "fylke:Trøndelag")]
    [InlineData("kommune@2021:Senja", "kommune@2021-01-01:Senja")]
    [InlineData("kommune@2020:Berg", "kommune@2020-01-01:Berg")]
    [InlineData("kommune:SENJA", "kommune:5530")]
    public void They_are_understood(string typed, string other) => Typed.MeansAs(typed, other);

    [Theory]
    [InlineData("fylke:Møre og Romsdal", "fylke:\"Møre og Romsdal\"")]
    [InlineData("fylke:Troms og Finnmark", "fylke:\"Troms og Finnmark\"")]
    [InlineData("kommune:Nordre Land", "kommune:\"Nordre Land\"")]
    [InlineData("kommune:Bø i Vesterålen", "kommune:\"Bø i Vesterålen\"")]
    [InlineData("kommune:Herøy (Nordland)", "kommune:\"Herøy (Nordland)\"")]
    [InlineData("kommune:Senja kommune", "kommune:\"Senja kommune\"")]
    [InlineData("kommune:716", "0716")]
    [InlineData("kommune:301", "0301")]
    [InlineData("fylke:1", "01")]
    [InlineData("fylke:Møre", "Møre og Romsdal")]
    [InlineData("kommune:Senja/Tromsø", "Senja,Tromsø")]
    [InlineData("kommune:Senja@2021", "kommune@2021:Senja")]
    [InlineData("kommune:Senja@2021-06-01", "kommune@2021-06-01:Senja")]
    [InlineData("fylke:Berg", "kommune:Berg")]
    [InlineData("kommune:Troms", "fylke:Troms")]
    [InlineData("municipality:Troms", "county:Troms")]
    [InlineData("kommune:Narvik-i-Vesterålen", "")]
    [InlineData("kommune:\"Narvik i Vesterålen\"", "")]
    public void They_are_refused_with_the_nearest_right_spelling(string typed, string named) => Typed.IsRefused(typed, named);
}
