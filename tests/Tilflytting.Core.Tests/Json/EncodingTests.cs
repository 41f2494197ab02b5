using System.Text;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Json;

/// <summary>Files in another encoding, in part or as a whole, and texts that no encoding can hold.</summary>
public class EncodingTests
{
    private const string Head = """{"schemaVersion":"1.0","id":"k","language":"nb","title":"T",""";

    private static readonly CatalogueReadOptions Salvage = new() { Mode = CatalogueReadMode.Salvage };

    /// <summary>Texts with half of a pair, and whether they are JSON but for that.</summary>
    public static TheoryData<string, bool> Halves => new() { { "\uD800", true }, { "x\uDC00y", true }, { "\\\\\uD800", true }, { "\\\uD800", false } };

    [Fact]
    public void One_initiative_in_another_encoding_is_left_out_and_the_rest_is_read()
    {
        var bytes = Latin(
            "{\"id\":\"i0\",\"language\":\"nb\",\"title\":\"T\"}",
            "\n {\"id\":\"i1\",\"language\":\"nb\",\"title\":\"B\u00E5t\",\"summary\":\"\u00E6\"}",
            "{\"id\":\"i2\",\"language\":\"nb\",\"title\":\"T\"}");

        var whole = CatalogueJson.TryRead(bytes, Salvage);
        var streamed = CatalogueJson.TryReadInitiativesAsync(new MemoryStream(bytes), Salvage).ToBlockingEnumerable().ToList();

        whole.IsSuccess.Should().BeTrue("what is wrong has been left out");
        whole.Initiatives.Select(static one => one.Id.ToString()).Should().Equal("i0", "i2");
        var problem = whole.Diagnostics.Should().ContainSingle().Subject;
        (problem.Code, problem.Pointer, problem.Line, problem.Column).Should().Be((DiagnosticCodes.NotUtf8, "/initiatives/1/title", 2, 39));
        whole.LeftOut.Single().Diagnostics.Should().Equal(problem);
        streamed[1].Diagnostics.Should().Equal(problem with { Severity = Severity.Error });
        Encoding.Latin1.GetString(whole.LeftOut.Single().Utf8Json.Span).Should().Contain("B\u00E5t");
        whole.LeftOut.Single().Json.Should().Contain("B\uFFFDt");
        streamed[1].Utf8Json.Span.SequenceEqual(whole.LeftOut.Single().Utf8Json.Span).Should().BeTrue();
    }

    [Fact]
    public void An_unknown_value_in_another_encoding_is_told_as_such()
    {
        var whole = CatalogueJson.TryRead(Encoding.Latin1.GetBytes(Head + "\"x\":{\"y\":\"\u00E5\"}}"), Salvage);

        whole.Catalogue.Should().NotBeNull();
        whole.Diagnostics.Single(static problem => problem.Severity == Severity.Error).Should().Match<Diagnostic>(
            problem => problem.Code == DiagnosticCodes.NotUtf8 && problem.Pointer == "/x" && problem.Column == Head.Length + 11);
    }

    [Fact]
    public void A_file_in_another_encoding_is_told_once_of_each_initiative_and_once_of_the_rest()
    {
        var initiative = "{\"id\":\"i\",\"language\":\"nb\",\"title\":\"\u00E5\",\"summary\":\"\u00F8\",\"\u00E6\":1}";
        var bytes = Encoding.Latin1.GetBytes($"{Head}\"publisher\":\"\u00E6\",\"licence\":\"\u00E6\",\"initiatives\":[{initiative},{initiative}]}}");

        foreach (var mode in (CatalogueReadMode[])[CatalogueReadMode.Strict, CatalogueReadMode.Tolerant, CatalogueReadMode.Salvage])
        {
            CatalogueJson.TryRead(bytes, new() { Mode = mode }).Diagnostics.Where(static problem => problem.Code == DiagnosticCodes.NotUtf8).Select(static problem => problem.Pointer)
                .Should().Equal("/publisher", "/initiatives/0/title", "/initiatives/1/title");
        }
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    public void A_file_in_UTF_16_is_called_that(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Head + "\"initiatives\":[]}")];

        Diagnostic[] problems =
        [
            CatalogueJson.TryRead(bytes, Salvage).Diagnostics.Single(),
            CatalogueJson.TryReadInitiativesAsync(new MemoryStream(bytes), Salvage).ToBlockingEnumerable().Single().Diagnostics.Single(),
            CatalogueJson.TryReadLinesAsync(new MemoryStream(bytes), Salvage).ToBlockingEnumerable().Single().Diagnostics.Single(),
        ];

        problems.Should().OnlyContain(static problem => problem.Code == DiagnosticCodes.NotUtf8 && problem.Pointer == "" && problem.Line == 1 && problem.Column == 1);
        problems.Should().OnlyContain(static problem => problem.Message.In(LanguageTag.English)!.Contains("UTF-16") && problem.Message.In(LanguageTag.Bokmal)!.Contains("UTF-16"));
    }

    [Theory]
    [MemberData(nameof(Halves), DisableDiscoveryEnumeration = true)]
    public void Half_a_surrogate_pair_is_told_where_it_is_and_the_rest_is_read(string text, bool isJson)
    {
        var json = $"{Head}\"initiatives\":[\n{{\"id\":\"i0\",\"language\":\"nb\",\"title\":\"{text}\"}},\n{{\"id\":\"i1\",\"language\":\"nb\",\"title\":\"\uD83D\uDE00\"}}]}}";

        var reading = CatalogueJson.TryRead(json, Salvage);

        var problem = reading.Diagnostics.Should().ContainSingle().Subject;
        problem.Line.Should().Be(2);
        (problem.Code, problem.Pointer).Should().Be(isJson ? (DiagnosticCodes.LoneSurrogate, "/initiatives/0/title") : (DiagnosticCodes.MalformedJson, "/initiatives/0/title"));
        reading.Initiatives.Select(static one => one.Id.ToString()).Should().Equal("i1");
    }

    [Fact]
    public void Columns_are_counted_in_characters_as_editors_do()
    {
        const string Line = "{\"id\":\"i\",\"language\":\"nb\",\"title\":{\"nb\":\"B\u00E5t p\u00E5 sj\u00F8\uD83D\uDE00\",\"se\":\"\u0161\"},\"length\":3}";
        var json = $"{Head}\"publisher\":\"\u00E5\",\"initiatives\":[{Line}]}}";
        var column = json.IndexOf(":3", StringComparison.Ordinal) + 2;

        CatalogueJson.TryRead(json, Salvage).Diagnostics.Single().Column.Should().Be(column);
        CatalogueJson.TryRead(Encoding.UTF8.GetBytes(json), Salvage).Diagnostics.Single().Column.Should().Be(column);
        foreach (var size in (int[])[1, 7, 100_000])
        {
            CatalogueJson.TryReadInitiativesAsync(new ChunkedStream(Encoding.UTF8.GetBytes(json), size), Salvage).ToBlockingEnumerable().Single().Diagnostics.Single().Column.Should().Be(column);
            var broken = json[..^3] + "x";
            CatalogueJson.TryReadInitiativesAsync(new ChunkedStream(Encoding.UTF8.GetBytes(broken), size), Salvage).ToBlockingEnumerable().Last()
                .Diagnostics.Single(static problem => problem.Code == DiagnosticCodes.MalformedJson).Column.Should().Be(broken.Length);
            CatalogueJson.TryRead(broken, Salvage).Diagnostics.Last(static problem => problem.Code == DiagnosticCodes.MalformedJson).Column.Should().Be(broken.Length);
        }

        CatalogueJson.TryReadLinesAsync(new MemoryStream(Encoding.UTF8.GetBytes(Line))).ToBlockingEnumerable().Single().Diagnostics.Single().Column.Should().Be(Line.IndexOf(":3", StringComparison.Ordinal) + 2);
    }

    [Theory]
    [InlineData("{\n\"schemaVersion\":\"1.0\",\u00A0\"x\":1}", "", 23)]
    [InlineData("{\n\"initiatives\":[\u00E5]}", "/initiatives", 16)]
    public void Bytes_between_values_that_are_not_UTF_8_are_told_as_such(string json, string pointer, int column)
    {
        var bytes = Encoding.Latin1.GetBytes(json);

        var whole = CatalogueJson.TryRead(bytes, Salvage).Diagnostics[0];
        var streamed = CatalogueJson.TryReadInitiativesAsync(new ChunkedStream(bytes, 3)).ToBlockingEnumerable().Last().Diagnostics.Single();
        foreach (var problem in (Diagnostic[])[whole, streamed])
        {
            (problem.Code, problem.Line, problem.Column).Should().Be((DiagnosticCodes.NotUtf8, 2, column));
            problem.Pointer.Should().StartWith(pointer);
        }
    }

    [Fact]
    public void A_name_in_another_encoding_is_told_in_a_stream_too()
    {
        var bytes = Latin("{\"id\":\"i\",\"language\":\"nb\",\"title\":\"T\",\"\u00E6\":1}");

        CatalogueJson.TryReadInitiativesAsync(new MemoryStream(bytes)).ToBlockingEnumerable().Single().Diagnostics.Should().Equal(CatalogueJson.TryRead(bytes, CatalogueReadOptions.Default).Diagnostics);
    }

    private static byte[] Latin(params string[] initiatives) => Encoding.Latin1.GetBytes($"{Head}\"initiatives\":[{string.Join(',', initiatives)}]}}");
}
