using Tilflytting.Core.Pages;

namespace Tilflytting.Core.Tests.Pages;

public sealed class PagePartnerRowTests
{
    [Theory]
    [InlineData("Kommunen og næringslivet", "municipality,business")]
    [InlineData("Næringslivet, frivillige lag og organisasjoner og skolene", "business,voluntary-organisation,educational-institution")]
    [InlineData("NAV, KS og NHO", "state-body,interest-organisation,interest-organisation")]
    [InlineData("Møre og Romsdal fylkeskommune og Husbanken", "county-authority,state-body")]
    [InlineData("Kommunane, lokalt næringsliv og bygdelaga", "municipality,business,village-association")]
    [InlineData("Prosjektet samarbeider med NAV, Innovasjon Norge og næringslivet.", "state-body,state-body,business")]
    [InlineData("Lavangen, Salangen og Dyrøy", "municipality,municipality,municipality")]
    [InlineData("kommunane Vinje og Tokke", "municipality,municipality")]
    [InlineData("Grende-/bygdelag", "village-association")]
    [InlineData("Møre og Romsdal Fylkeskommune", "county-authority")]
    [InlineData("Skole og barnehager: felles opplegg", "educational-institution")]
    [InlineData("Frivillige lag og organisasjoner", "voluntary-organisation")]
    [InlineData("Lag og foreininger i bygda", "")]
    public void Partners_in_one_line_are_told_apart(string line, string kinds)
    {
        var reading = Read(line);

        string.Join(',', reading.Initiative.Partners.Select(static partner => partner.Kind?.Code.ToString() ?? "")).Should().Be(kinds);
    }

    [Theory]
    [InlineData("KS", "interest-organisation", "body")]
    [InlineData("NHO Nordland", "interest-organisation", "body")]
    [InlineData("Innovasjon Noreg", "state-body", "body")]
    [InlineData("Distriktssenteret", "state-body", "body")]
    [InlineData("Høgskolen i Finnmark", "educational-institution", "body")]
    [InlineData("Universitetet i Tromsø", "educational-institution", "body")]
    [InlineData("Nordlandsforskning", "research-institute", "body")]
    [InlineData("Næringshager", "business-development-body", "class")]
    [InlineData("Lokale næringshager", "business-development-body", "class")]
    [InlineData("Valdres Næringshage", "business-development-body", "body")]
    [InlineData("Barnehagane", "educational-institution", "class")]
    public void A_name_says_its_kind_and_its_form(string name, string kind, string form)
    {
        var partner = Read(name).Initiative.Partners.Should().ContainSingle().Subject;

        partner.Name.For(LanguageTag.Bokmal).Should().Be(name);
        partner.Kind!.Code.ToString().Should().Be(kind);
        partner.Form.ToString().Should().Be(form);
    }

    [Theory]
    [InlineData("Viktige samarbeidspartnere har vært følgende")]
    [InlineData("Kommunen har hatt samarbeid med desse")]
    public void An_introduction_is_no_partner(string line)
    {
        CataloguePage.Read($"Hus i bygda\n\nNoen flyttet inn.\n\nSamarbeidspartnere\n\n{line}\n\n • Næringslivet\n • Husbanken\n").Initiative.Partners
            .Select(static partner => partner.Name.For(LanguageTag.Bokmal)).Should().Equal("Næringslivet", "Husbanken");
    }

    [Theory]
    [InlineData("Hansen og Sønn")]
    [InlineData("Regionråd i Vest-Telemark, Vest- Telemarkrådet")]
    [InlineData("Møteplassen og Kafeen")]
    public void A_name_with_a_sign_in_it_is_one_partner(string line) => Read(line).Initiative.Partners.Should().ContainSingle();

    private static PageReading Read(string line) => CataloguePage.Read($"Hus i bygda\n\nNoen flyttet inn.\n\nSamarbeidspartnere\n\n • {line}\n");
}
