namespace Tilflytting.Core.Tests.Contracts;

/// <summary>Each short text that is malformed: the code and the place of what is wrong with it.</summary>
public class ShortTextProblemTests
{
    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("Berg", 0, 1)]
    [InlineData("-berg", 0, 1)]
    [InlineData("berg-", 4, 1)]
    [InlineData("be--rg", 3, 1)]
    [InlineData("be rg", 2, 1)]
    [InlineData("målselv", 1, 1)]
    [InlineData("berg\n", 4, 1)]
    [InlineData("١", 0, 1)]
    public void Of_an_id(string text, int start, int length) => ParsingContract.Refuses(
        Slug.TryParse, Slug.TryParse, Slug.Parse, Slug.Parse, text, DiagnosticCodes.MalformedSlug, new(start, length));

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("n", 1, 0)]
    [InlineData("1a", 0, 1)]
    [InlineData("n1", 1, 1)]
    [InlineData("-nb", 0, 1)]
    [InlineData("nb-", 3, 0)]
    [InlineData("nb--NO", 3, 1)]
    [InlineData("nb_NO", 2, 1)]
    [InlineData("nb-NO ", 5, 1)]
    [InlineData("abcdefghi", 8, 1)]
    [InlineData("nb-abcdefghi", 11, 1)]
    [InlineData("ſe", 0, 1)]
    [InlineData("aaaaaaaa-bbbbbbbb-cccccccc-dddddddde", 35, 1)]
    [InlineData("aaaaaaaa-bbbbbbbb-cccccccc-dddddddd-", 36, 0)]
    public void Of_a_language(string text, int start, int length) => ParsingContract.Refuses(
        LanguageTag.TryParse, LanguageTag.TryParse, LanguageTag.Parse, LanguageTag.Parse, text, DiagnosticCodes.MalformedLanguageTag, new(start, length));

    [Theory]
    [InlineData("", DiagnosticCodes.MalformedOrganisationNumber, 0, 0)]
    [InlineData("97476067", DiagnosticCodes.MalformedOrganisationNumber, 8, 0)]
    [InlineData("9747606733", DiagnosticCodes.MalformedOrganisationNumber, 9, 1)]
    [InlineData("974 760 673", DiagnosticCodes.MalformedOrganisationNumber, 3, 1)]
    [InlineData("97476067x", DiagnosticCodes.MalformedOrganisationNumber, 8, 1)]
    [InlineData("-74760673", DiagnosticCodes.MalformedOrganisationNumber, 0, 1)]
    [InlineData("٩74760673", DiagnosticCodes.MalformedOrganisationNumber, 0, 1)]
    [InlineData("974760674", DiagnosticCodes.OrganisationNumberCheckDigit, 8, 1)]
    [InlineData("947760673", DiagnosticCodes.OrganisationNumberCheckDigit, 8, 1)]
    [InlineData("000000000", DiagnosticCodes.OrganisationNumberCheckDigit, 8, 1)]
    public void Of_an_organisation_number(string text, string code, int start, int length) => ParsingContract.Refuses(
        OrganisationNumber.TryParse, OrganisationNumber.TryParse, OrganisationNumber.Parse, OrganisationNumber.Parse, text, code, new(start, length));

    [Theory]
    [InlineData("", 0)]
    [InlineData("1", 1)]
    [InlineData(".1", 2)]
    [InlineData("1.", 2)]
    [InlineData("1.0.0", 5)]
    [InlineData("01.0", 4)]
    [InlineData("1.00", 4)]
    [InlineData("10000.0", 7)]
    [InlineData("1.10000", 7)]
    [InlineData("1,0", 3)]
    [InlineData("1.-1", 4)]
    [InlineData("1.١", 3)]
    public void Of_a_schema_version(string text, int length) => ParsingContract.Refuses(
        SchemaVersion.TryParse, SchemaVersion.TryParse, SchemaVersion.Parse, SchemaVersion.Parse, text, DiagnosticCodes.MalformedSchemaVersion, new(0, length));

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("192", 3, 0)]
    [InlineData("19291", 4, 1)]
    [InlineData("19x9", 2, 1)]
    [InlineData("1929 ", 4, 1)]
    [InlineData("0000", 0, 1)]
    [InlineData("0099", 0, 1)]
    [InlineData("١929", 0, 1)]
    public void Of_a_municipality_number(string text, int start, int length) => ParsingContract.Refuses(
        MunicipalityNumber.TryParse, MunicipalityNumber.TryParse, MunicipalityNumber.Parse, MunicipalityNumber.Parse,
        text, DiagnosticCodes.MalformedMunicipalityNumber, new(start, length));

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("1", 1, 0)]
    [InlineData("019", 2, 1)]
    [InlineData("1x", 1, 1)]
    [InlineData("00", 0, 1)]
    [InlineData("١9", 0, 1)]
    public void Of_a_county_number(string text, int start, int length) => ParsingContract.Refuses(
        CountyNumber.TryParse, CountyNumber.TryParse, CountyNumber.Parse, CountyNumber.Parse, text, DiagnosticCodes.MalformedCountyNumber, new(start, length));

    [Fact]
    public void A_number_says_whether_it_is_one()
    {
        default(MunicipalityNumber).IsDefault.Should().BeTrue();
        default(CountyNumber).IsDefault.Should().BeTrue();
        default(OrganisationNumber).IsDefault.Should().BeTrue();
        default(Slug).IsDefault.Should().BeTrue();
        MunicipalityNumber.Parse("0101").IsDefault.Should().BeFalse();
        CountyNumber.Parse("01").IsDefault.Should().BeFalse();
        OrganisationNumber.Parse("974760673").IsDefault.Should().BeFalse();
        Slug.Parse("0").IsDefault.Should().BeFalse();
        $"{default(MunicipalityNumber)} {default(CountyNumber)} {default(OrganisationNumber)} {default(SchemaVersion)} {default(LanguageTag)} {default(Slug)}."
            .Should().Be("0000 00 000000000 0.0 und .");
    }
}
