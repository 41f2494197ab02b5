using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Json;

/// <summary>What is said of a value that is not right, word for word: an application shows it to people.</summary>
public class ProblemWordsTests
{
    /// <summary>Where in a full document, what stands there instead, what is said of it in English and bokmål, and what was expected in both.</summary>
    public static TheoryData<string, string, string, string, string?, string?> Words => new()
    {
        { "/schemaVersion", "1.0", "The value is a number.", "Verdien er et tall.", "a text", "en tekst" },
        { "/schemaVersion", "\"2.3\"", "The catalogue is in format 2.3, which is newer than this library.", "Katalogen er i format 2.3, som er nyere enn dette biblioteket.", "1.x; use a newer version of Tilflytting.Core", "1.x; bruk en nyere versjon av Tilflytting.Core" },
        { "/schemaVersion", "\"0.9\"", "The catalogue is in format 0.9, which this library does not know.", "Katalogen er i format 0.9, som dette biblioteket ikke kjenner.", "1.x", "1.x" },
        { "/id", "null", "The member «id» is required and is missing or null.", "Medlemmet «id» er påkrevd, men mangler eller er null.", null, null },
        { "/title", "\"  \"", "The text is blank; a text that is not there is left out.", "Teksten er tom; en tekst som ikke finnes, utelates.", null, null },
        { "/title", "{}", "The text has no language.", "Teksten har ingen språk.", null, null },
        { "/title", "[]", "The value is a list.", "Verdien er en liste.", "a text or an object", "en tekst eller et objekt" },
        { "/publisher", "true", "The value is true.", "Verdien er true.", "a text", "en tekst" },
        { "/publisher", "false", "The value is false.", "Verdien er false.", "a text", "en tekst" },
        { "/modifiedOn", "\"29.02.2024\"", "The text is not a day.", "Teksten er ikke en dag.", "a day as yyyy-MM-dd, in the years 0001 to 9999", "en dag som åååå-MM-dd, i årene 0001 til 9999" },
        { "/concepts/0", "null", "An item of a list is null.", "Et element i en liste er null.", null, null },
        { "/initiatives", "{}", "The value is an object.", "Verdien er et objekt.", "a list", "en liste" },
        { "/initiatives/0", "\"tiltak\"", "The value is a text.", "Verdien er en tekst.", "an object", "et objekt" },
        { "/initiatives/0/places/0/certainty", "\"mulig\"", "There is no value «mulig» here.", "Verdien «mulig» finnes ikke her.", "«possible», «certain»", "«possible», «certain»" },
        { "/initiatives/0/period", "{}", "The object has neither «edtf» nor «text».", "Objektet har verken «edtf» eller «text».", null, null },
        { "/initiatives/0/programmes/0", "{}", "The object has neither «code» nor «text».", "Objektet har verken «code» eller «text».", null, null },
        { "/initiatives/0/related/0", "{\"kind\":\"see-also\"}", "The object has neither «id» nor «title».", "Objektet har verken «id» eller «title».", null, null },
        { "/initiatives/0/length", "\"3 år\"", "The text is not a length of time.", "Teksten er ikke en varighet.", "an ISO 8601 duration, such as «P3Y» or «P18M»", "en varighet etter ISO 8601, for eksempel «P3Y» eller «P18M»" },
        { "/initiatives/0/outcomes/0/value", "1e30", "The number has more digits than can be kept, or is out of range.", "Tallet har flere sifre enn det er plass til, eller er for stort.", "at most 28 significant digits", "høyst 28 gjeldende sifre" },
        { "/initiatives/0/outcomes/0/value", "\"12\"", "The value is a text.", "Verdien er en tekst.", "a number", "et tall" },
        { "/initiatives/0/outcomes/0/approximate", "1", "The value is a number.", "Verdien er et tall.", "true or false", "true eller false" },
        { "/initiatives/0/links/0/address", "\"http://[\"", "The text is not an address.", "Teksten er ikke en adresse.", "a URI, such as «https://example.org/page»", "en URI, for eksempel «https://example.org/side»" },
        { "/initiatives/0/x", "1", "This version of the format has no member «x» here.", "Denne versjonen av formatet har ikke noe medlem «x» her.", null, null },
        { "/initiatives/0/targetGroups/0", "\"hyttefolk\"", "The code «hyttefolk» of «target-group» is neither shipped nor one of the catalogue's own.", "Koden «hyttefolk» i «target-group» verken følger med eller er en av katalogens egne.", null, null },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void Words_and_what_was_expected_are_those(string pointer, string value, string en, string nb, string? expected, string? ventet)
    {
        var problem = CatalogueJson.TryRead(ProblemTests.With(pointer, value), new() { Mode = CatalogueReadMode.Strict }).Diagnostics.Should().ContainSingle(problem => problem.Pointer == pointer).Subject;

        (problem.Message.In(LanguageTag.English), problem.Message.In(LanguageTag.Bokmal)).Should().Be((en, nb));
        (problem.Expected?.In(LanguageTag.English), problem.Expected?.In(LanguageTag.Bokmal)).Should().Be((expected, ventet));
    }

    /// <summary>Which limit, a document beyond it, and what is said.</summary>
    public static TheoryData<CatalogueReadLimits, string, string, string, string> Limits => new()
    {
        { new() { MaxBytes = 10 }, "There are more than 10 bytes.", "Det er flere enn 10 byte.", "at most 10 bytes", "høyst 10 byte" },
        { new() { MaxTextBytes = 30 }, "A text is longer than 30 bytes.", "En tekst er lengre enn 30 byte.", "at most 30 bytes", "høyst 30 byte" },
        { new() { MaxItems = 1 }, "There are more than 1 items.", "Det er flere enn 1 elementer.", "at most 1 items", "høyst 1 elementer" },
    };

    [Theory]
    [MemberData(nameof(Limits), DisableDiscoveryEnumeration = true)]
    public void A_limit_is_told_with_its_number(CatalogueReadLimits limits, string en, string nb, string expected, string ventet)
    {
        var problem = CatalogueJson.TryRead(FullDocument.Json.Replace("\"Langt\"", "\"Langt, lengre enn tretti tegn er det\"", StringComparison.Ordinal), new() { Limits = limits }).Diagnostics
            .Should().ContainSingle(static problem => problem.Severity == Severity.Error).Subject;

        (problem.Message.In(LanguageTag.English), problem.Message.In(LanguageTag.Bokmal)).Should().Be((en, nb));
        (problem.Expected?.In(LanguageTag.English), problem.Expected?.In(LanguageTag.Bokmal)).Should().Be((expected, ventet));
    }

    [Fact]
    public void That_not_all_problems_are_told_is_told()
    {
        var problem = CatalogueJson.TryRead("""{"id":1,"title":1,"language":1}""", new() { Limits = new() { MaxProblems = 1 } }).Diagnostics[^1];

        problem.Message.In(LanguageTag.English).Should().Be("There are more than 1 problems; the rest of the document was not looked at.");
        problem.Message.In(LanguageTag.Bokmal).Should().Be("Det er flere enn 1 feil; resten av dokumentet er ikke undersøkt.");
        problem.Code.Should().Be(DiagnosticCodes.TooManyProblems);
    }

    [Fact]
    public void Another_encoding_is_told_with_what_it_may_be()
    {
        var problem = CatalogueJson.TryRead((byte[])[0x7B, 0xE5], CatalogueReadOptions.Default).Diagnostics.Should().ContainSingle().Subject;

        problem.Message.In(LanguageTag.English).Should().Be("The bytes are not UTF-8; the file may have been saved as Latin-1 or Windows-1252.");
        problem.Message.In(LanguageTag.Bokmal).Should().Be("Bytene er ikke UTF-8; filen kan være lagret som Latin-1 eller Windows-1252.");
        (problem.Expected!.In(LanguageTag.English), problem.Expected.In(LanguageTag.Bokmal)).Should().Be(("a document in UTF-8", "et dokument i UTF-8"));
        (problem.Pointer, problem.Line, problem.Column).Should().Be(("", 1, 2));
    }

    [Fact]
    public void A_value_that_is_none_is_told_when_it_is_written()
    {
        var problem = FluentActions.Invoking(static () => CatalogueJson.Write(Berg.Catalogue with { Id = default })).Should().Throw<DiagnosticException>().Which.Diagnostics.Should().ContainSingle().Subject;

        problem.Message.In(LanguageTag.English).Should().Be("A default value (Slug) is no value and cannot be written.");
        problem.Message.In(LanguageTag.Bokmal).Should().Be("En tom verdi (Slug) kan ikke skrives.");
    }

    [Fact]
    public void A_relation_to_nothing_is_told_when_it_is_written()
    {
        var nothing = Berg.Catalogue with { Initiatives = [Berg.Initiative with { Related = [new() { Kind = RelationKind.SeeAlso }] }] };
        var problem = FluentActions.Invoking(() => CatalogueJson.Write(nothing)).Should().Throw<DiagnosticException>().Which.Diagnostics.Should().ContainSingle().Subject;

        problem.Message.In(LanguageTag.English).Should().Be("The object has neither «id» nor «title».");
        problem.Pointer.Should().Be("/initiatives/0/related/0");
    }
}
