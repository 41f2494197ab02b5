using System.Text;
using Tilflytting.Core.Json;
using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Json;

/// <summary>The initiatives of one document, one by one: the same as when it is read whole.</summary>
public class InitiativeDocumentTests
{
    private const string Head = """{"schemaVersion":"1.0","id":"k","language":"nb","title":"T",""";
    private const string Good = """{"id":"god","language":"nb","title":"God"}""";

    private static readonly CatalogueReadOptions Salvage = new() { Mode = CatalogueReadMode.Salvage };

    [Fact]
    public void Every_initiative_comes_however_the_document_comes()
    {
        Gen.Select(ModelGen.Catalogue, Gen.Bool, Gen.Int[1, 500]).Sample(
            (catalogue, indented, size) =>
            {
                var json = CatalogueJson.Write(catalogue, new() { Indented = indented });
                return Read(json, size).Select(static reading => reading.Initiative).SequenceEqual(catalogue.Initiatives);
            },
            iter: 200);
    }

    [Fact]
    public void A_long_document_comes_in_pieces_of_a_bounded_size()
    {
        var chunks = Enumerable.Repeat((ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(Good + ",\n"), 20_000);
        var stream = new ChunkedStream([Encoding.UTF8.GetBytes(Head + "\"initiatives\":["), .. chunks, Encoding.UTF8.GetBytes(Good + "]}")]);

        var readings = CatalogueJson.TryReadInitiativesAsync(stream).ToBlockingEnumerable().ToList();

        readings.Should().HaveCount(20_001).And.OnlyContain(static reading => reading.IsSuccess);
        readings[^1].Line.Should().Be(20_001);
        stream.Asked.Should().BeLessThanOrEqualTo(1 << 16);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(100_000)]
    public void A_bad_initiative_is_told_as_when_the_document_is_read_whole(int size)
    {
        var json = $$"""
            {{Head}}
             "concepts":[{"vocabulary":"target-group","code":"hyttefolk","label":"Hyttefolk"}],
             "x":{"initiatives":[1]},
             "initiatives": [{{Good}}, {"id":"Dårlig","language":"nb",
               "title":3, "x": 1},
             {{Good}} , null, {"id":"i","language":"nb","title":"T","targetGroups":["hyttefolk","ukjent-kode"]}, [[{}]],
            {{Good}} ], "y":[1] }
            """;
        var whole = CatalogueJson.TryRead(json, Salvage);

        var readings = Read(json, size);

        readings.Where(static reading => reading.IsSuccess).Select(static reading => reading.Initiative).Should().Equal(whole.Initiatives);
        readings.Select(static reading => reading.Index).Should().Equal(0, 1, 2, 3, 4, 5, 6);
        readings.Where(static reading => !reading.IsSuccess).Select(static reading => (reading.Index, reading.Line, reading.Id, reading.Json)).Should().Equal(
            whole.LeftOut.Select(static reading => (reading.Index, reading.Line, reading.Id, reading.Json)));
        readings.SelectMany(static reading => reading.Diagnostics).Select(static problem => problem.Severity == Severity.Error ? problem with { Severity = Severity.Warning } : problem).Should().Equal(
            whole.Diagnostics.Where(static problem => problem.Pointer!.StartsWith("/initiatives", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_document_that_breaks_off_is_told_at_its_end()
    {
        var json = $$"""{{Head}}"initiatives":[{{Good}},{{Good}}],"x":"å"}""";
        for (var length = 0; length < json.Length; length++)
        {
            var readings = Read(json[..length], 13);

            readings[^1].IsSuccess.Should().BeFalse();
            readings[^1].Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.MalformedJson);
            readings.SkipLast(1).All(static reading => reading.IsSuccess).Should().BeTrue();
        }
    }

    [Theory]
    [InlineData("[]", DiagnosticCodes.WrongJsonType, "")]
    [InlineData("", DiagnosticCodes.MalformedJson, "")]
    [InlineData("{}", DiagnosticCodes.MissingMember, "")]
    [InlineData("""{"schemaVersion":"2.0","initiatives":[{}]}""", DiagnosticCodes.NewerSchemaVersion, "/schemaVersion")]
    [InlineData("""{"schemaVersion":1}""", DiagnosticCodes.WrongJsonType, "/schemaVersion")]
    [InlineData("""{"schemaVersion":"1.0","schemaVersion":"1.0"}""", DiagnosticCodes.DuplicateMember, "/schemaVersion")]
    [InlineData("""{"schemaVersion":"1.0","initiatives":[],"initiatives":[{}]}""", DiagnosticCodes.DuplicateMember, "/initiatives")]
    [InlineData("""{"schemaVersion":"1.0","initiatives":{}}""", DiagnosticCodes.WrongJsonType, "/initiatives")]
    [InlineData("""{"schemaVersion":"1.0"}x""", DiagnosticCodes.MalformedJson, "")]
    [InlineData("""{"schemaVersion":"1.0","initiatives":[x]}""", DiagnosticCodes.MalformedJson, "/initiatives/0")]
    public void What_is_wrong_with_the_catalogue_is_told_too(string json, string code, string pointer)
    {
        var problem = Read(json, 3).Should().ContainSingle().Which.Diagnostics.Should().ContainSingle().Subject;

        (problem.Code, problem.Pointer).Should().Be((code, pointer));
    }

    [Theory]
    [InlineData("\n\n [ ]")]
    [InlineData("{\n \"schemaVersion\":\"1.0\",\n \"initiatives\": 5\n}")]
    [InlineData("{\n \"schemaVersion\": null}")]
    [InlineData("{\"x\":\"åå\",\n \"schemaVersion\": 3}")]
    [InlineData("{\n \"x\": [1,\n2], \"y\":\"åå\" }\n")]
    [InlineData("{\"schemaVersion\":\"1.0\",\n\"å\":1, \"initiatives\":[],\n \"å2\":[{}], \"initiatives\":[]}")]
    [InlineData("{\"schemaVersion\":\"1.0\",\n\"å\":1, \"schemaVersion\":\"1.0\"}")]
    [InlineData("{\"schemaVersion\":\"1.0\",\n\"å\":1, \"initiatives\":[ null\n ,  3, {\"id\":\n \"å\"}]}")]
    public void What_is_wrong_with_the_catalogue_is_told_where_it_is_told_of_the_whole(string json)
    {
        // The whole says of the head what it lacks, which a stream of initiatives passes over.
        var whole = CatalogueJson.TryRead(json, CatalogueReadOptions.Default).Diagnostics.Where(static problem => problem.Severity == Severity.Error)
            .Where(static problem => problem.Pointer!.Length > 0 || problem.Code != DiagnosticCodes.MissingMember || problem.Message.In(LanguageTag.English)!.Contains("schemaVersion", StringComparison.Ordinal)).ToList();

        foreach (var size in (int[])[1, 3, 1000])
        {
            var readings = Read(json, size);
            readings.SelectMany(static reading => reading.Diagnostics).Where(static problem => problem.Severity == Severity.Error).Should().Equal(whole);
            readings.All(static reading => reading.IsSuccess || reading.Json is not null || reading.Line == reading.Diagnostics[0].Line).Should().BeTrue();
        }
    }

    [Fact]
    public void What_is_too_deep_or_too_long_is_told()
    {
        Read($$"""{{Head}}"initiatives":[{{new string('[', 100_000)}}""", 1000).Single().Diagnostics.Single().Code.Should().Be(DiagnosticCodes.NestedTooDeep);
        Read($$"""{{Head}}"x":{{new string('[', 100_000)}}""", 1000).Single().Diagnostics.Single().Code.Should().Be(DiagnosticCodes.NestedTooDeep);
        var options = new CatalogueReadOptions { Limits = new() { MaxInitiativeBytes = 100 } };
        Read($$"""{{Head}}"initiatives":[{{Good}},{"id":"{{new string('x', 200)}}"},{{Good}}]}""", 1000, options).Select(static reading => reading.Diagnostics.FirstOrDefault()?.Code)
            .Should().Equal(null, DiagnosticCodes.TooLong, null);
        Read($$"""{{Head}}"initiatives":[{{Good}},{"id":"{{new string('x', 1_000_000)}}"},{{Good}}]}""", 1000, options).Select(static reading => reading.Diagnostics.FirstOrDefault()?.Code)
            .Should().Equal(null, DiagnosticCodes.TooLong);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over_before_it_and_nowhere_else()
    {
        var marked = Read($"\uFEFF{Head}\"initiatives\":[{Good},3]}}", 1);

        marked.Select(static reading => reading.IsSuccess).Should().Equal(true, false);
        marked[1].Diagnostics.Single().Column.Should().Be(Head.Length + 16 + Good.Length + 1, "the mark is no column");
        Read($"\uFEFF\uFEFF{Head}\"initiatives\":[]}}", 1).Single().Diagnostics.Single().Code.Should().Be(DiagnosticCodes.MalformedJson);
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(1_000_000)]
    public void An_initiative_may_be_longer_than_what_comes_at_once(int size)
    {
        var vast = Good.Replace("God", new string('å', 200_000), StringComparison.Ordinal);

        Read($"{Head}\"initiatives\":[{Good},{vast},{Good},{vast}]}}", size).Select(static reading => reading.Initiative?.Title.For(LanguageTag.Bokmal).Length).Should().Equal(3, 200_000, 3, 200_000);
        CatalogueJson.TryReadLinesAsync(new ChunkedStream(Encoding.UTF8.GetBytes($"{Good}\n{vast}\n{Good}\n{vast}"), size)).ToBlockingEnumerable()
            .Select(static reading => reading.Initiative?.Title.For(LanguageTag.Bokmal).Length).Should().Equal(3, 200_000, 3, 200_000);
    }

    [Fact]
    public async Task Who_gives_up_gets_no_more_of_what_is_at_hand()
    {
        using var source = new CancellationTokenSource();
        var seen = 0;

        await FluentActions.Awaiting(async () =>
        {
            await foreach (var _ in CatalogueJson.TryReadInitiativesAsync(new MemoryStream(Encoding.UTF8.GetBytes($"{Head}\"initiatives\":[{Good},{Good}]}}")), cancellationToken: source.Token))
            {
                seen++;
                await source.CancelAsync();
            }
        }).Should().ThrowAsync<OperationCanceledException>();

        seen.Should().Be(1);
    }

    [Fact]
    public async Task The_throwing_call_reads_to_the_first_problem_and_can_be_ended()
    {
        var json = Encoding.UTF8.GetBytes($$"""{{Head}}"initiatives":[{{Good}},{}]}""");
        var seen = 0;

        await FluentActions.Awaiting(async () =>
        {
            await foreach (var _ in CatalogueJson.ReadInitiativesAsync(new MemoryStream(json)))
            {
                seen++;
            }
        }).Should().ThrowAsync<DiagnosticException>();
        await FluentActions.Awaiting(async () =>
        {
            await foreach (var _ in CatalogueJson.ReadInitiativesAsync(new MemoryStream(json), cancellationToken: new(true)))
            {
                seen++;
            }
        }).Should().ThrowAsync<OperationCanceledException>();

        seen.Should().Be(1);
        FluentActions.Invoking(static () => CatalogueJson.TryReadInitiativesAsync(null!)).Should().Throw<ArgumentNullException>();
    }

    private static List<InitiativeReading> Read(string json, int size, CatalogueReadOptions? options = null) =>
        CatalogueJson.TryReadInitiativesAsync(new ChunkedStream(Encoding.UTF8.GetBytes(json), size), options).ToBlockingEnumerable().ToList();
}
