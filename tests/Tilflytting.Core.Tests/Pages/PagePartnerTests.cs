using Tilflytting.Core.Pages;

namespace Tilflytting.Core.Tests.Pages;

/// <summary>Partners: their kind, two in one item, and the places in their names.</summary>
public class PagePartnerTests
{
    [Theory]
    [InlineData("Lokalt næringsliv", "Lokalt næringsliv business class")]
    [InlineData("Lokalt/regionalt næringsliv", "Lokalt/regionalt næringsliv business class")]
    [InlineData("Lag og foreninger", "Lag og foreninger voluntary-organisation class")]
    [InlineData("Eiendomsmeglere", "Eiendomsmeglere business class")]
    [InlineData("Næringsutviklingsselskap for Vest-Telemark", "Næringsutviklingsselskap for Vest-Telemark business-development-body body (Vest-Telemark)")]
    [InlineData("Regionråd i Vest-Telemark, Vest- Telemarkrådet", "Regionråd i Vest-Telemark, Vest- Telemarkrådet regional-council body (Vest-Telemark)")]
    [InlineData("Regionrådet for Midt- Buskerud", "Regionrådet for Midt- Buskerud regional-council body (Midt-Buskerud)")]
    [InlineData("Aust- Agder fylkeskommune", "Aust- Agder fylkeskommune county-authority body (Aust-Agder 09)")]
    [InlineData("Dyrøy kommune", "Dyrøy kommune municipality body (Dyrøy 1926)")]
    [InlineData("Bygda Næringshage og Torgforeningen (de handlende)", "Bygda Næringshage business-development-body body|Torgforeningen")]
    [InlineData("Fylkesmannen i Sogn og Fjordane", "Fylkesmannen i Sogn og Fjordane county-governor body (Sogn og Fjordane 14)")]
    [InlineData("Regionrådet for Lister og Dalane", "Regionrådet for Lister og Dalane regional-council body (Lister og Dalane)")]
    [InlineData("Møre og Romsdal fylkeskommune", "Møre og Romsdal fylkeskommune county-authority body (Møre og Romsdal 15)")]
    [InlineData("Bedriftshelsa", "Bedriftshelsa")]
    public void A_partner_is_read(string item, string partners) =>
        string.Join('|', CataloguePage.Read($"Tittel\n\nSamarbeidspartnere\n\n • {item}\n").Initiative.Partners.Select(static partner =>
            $"{partner.Name} {partner.Kind?.Code} {partner.Form}{(partner.Place is { } place ? $" ({$"{place.Name} {place.County}{place.Municipality}".Trim()})" : "")}".Trim())).Should().Be(partners);
}
