using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Json;

/// <summary>A document that is not right is explained: what, where, and what was expected; all of it at once.</summary>
public class ProblemTests
{
    /// <summary>Where in a full document, what stands there instead, and what is said of it.</summary>
    public static TheoryData<string, string, string> WrongValues => new()
    {
        { "/schemaVersion", "\"1\"", DiagnosticCodes.MalformedSchemaVersion },
        { "/schemaVersion", "1.0", DiagnosticCodes.WrongJsonType },
        { "/id", "\"Katalog\"", DiagnosticCodes.MalformedSlug },
        { "/id", "null", DiagnosticCodes.MissingMember },
        { "/language", "\"norsk bokmål\"", DiagnosticCodes.MalformedLanguageTag },
        { "/title", "\"  \"", DiagnosticCodes.BlankText },
        { "/title", "{}", DiagnosticCodes.EmptyObject },
        { "/title", "[]", DiagnosticCodes.WrongJsonType },
        { "/publisher", "\"\\ud83d\"", DiagnosticCodes.LoneSurrogate },
        { "/publisher", "true", DiagnosticCodes.WrongJsonType },
        { "/modifiedOn", "\"2023-02-29\"", DiagnosticCodes.MalformedDate },
        { "/modifiedOn", "\"29.02.2024\"", DiagnosticCodes.MalformedDate },
        { "/modifiedOn", "20240229", DiagnosticCodes.WrongJsonType },
        { "/concepts/0/code", "\"Kartlegging\"", DiagnosticCodes.MalformedCode },
        { "/concepts/0", "null", DiagnosticCodes.NullItem },
        { "/initiatives", "{}", DiagnosticCodes.WrongJsonType },
        { "/initiatives/0", "\"tiltak\"", DiagnosticCodes.WrongJsonType },
        { "/initiatives/0/places/0/municipality", "\"929\"", DiagnosticCodes.MalformedMunicipalityNumber },
        { "/initiatives/0/places/0/municipality", "1929", DiagnosticCodes.WrongJsonType },
        { "/initiatives/0/places/0/county", "\"00\"", DiagnosticCodes.MalformedCountyNumber },
        { "/initiatives/0/places/0/certainty", "\"no\"", DiagnosticCodes.UnknownValue },
        { "/initiatives/0/places/0/certainty", "1", DiagnosticCodes.WrongJsonType },
        { "/initiatives/0/period", "\"2010/2007\"", DiagnosticCodes.PeriodEndsBeforeStart },
        { "/initiatives/0/period", "{}", DiagnosticCodes.EmptyObject },
        { "/initiatives/0/period/edtf", "\"2007–2010\"", DiagnosticCodes.UnexpectedAfterDate },
        { "/initiatives/0/length", "\"3 år\"", DiagnosticCodes.MalformedLength },
        { "/initiatives/0/length", "3", DiagnosticCodes.WrongJsonType },
        { "/initiatives/0/status", "\"\"", DiagnosticCodes.MalformedCode },
        { "/initiatives/0/projects/0/id", "\"\"", DiagnosticCodes.MalformedSlug },
        { "/initiatives/0/programmes/0", "{\"kode\":\"x\"}", DiagnosticCodes.EmptyObject },
        { "/initiatives/0/programmes/0/code", "\"Omdømmeskolen\"", DiagnosticCodes.MalformedCode },
        { "/initiatives/0/partners/0/organisationNumber", "\"974760674\"", DiagnosticCodes.OrganisationNumberCheckDigit },
        { "/initiatives/0/partners/0/organisationNumber", "\"97476067\"", DiagnosticCodes.MalformedOrganisationNumber },
        { "/initiatives/0/targetGroups/1/text", "\"\"", DiagnosticCodes.BlankText },
        { "/initiatives/0/targetGroups/0", "\"" + new string('a', 300) + "\"", DiagnosticCodes.MalformedCode },
        { "/initiatives/0/outcomes/0/value", "\"12\"", DiagnosticCodes.WrongJsonType },
        { "/initiatives/0/outcomes/0/value", "1e30", DiagnosticCodes.MalformedNumber },
        { "/initiatives/0/outcomes/0/value", "0.12345678901234567890123456789012", DiagnosticCodes.MalformedNumber },
        { "/initiatives/0/outcomes/0/value", "1e-40", DiagnosticCodes.MalformedNumber },
        { "/initiatives/0/outcomes/0/value", "1.5e-28", DiagnosticCodes.MalformedNumber },
        { "/initiatives/0/outcomes/0/approximate", "\"ja\"", DiagnosticCodes.WrongJsonType },
        { "/initiatives/0/related/0/kind", "null", DiagnosticCodes.MissingMember },
        { "/initiatives/0/links/0/address", "\"http://[\"", DiagnosticCodes.MalformedAddress },
        { "/initiatives/0/provenance/statedOn", "\"2012-13\"", DiagnosticCodes.NoSuchMonth },
        { "/initiatives/0/provenance/statedOn", "\"2012-02-30\"", DiagnosticCodes.NoSuchDay },
        { "/initiatives/0/provenance/study/carriedOutBy/0", "null", DiagnosticCodes.NullItem },
        { "/initiatives/0/unread/0", "{}", DiagnosticCodes.WrongJsonType },
    };

    [Theory]
    [MemberData(nameof(WrongValues))]
    public void A_wrong_value_is_named_where_it_stands(string pointer, string value, string code)
    {
        CatalogueJson.TryRead(With(pointer, value), out _, out var problems).Should().BeFalse();

        var problem = problems.Should().ContainSingle().Subject;
        problem.Code.Should().Be(code);
        problem.Pointer.Should().Be(pointer);
        problem.Severity.Should().Be(Severity.Error);
        problem.Message.In(LanguageTag.English).Should().NotBeNullOrEmpty();
        problem.Message.In(LanguageTag.Bokmal).Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void Two_wrong_values_anywhere_are_both_named()
    {
        var values = WrongValues.Select(static row => row.Data).ToArray();
        for (var i = 0; i < values.Length; i++)
        {
            var (one, other) = (values[i], values[(i + 17) % values.Length]);
            if (one.Item1.StartsWith(other.Item1, StringComparison.Ordinal) || other.Item1.StartsWith(one.Item1, StringComparison.Ordinal))
            {
                continue;
            }

            var json = With(other.Item1, other.Item2, With(one.Item1, one.Item2));
            CatalogueJson.TryRead(json, out _, out var problems).Should().BeFalse();

            problems.Select(static problem => (problem.Pointer, problem.Code)).Should().BeEquivalentTo(
                [(one.Item1, one.Item3), (other.Item1, other.Item3)], $"«{one.Item2}» and «{other.Item2}» are wrong");
        }
    }

    [Fact]
    public void What_is_right_beside_it_is_read()
    {
        var json = With("/initiatives/0/outcomes/0/value", "\"12\"");

        CatalogueJson.TryRead(json, out var catalogue, out _).Should().BeFalse();

        catalogue.Should().Be(FullDocument.Catalogue with
        {
            Initiatives = [FullDocument.Catalogue.Initiatives[0] with { Outcomes = [FullDocument.Catalogue.Initiatives[0].Outcomes[0] with { Value = null }] }],
        });
    }

    [Fact]
    public void A_missing_member_is_named_where_its_object_is()
    {
        CatalogueJson.TryRead("""{"schemaVersion":"1.0","language":"nb","title":"T"}""", out var catalogue, out var problems).Should().BeFalse();

        catalogue.Should().BeNull();
        problems.Should().ContainSingle().Which.Should().Match<Diagnostic>(problem => problem.Code == DiagnosticCodes.MissingMember && problem.Pointer == "");
        problems[0].Message.In(LanguageTag.English).Should().Contain("«id»");
    }

    [Fact]
    public void A_place_has_line_and_column_counted_from_one()
    {
        const string Json = "{\n  \"schemaVersion\": \"1.0\", \"id\": \"k\",\r\n  \"language\": \"nb\",\n\"title\":\"å\",  \"modifiedOn\": \"x\" }";

        CatalogueJson.TryRead(Json, out _, out var problems).Should().BeFalse();

        problems.Should().ContainSingle().Which.Should().Match<Diagnostic>(problem => problem.Line == 4 && problem.Column == 29);
    }

    [Fact]
    public void A_short_text_has_the_span_of_what_is_wrong_in_it()
    {
        CatalogueJson.TryRead(With("/initiatives/0/period", "\"2007/2010-13\""), out _, out var problems).Should().BeFalse();

        problems[0].Code.Should().Be(DiagnosticCodes.NoSuchMonth);
        problems[0].Span.Should().Be(new TextSpan(10, 2));
    }

    [Fact]
    public void A_pointer_is_escaped()
    {
        const string Json = """{"schemaVersion":"1.0","id":"k","language":"nb","title":"T","a/b~c":{"x":1,"x":2}}""";

        CatalogueJson.TryRead(Json, out _, out var problems).Should().BeFalse();

        problems[0].Pointer.Should().Be("/a~1b~0c");
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("katalog", 1, 1)]
    [InlineData("{", 1, 2)]
    [InlineData("{\"id\":\"k\",}", 1, 11)]
    [InlineData("{\n\"id\": 'k'}", 2, 7)]
    [InlineData("{\"id\":\"k\"", 1, 10)]
    [InlineData("// x\n{}", 1, 1)]
    public void What_is_not_JSON_is_named_where_it_breaks(string json, int line, int column)
    {
        CatalogueJson.TryRead(json, out var catalogue, out var problems).Should().BeFalse();

        catalogue.Should().BeNull();
        problems[^1].Should().Match<Diagnostic>(problem => problem.Code == DiagnosticCodes.MalformedJson && problem.Line == line && problem.Column == column);
    }

    [Fact]
    public void What_stands_behind_the_catalogue_is_a_problem()
    {
        CatalogueJson.TryRead(FullDocument.Json + "\n{}", out var catalogue, out var problems).Should().BeFalse();

        catalogue.Should().Be(FullDocument.Catalogue, "what stands before it could be read");
        problems.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.MalformedJson);
    }

    [Theory]
    [InlineData("posible", "possible")]
    [InlineData("certian", "certain")]
    [InlineData("no", null)]
    [InlineData("nei", null)]
    public void The_certainty_of_a_place_is_never_no(string word, string? suggestion)
    {
        var json = $$"""{"schemaVersion":"1.0","id":"k","language":"nb","title":"K","initiatives":[{"id":"i","language":"nb","title":"T","places":[{"name":"Berg","certainty":"{{word}}"}]}]}""";

        var problem = CatalogueJson.TryRead(json, CatalogueReadOptions.Default).Diagnostics.Single();

        (problem.Code, problem.Pointer, problem.Suggestion).Should().Be((DiagnosticCodes.UnknownValue, "/initiatives/0/places/0/certainty", suggestion));
        problem.Expected!.For(LanguageTag.Bokmal).Should().Be("«possible», «certain»");
    }

    [Theory]
    [InlineData("posible", "possible")]
    [InlineData("certian", "certain")]
    [InlineData("non", "no")]
    [InlineData("kanskje", null)]
    public void Any_other_certainty_may_be_no(string word, string? suggestion)
    {
        JsonSerializer.Deserialize("\"no\"", TilflyttingJsonContext.Default.Certainty).Should().Be(Certainty.No);

        FluentActions.Invoking(() => JsonSerializer.Deserialize($"\"{word}\"", TilflyttingJsonContext.Default.Certainty)).Should().Throw<JsonException>()
            .Which.Message.Should().EndWith("Expected: «no», «possible», «certain»." + (suggestion is null ? "" : $" Did you mean «{suggestion}»?"));
    }

    [Theory]
    [InlineData("Completed", "completed")]
    [InlineData("on going", "ongoing")]
    [InlineData("slutt!", null)]
    public void The_code_that_was_probably_meant_is_suggested(string written, string? suggestion)
    {
        var problem = CatalogueJson.TryRead(With("/initiatives/0/status", $"\"{written}\""), CatalogueReadOptions.Default).Diagnostics.Should().ContainSingle(static problem => problem.Severity == Severity.Error).Subject;

        (problem.Code, problem.Suggestion).Should().Be((DiagnosticCodes.MalformedCode, suggestion));
    }

    [Fact]
    public void A_member_whose_text_is_broken_is_as_if_it_were_not_there()
    {
        var place = FullDocument.Catalogue.Initiatives[0].Places[0];
        CatalogueJson.TryRead(With("/initiatives/0/places/0/certainty", "\"\\ud83d\""), out var catalogue, out _).Should().BeFalse();
        catalogue!.Initiatives[0].Places.Should().Equal(place with { Certainty = Certainty.Certain });

        foreach (var summary in (string[])["""{"nb":5,"nn":"Stutt"}""", """{"\ud83d":{"nb":"Kort"},"nn":"Stutt"}""", """{"\ud83d":"Kort","nn":"Stutt"}"""])
        {
            CatalogueJson.TryRead(With("/initiatives/0/summary", summary), out catalogue, out _).Should().BeFalse();
            catalogue.Should().Be(FullDocument.Catalogue with { Initiatives = [FullDocument.Catalogue.Initiatives[0] with { Summary = null }] }, "{0} is no text, and what follows is read", summary);
        }

        CatalogueJson.TryRead(With("/concepts/0/code", "5"), out catalogue, out _).Should().BeFalse();
        catalogue!.Concepts.Should().BeEmpty("a concept is nothing without its code");
    }

    [Theory]
    [InlineData("""{"\ud83d":{"nb":"x"},"nn":"y"}""", DiagnosticCodes.LoneSurrogate, "/title", null)]
    [InlineData("""{"nb-":"x","nn":"y"}""", DiagnosticCodes.MalformedLanguageTag, "/title/nb-", 3)]
    [InlineData("""{"und":"x","nn":"y"}""", DiagnosticCodes.MalformedLanguageTag, "/title/und", 0)]
    public void A_language_that_is_none_is_told_once_and_where(string title, string code, string pointer, int? start)
    {
        var problem = CatalogueJson.TryRead(With("/title", title), CatalogueReadOptions.Default).Diagnostics.Should().ContainSingle(static problem => problem.Severity == Severity.Error).Subject;

        (problem.Code, problem.Pointer, problem.Span?.Start).Should().Be((code, pointer, start));
    }

    [Fact]
    public void What_follows_on_a_broken_place_is_not_repeated_whole()
    {
        var message = CatalogueJson.TryRead($"nope {new string('x', 1_000_000)}", CatalogueReadOptions.Default).Diagnostics.Single().Message.For(LanguageTag.English);

        CatalogueJson.TryRead("nope " + string.Concat(Enumerable.Repeat("😀", 1_000)), CatalogueReadOptions.Default).Diagnostics.Should().ContainSingle("no letter is cut in two");
        CatalogueJson.TryRead("nope x" + string.Concat(Enumerable.Repeat("😀", 1_000)), CatalogueReadOptions.Default).Diagnostics.Should().ContainSingle();
        message.Should().Be("The text is not JSON: there is an invalid literal. Expected the literal 'null'.");
    }

    [Fact]
    public void Half_a_surrogate_pair_is_a_problem_in_a_text_and_in_bytes()
    {
        CatalogueJson.TryRead("{\"id\":\"\uD83D\"}", out _, out var inText).Should().BeFalse();
        CatalogueJson.TryRead("{\"publisher\":\"\\uD83D\"}", out _, out var escaped).Should().BeFalse();
        CatalogueJson.TryRead("{\"i\\uD83D\":1,\"title\":{\"\\uD83D\":\"\"}}", out _, out var names).Should().BeFalse();

        inText.Should().Contain(static problem => problem.Code == DiagnosticCodes.LoneSurrogate && problem.Pointer == "/id" && problem.Column == 7);
        escaped.Should().Contain(static problem => problem.Code == DiagnosticCodes.LoneSurrogate && problem.Pointer == "/publisher");
        names.Where(static problem => problem.Code is DiagnosticCodes.LoneSurrogate).Select(static problem => problem.Pointer).Should().Equal("", "/title");
    }

    [Fact]
    public void A_file_in_another_encoding_is_told_once_and_where()
    {
        var latin = Encoding.Latin1.GetBytes("{\n\"publisher\":\"\u00E5\",\"\u00E5\":1,\"title\":{\"\u00E5\":\"\"}}");

        CatalogueJson.TryRead(latin, out _, out var problems).Should().BeFalse();

        problems.Where(static problem => problem.Code != DiagnosticCodes.MissingMember).Should().ContainSingle().Which.Should().Match<Diagnostic>(
            static problem => problem.Code == DiagnosticCodes.NotUtf8 && problem.Pointer == "/publisher" && problem.Line == 2 && problem.Column == 14);
    }

    [Fact]
    public void What_is_not_known_is_kept_to_a_depth_that_can_be_read_back()
    {
        static string Nested(int depth) => $$"""{"schemaVersion":"1.0","id":"k","language":"nb","title":"T","x":{{new string('[', depth)}}{{new string(']', depth)}}}""";

        CatalogueJson.Write(CatalogueJson.Read(Nested(65))).Should().Be(Nested(65));
        CatalogueJson.TryRead(Nested(66), out _, out var problems).Should().BeFalse();
        problems.Should().ContainSingle().Which.Should().Match<Diagnostic>(static problem => problem.Code == DiagnosticCodes.NestedTooDeep && problem.Pointer == "/x");
        CatalogueJson.TryRead(Nested(100_000), out _, out problems).Should().BeFalse();
        problems.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.NestedTooDeep);
    }

    [Fact]
    public void A_long_id_is_an_id()
    {
        var title = string.Join(' ', Enumerable.Repeat("Utvikling av småsamfunn", 20));
        var catalogue = FullDocument.Catalogue with { Id = Slug.FromTitle(title) };

        CatalogueJson.Read(CatalogueJson.Write(catalogue)).Should().Be(catalogue);
    }

    [Fact]
    public void Half_a_surrogate_pair_in_an_unknown_member_is_a_problem()
    {
        CatalogueJson.TryRead(With("/initiatives/0/x", """["\udc00"]"""), out _, out var problems).Should().BeFalse();

        problems.Should().ContainSingle().Which.Should().Match<Diagnostic>(
            static problem => problem.Code == DiagnosticCodes.LoneSurrogate && problem.Pointer == "/initiatives/0/x");
    }

    [Fact]
    public void No_damaged_document_escapes_as_an_exception()
    {
        var bytes = Encoding.UTF8.GetBytes(FullDocument.Json);
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte, Gen.Int[0, 40]).Sample(
            damage =>
            {
                var (at, value, cut) = damage;
                byte[] damaged = cut < 20 ? [.. bytes[..at], value, .. bytes[(at + 1)..]] : [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + cut - 20)..]];
                return CatalogueJson.TryRead(damaged, out var catalogue, out var problems)
                    ? problems.IsEmpty && CatalogueJson.Read(CatalogueJson.Write(catalogue)) == catalogue
                    : !problems.IsEmpty && problems.All(static problem => problem.Pointer is not null);
            },
            iter: TestScale.Of(50_000));
    }

    /// <summary>The full document with another value at a pointer.</summary>
    internal static string With(string pointer, string value, string? json = null)
    {
        // The node cannot hold what is to be tested (half a surrogate pair, say), so a marker stands in for it.
        const string Marker = "\"the value goes here\"";
        var document = JsonNode.Parse((json ?? FullDocument.Json).Replace("\\ud83d", "<half>", StringComparison.Ordinal))!;
        var path = pointer.Split('/')[1..];
        var owner = path[..^1].Aggregate(document, static (node, name) => node is JsonArray list ? list[int.Parse(name, null)]! : node[name]!);
        if (owner is JsonArray items)
        {
            items[int.Parse(path[^1], null)] = JsonNode.Parse(Marker);
        }
        else
        {
            owner[path[^1]] = JsonNode.Parse(Marker);
        }

        return document.ToJsonString().Replace(Marker, value, StringComparison.Ordinal).Replace("\\u003Chalf\\u003E", "\\ud83d", StringComparison.Ordinal);
    }
}
