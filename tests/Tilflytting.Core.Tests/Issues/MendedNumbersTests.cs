using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>Numbers, dates, lengths and languages that are written in a known other way were refused without the right spelling.</summary>
public class MendedNumbersTests
{
    [Theory]
    [InlineData("974 760 673", "974760673")]
    [InlineData("NO 974 760 673 MVA", "974760673")]
    [InlineData("NO974760673MVA", "974760673")]
    [InlineData("974\u00A0760\u00A0673", "974760673")]
    [InlineData("974.760.673", "974760673")]
    [InlineData("Org.nr.: 974 760 673", "974760673")]
    [InlineData("org nr 974760673 ", "974760673")]
    [InlineData("974 760 674", null)]
    [InlineData("97476067", null)]
    [InlineData("9747606730", null)]
    [InlineData("tlf 974 760 673", null)]
    [InlineData("974760674", null)]
    [InlineData("", null)]
    public void An_organisation_number(string text, string? suggestion)
    {
        OrganisationNumber.TryParse(text, out _, out var problem).Should().BeFalse();
        problem!.Suggestion.Should().Be(suggestion);
        Read("partners", $$"""[{"name":"P","organisationNumber":"{{text}}"}]""").Suggestion.Should().Be(suggestion);
    }

    [Theory]
    [InlineData("301", "0301")]
    [InlineData("0301 ", "0301")]
    [InlineData("kommune 301", "0301")]
    [InlineData("kommunenr. 1929", "1929")]
    [InlineData("19 29", "1929")]
    [InlineData("12", null)]
    [InlineData("012", null)]
    [InlineData("0012", null)]
    [InlineData("19290", null)]
    [InlineData("Berg", null)]
    public void A_municipality_number(string text, string? suggestion)
    {
        MunicipalityNumber.TryParse(text, out _, out var problem).Should().BeFalse();
        problem!.Suggestion.Should().Be(suggestion);
        Read("places", $$"""[{"kind":"municipality","municipality":"{{text}}"}]""").Suggestion.Should().Be(suggestion);
    }

    [Theory]
    [InlineData("3", "03")]
    [InlineData(" 19", "19")]
    [InlineData("0", null)]
    [InlineData("00", null)]
    [InlineData("190", null)]
    public void A_county_number(string text, string? suggestion)
    {
        CountyNumber.TryParse(text, out _, out var problem).Should().BeFalse();
        problem!.Suggestion.Should().Be(suggestion);
    }

    [Theory]
    [InlineData("~1984", "1984~")]
    [InlineData("?1984", "1984?")]
    [InlineData("1984?~", "1984%")]
    [InlineData("1984~?", "1984%")]
    [InlineData("198x", "198X")]
    [InlineData("198u", "198X")]
    [InlineData("2007-00", "2007")]
    [InlineData("2007-00-00", "2007")]
    [InlineData("2007-03-00~", "2007-03~")]
    [InlineData("2007-3", "2007-03")]
    [InlineData("2007-3-5", "2007-03-05")]
    [InlineData("20070315", "2007-03-15")]
    [InlineData("2007-03-15T12:00:00Z", "2007-03-15")]
    [InlineData("1.6.1997", "1997-06-01")]
    [InlineData("01.06.1997", "1997-06-01")]
    [InlineData("1. 6. 1997", "1997-06-01")]
    [InlineData("06.1997", "1997-06")]
    [InlineData("31/12/1997", "1997-12-31")]
    [InlineData("1/6/1997", null)]
    [InlineData("31.2.1997", null)]
    [InlineData("1.6.97", "1997-06-01")]
    [InlineData("1. juni 1997", "1997-06-01")]
    [InlineData("ca. 1984", "1984~")]
    [InlineData("1990-tallet", "199X")]
    [InlineData("våren 2011", "2011-21")]
    [InlineData("20012-2015", null)]
    [InlineData("open", null)]
    [InlineData("unknown", null)]
    public void A_date_and_the_period_of_it(string text, string? suggestion)
    {
        PartialDate.TryParse(text, out _, out var date).Should().BeFalse();
        DatePeriod.TryParse(text, out _, out var period).Should().BeFalse();

        (date!.Suggestion, period!.Suggestion).Should().Be((suggestion, suggestion));
        Read("period", $"\"{text}\"").Suggestion.Should().Be(suggestion);
        Read("provenance", $$"""{"statedOn":"{{text}}"}""").Suggestion.Should().Be(suggestion);
    }

    [Theory]
    [InlineData("1984..", "1984/..")]
    [InlineData("..1984", "../1984")]
    [InlineData("1984..1990", "1984/1990")]
    [InlineData("1984/open", "1984/..")]
    [InlineData("unknown/1984", "/1984")]
    [InlineData("1984/unknown", "1984/")]
    [InlineData("open/1984", "../1984")]
    [InlineData("1997-2000", "1997/2000")]
    [InlineData("1997 – 2000", "1997/2000")]
    [InlineData("~1984/198x", "1984~/198X")]
    [InlineData("1.6.1997/31.12.1998", "1997-06-01/1998-12-31")]
    [InlineData("1995 til 1997", "1995/1997")]
    [InlineData("fra 2005", "2005/..")]
    [InlineData("2010/2007", null)]
    [InlineData("2010-2007", null)]
    public void A_period(string text, string? suggestion)
    {
        DatePeriod.TryParse(text, out _, out var problem).Should().BeFalse();
        problem!.Suggestion.Should().Be(suggestion);
    }

    [Fact]
    public void What_is_suggested_can_be_read() =>
        Gen.Char["0123456789Xxu-~?%/. –Topen"].Array[0, 16].Select(static chars => new string(chars)).Sample(
            static text => (DatePeriod.TryParse(text, out _, out var period) || period.Suggestion is null || DatePeriod.TryParse(period.Suggestion, out _))
                && (PartialDate.TryParse(text, out _, out var date) || date.Suggestion is null || PartialDate.TryParse(date.Suggestion, out _))
                && (OrganisationNumber.TryParse(text, out _, out var number) || number.Suggestion is null || OrganisationNumber.TryParse(number.Suggestion, out _))
                && (MunicipalityNumber.TryParse(text, out _, out var municipality) || municipality.Suggestion is null || MunicipalityNumber.TryParse(municipality.Suggestion, out _))
                && (CountyNumber.TryParse(text, out _, out var county) || county.Suggestion is null || CountyNumber.TryParse(county.Suggestion, out _)),
            iter: 50_000);

    [Theory]
    [InlineData("places", """[{"kind":"municipality","municipality":301}]""", "0301")]
    [InlineData("places", """[{"kind":"municipality","municipality":1929}]""", "1929")]
    [InlineData("places", """[{"kind":"county","county":3}]""", "03")]
    [InlineData("partners", """[{"name":"P","organisationNumber":974760673}]""", "974760673")]
    [InlineData("partners", """[{"name":"P","organisationNumber":974760674}]""", null)]
    [InlineData("period", "1997", "1997")]
    [InlineData("period", "true", null)]
    [InlineData("id", "12", "12")]
    [InlineData("outcomes", """[{"text":"t","value":"12"}]""", "12")]
    [InlineData("outcomes", """[{"text":"t","value":"1 200,5"}]""", "1200.5")]
    [InlineData("outcomes", """[{"text":"t","value":"tolv"}]""", null)]
    public void A_value_without_its_quotes_or_with_too_many(string member, string json, string? suggestion)
    {
        var problem = Read(member, json);

        problem.Suggestion.Should().Be(suggestion);
        (problem.Code is DiagnosticCodes.WrongJsonType or DiagnosticCodes.OrganisationNumberCheckDigit).Should().BeTrue();
    }

    [Theory]
    [InlineData("P", null)]
    [InlineData("PT", null)]
    [InlineData("P1", null)]
    [InlineData("P1YT", null)]
    [InlineData("", null)]
    [InlineData("p3y", "P3Y")]
    [InlineData("18M", "P18M")]
    public void A_length_has_at_least_one_part(string text, string? suggestion)
    {
        var problem = Read("length", $"\"{text}\"");

        (problem.Code, problem.Suggestion).Should().Be((DiagnosticCodes.MalformedLength, suggestion));
    }

    [Fact]
    public void A_length_of_nothing_is_written_and_read_back()
    {
        var catalogue = CatalogueJson.Read(Document("length", "\"P0D\""));

        CatalogueJson.Read(CatalogueJson.Write(catalogue)).Should().Be(catalogue);
    }

    [Theory]
    [InlineData("nob", "nb")]
    [InlineData("NOB", "nb")]
    [InlineData("nno", "nn")]
    [InlineData("nor", "no")]
    [InlineData("eng-GB", "en-GB")]
    [InlineData("sme", "se")]
    [InlineData("ger", "de")]
    [InlineData("nb_NO", "nb-NO")]
    [InlineData("nob_NO", "nb-NO")]
    [InlineData("bokmål", "nb")]
    [InlineData("12", null)]
    public void A_language(string text, string? suggestion)
    {
        LanguageTag.TryParse(text, out _, out var problem).Should().BeFalse();

        (problem!.Code, problem.Suggestion).Should().Be((DiagnosticCodes.MalformedLanguageTag, suggestion));
        Read("language", $"\"{text}\"").Suggestion.Should().Be(suggestion);
        Read("summary", $$"""{"{{text}}":"x"}""").Suggestion.Should().Be(suggestion);
    }

    [Theory]
    [InlineData("sma")]
    [InlineData("smj-NO")]
    [InlineData("no")]
    [InlineData("fkv")]
    [InlineData("und")]
    public void A_language_without_a_shorter_code(string text) => LanguageTag.Parse(text).ToString().Should().Be(text);

    [Fact]
    public void Messages_are_in_three_languages()
    {
        Diagnostic[] problems =
        [
            Problem(OrganisationNumber.TryParse("x", out _, out var number), number), Problem(OrganisationNumber.TryParse("974760674", out _, out var digit), digit),
            Problem(MunicipalityNumber.TryParse("x", out _, out var municipality), municipality), Problem(CountyNumber.TryParse("x", out _, out var county), county),
            Problem(PartialDate.TryParse("x", out _, out var date), date), Problem(DatePeriod.TryParse("x", out _, out var period), period),
            Problem(LanguageTag.TryParse("1", out _, out var tag), tag), Problem(LanguageTag.TryParse("nob", out _, out var language), language),
        ];

        problems.Should().OnlyContain(static problem => problem.Message.Texts.Length == 3);
    }

    private static Diagnostic Problem(bool isRead, Diagnostic? problem) => isRead ? throw new InvalidOperationException() : problem!;

    private static Diagnostic Read(string member, string json)
    {
        CatalogueJson.TryRead(Document(member, json), out _, out var problems).Should().BeFalse();
        return problems[0];
    }

    private static string Document(string member, string json)
    {
        (string Name, string Json)[] usual = [("id", "\"i\""), ("language", "\"nb\""), ("title", "\"T\"")];
        var members = string.Join(',', usual.Where(one => one.Name != member).Append((Name: member, Json: json)).Select(static one => $"\"{one.Name}\":{one.Json}"));
        return $$"""{"schemaVersion":"1.0","id":"k","language":"nb","title":"K","initiatives":[{{{members}}}]}""";
    }
}
