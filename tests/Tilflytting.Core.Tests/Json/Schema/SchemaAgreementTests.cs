using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime.Text;
using Tilflytting.Core.Json;
using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Json.Schema;

/// <summary>The reader and the schema refuse the same documents, but for what no schema can say.</summary>
public class SchemaAgreementTests
{
    /// <summary>What the reader refuses and no schema can: each with an example that the schema takes.</summary>
    public static readonly TheoryData<string, string, string> BeyondASchema = new()
    {
        { "a period that ends before it starts", DiagnosticCodes.PeriodEndsBeforeStart, """ "initiatives":[{"id":"a","language":"nb","title":"A","period":"2010/2007"}] """ },
        { "a check digit", DiagnosticCodes.OrganisationNumberCheckDigit, """ "initiatives":[{"id":"a","language":"nb","title":"A","partners":[{"name":"P","organisationNumber":"974760674"}]}] """ },
        { "a language that comes twice in another case", DiagnosticCodes.DuplicateMember, """ "description":{"nb":"A","NB":"B"} """ },
        { "a name that comes twice in what is not known", DiagnosticCodes.DuplicateMember, """ "x":{"y":1,"y":2} """ },
        { "more digits than a number can keep", DiagnosticCodes.MalformedNumber, """ "initiatives":[{"id":"a","language":"nb","title":"A","funding":[{"amount":0.12345678901234567890123456789}]}] """ },
        { "a length with more than can be counted", DiagnosticCodes.MalformedLength, """ "initiatives":[{"id":"a","language":"nb","title":"A","length":"P99999999999Y"}] """ },
        { "an address that no URI can be", DiagnosticCodes.MalformedAddress, """ "initiatives":[{"id":"a","language":"nb","title":"A","links":[{"address":"http://["}]}] """ },
        { "nesting without end", DiagnosticCodes.NestedTooDeep, $""" "x":{new string('[', 80)}{new string(']', 80)} """ },
    };

    /// <summary>What is no document to a schema at all: a validator that lets it through sees what its own JSON reader made of it.</summary>
    public static readonly TheoryData<string, string, string> BelowASchema = new()
    {
        { "a name that comes twice", DiagnosticCodes.DuplicateMember, """ "licence":"A","licence":"B" """ },
        { "half of a surrogate pair", DiagnosticCodes.LoneSurrogate, """ "licence":"\uD83D" """ },
        { "something behind the document", DiagnosticCodes.MalformedJson, """ "licence":"A"}{"x":1 """ },
    };

    /// <summary>The codes of them that damaged documents give; lengths and numbers of that kind are not among the damages.</summary>
    private static readonly ImmutableArray<string> CodesBeyondASchema =
        [DiagnosticCodes.PeriodEndsBeforeStart, DiagnosticCodes.OrganisationNumberCheckDigit, DiagnosticCodes.DuplicateMember, DiagnosticCodes.MalformedAddress];

    [Theory]
    [MemberData(nameof(BeyondASchema))]
    public void What_no_schema_can_say_is_refused_by_the_reader_alone(string what, string code, string members)
    {
        var document = $$"""{"schemaVersion":"1.0","id":"k","language":"nb","title":"K",{{members}}}""";

        CatalogueJson.TryRead(document, out _, out var problems).Should().BeFalse();
        problems.Select(static problem => problem.Code).Should().Equal([code], what);
        SchemaValidator.IsValid(document).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(BelowASchema))]
    public void What_is_no_document_to_a_schema_is_refused_by_the_reader(string what, string code, string members)
    {
        CatalogueJson.TryRead($$"""{"schemaVersion":"1.0","id":"k","language":"nb","title":"K",{{members}}}""", out _, out var problems).Should().BeFalse();
        problems.Select(static problem => problem.Code).Should().Equal([code], what);
    }

    [Fact]
    public void Reader_and_schema_agree_on_damages_to_every_value_of_a_full_document()
    {
        var (taken, refused) = (0, 0);
        foreach (var document in Damage.Many(FullDocument.Node).Distinct())
        {
            var valid = IsTaken(document);
            SchemaValidator.IsValid(document).Should().Be(valid, document);
            (taken, refused) = valid ? (taken + 1, refused) : (taken, refused + 1);
        }

        taken.Should().BeGreaterThan(500);
        refused.Should().BeGreaterThan(1000);
    }

    [Fact]
    public void Reader_and_schema_agree_on_damaged_documents_of_every_kind() =>
        Gen.Select(ModelGen.Catalogue, Gen.Int[0, 9999], Gen.Int[0, Damage.Count - 1]).Sample(
            static (catalogue, at, kind) =>
            {
                var document = Damage.Of(JsonNode.Parse(CatalogueJson.Write(catalogue))!, at, kind);
                SchemaValidator.IsValid(document).Should().Be(IsTaken(document), document);
            },
            iter: 500);

    [Fact]
    public void Patterns_of_short_texts_say_what_the_types_say()
    {
        Agree(SchemaTexts.Hyphenated, "ab0-A", 6, static text => Slug.TryParse(text, out _));
        Gen.Char["nb-NoBe0é"].Array[0, 6].Select(static chars => new string(chars)).Sample(
            static text => (Matches(SchemaTexts.Language, text) && !Matches(SchemaTexts.LongLanguage, text)) == LanguageTag.TryParse(text, out _), iter: 20_000);
        Agree(SchemaTexts.Version, "1.09", 5, static text => SchemaVersion.TryParse(text, out var version) && version.Major == SchemaVersion.Current.Major);
        Agree(SchemaTexts.Municipality, "019\n", 5, static text => MunicipalityNumber.TryParse(text, out _));
        Agree(SchemaTexts.County, "019", 3, static text => CountyNumber.TryParse(text, out _));
        Gen.Char["P1-YMWDTHSstn"].Array[0, 8].Select(static chars => new string(chars)).Sample(
            static text => (Matches(SchemaTexts.Length, text) && Matches(SchemaTexts.LengthEnd, text)) == IsLength(text), iter: 20_000);
        Agree(SchemaTexts.NotBlank, " \t\n\u000B\u001C\u0085\u00A0\u180E\u200B\u2028\u3000\uFEFF😀", 2, static text => !string.IsNullOrWhiteSpace(text));
        Gen.Select(Gen.OneOf("http://", "HTTPS://", " http://", "http:/", "ftp://", ""), Gen.Char["ab. /?#"].Array[0, 7]).Sample(
            static (scheme, rest) => (scheme + new string(rest)) is var text
                && Matches(SchemaTexts.Address, text) == (!string.IsNullOrWhiteSpace(text) && (!Regex.IsMatch(text, "^ *https?://", RegexOptions.IgnoreCase) || Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _))),
            iter: 20_000);
        Enumerable.Range(0, 0x10000).Where(static unit => char.IsWhiteSpace((char)unit) == Regex.IsMatch(((char)unit).ToString(), SchemaTexts.NotBlank)).Should().BeEmpty();
    }

    [Fact]
    public void Patterns_of_dates_say_what_the_types_say()
    {
        var dates = Gen.OneOf(
            Gen.Select(Gen.Int[0, 2500], Gen.Int[0, 13], Gen.Int[0, 32], static (year, month, day) => $"{year:D4}-{month:D2}-{day:D2}"),
            Gen.Select(Gen.Int[0, 2500], Gen.Int[0, 26], static (year, part) => $"{year:D4}-{part:D2}"),
            Gen.Select(Gen.Int[0, 99], static century => $"{century * 100:D4}-02-29"),
            PeriodGen.Period.Select(static period => period.ToString()));
        var damaged = Gen.Select(dates, Gen.Int[0, 30], Gen.Char["0129-/.X~?% \n"], Gen.Int[0, 2], static (text, at, letter, kind) =>
            at >= text.Length ? text : kind == 0 ? text : kind == 1 ? text.Insert(at, letter.ToString()) : text.Remove(at, 1));

        damaged.Sample(
            static text =>
                Matches(SchemaTexts.PartialDate, text) == PartialDate.TryParse(text, out _)
                && Matches(SchemaTexts.Day, text) == (LocalDatePattern.Iso.Parse(text) is { Success: true, Value.Year: >= 1 })
                && Matches(SchemaTexts.Period, text) == (DatePeriod.TryParse(text.AsSpan(), out _, out var problem) || problem!.Code == DiagnosticCodes.PeriodEndsBeforeStart),
            iter: TestScale.Of(50_000));
    }

    private static bool IsTaken(string document) =>
        CatalogueJson.TryRead(document, out _, out var problems) || problems.All(static problem => CodesBeyondASchema.Contains(problem.Code));

    private static void Agree(string pattern, string letters, int length, Func<string, bool> isOne) =>
        Gen.Char[letters].Array[0, length].Select(static chars => new string(chars)).Sample(text => Matches(pattern, text) == isOne(text), iter: TestScale.Of(20_000));

    private static bool IsLength(string text) =>
        CatalogueJson.TryRead($$"""{"schemaVersion":"1.0","id":"k","language":"nb","title":"K","initiatives":[{"id":"i","language":"nb","title":"T","length":"{{text}}"}]}""", out _, out _);

    private static bool Matches(string pattern, string text) =>
        Regex.IsMatch(text, pattern.EndsWith('$') ? pattern[..^1] + "\\z" : pattern, RegexOptions.ECMAScript);
}
