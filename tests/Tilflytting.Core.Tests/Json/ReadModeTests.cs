using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Json;

/// <summary>Strict, tolerant and salvage: one reader, and what is made of what it says.</summary>
public class ReadModeTests
{
    private const string Head = """{"schemaVersion":"1.0","id":"k","language":"nb","title":"T",""";
    private const string Good = """{"id":"god","language":"nb","title":"God"}""";

    private static readonly CatalogueReadOptions Strict = new() { Mode = CatalogueReadMode.Strict };
    private static readonly CatalogueReadOptions Salvage = new() { Mode = CatalogueReadMode.Salvage };

    [Fact]
    public void What_is_sound_is_read_alike_in_every_mode()
    {
        foreach (var mode in (CatalogueReadMode[])[CatalogueReadMode.Strict, CatalogueReadMode.Tolerant, CatalogueReadMode.Salvage])
        {
            var reading = CatalogueJson.TryRead(Berg.Json, new() { Mode = mode });

            reading.IsSuccess.Should().BeTrue();
            reading.Catalogue.Should().Be(Berg.Catalogue);
            reading.Initiatives.Should().Equal(Berg.Catalogue.Initiatives);
            reading.Diagnostics.Should().BeEmpty();
            reading.LeftOut.Should().BeEmpty();
            reading.Version.Should().Be(SchemaVersion.Current);
            reading.OrThrow().Should().Be(Berg.Catalogue);
        }
    }

    [Fact]
    public void What_is_unknown_is_kept_and_told_with_what_was_probably_meant()
    {
        const string Json = Head + """
            "initiatives":[
            {"id":"i","language":"nb","title":"T","targetGroup":[1],"targetGroups":["yout","helt-annet"]}]}
            """;

        var tolerant = CatalogueJson.TryRead(Json, CatalogueReadOptions.Default);
        var strict = CatalogueJson.TryRead(Json, Strict);

        tolerant.IsSuccess.Should().BeTrue();
        tolerant.Catalogue.Should().Be(CatalogueJson.Read(Json));
        tolerant.Diagnostics.Select(static problem => (problem.Code, problem.Severity, problem.Pointer, problem.Line, problem.Suggestion)).Should().Equal(
            (DiagnosticCodes.UnknownMember, Severity.Information, "/initiatives/0/targetGroup", 2, "targetGroups"),
            (DiagnosticCodes.UnknownCode, Severity.Information, "/initiatives/0/targetGroups/0", 2, "youth"),
            (DiagnosticCodes.UnknownCode, Severity.Information, "/initiatives/0/targetGroups/1", 2, null));
        strict.IsSuccess.Should().BeFalse();
        strict.Catalogue.Should().Be(tolerant.Catalogue);
        strict.Diagnostics.Should().Equal(tolerant.Diagnostics.Select(static problem => problem with { Severity = Severity.Error }));
        FluentActions.Invoking(strict.OrThrow).Should().Throw<DiagnosticException>().Which.Diagnostics.Should().Equal(strict.Diagnostics);
        CatalogueJson.TryRead(Json, out _, out var everyday).Should().BeTrue();
        everyday.Should().BeEmpty();
    }

    [Fact]
    public void A_code_of_the_catalogue_itself_is_known_wherever_it_is_defined()
    {
        const string Concepts = """ "concepts":[{"vocabulary":"target-group","code":"hyttefolk","label":"Hyttefolk"}]""";
        const string Initiatives = """ "initiatives":[{"id":"i","language":"nb","title":"T","targetGroups":["hyttefolk"]}]""";

        CatalogueJson.TryRead($$"""{{Head}}{{Concepts}},{{Initiatives}}}""", Strict).Diagnostics.Should().BeEmpty();
        CatalogueJson.TryRead($$"""{{Head}}{{Initiatives}},{{Concepts}}}""", Strict).Diagnostics.Should().BeEmpty();
        CatalogueJson.TryRead($$"""{{Head}}{{Initiatives}},{{Concepts}},"x":1}""", Strict).Diagnostics.Should().ContainSingle()
            .Which.Code.Should().Be(DiagnosticCodes.UnknownMember);
        CatalogueJson.TryRead($$"""{{Head}}{{Initiatives}}}""", Strict).Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.UnknownCode);
        CatalogueJson.TryRead($$"""{{Head}}{{Initiatives}}}""", Strict with
        {
            Concepts = ConceptSet.With([new() { Vocabulary = "target-group", Code = "hyttefolk", Label = "Hyttefolk" }]),
        }).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Bad_initiatives_are_left_out_and_listed_and_the_rest_is_read()
    {
        var json = $$"""
            {{Head}}"initiatives":[{{Good}},
              {"language":"nb","id":"Dårlig","title":"T","x":1},
              null, "tekst",
              {"id":"annen","language":"nb","title":"Annen","outcomes":[{"text":"t","value":"12"}]},
            {{Good.Replace("god", "siste", StringComparison.Ordinal)}}]}
            """;

        var reading = CatalogueJson.TryRead(json, Salvage);

        reading.IsSuccess.Should().BeTrue("what is wrong has been left out");
        reading.Initiatives.Select(static initiative => initiative.Id.ToString()).Should().Equal("god", "siste");
        reading.LeftOut.Select(static bad => (bad.Index, bad.Line, bad.Id, bad.Json)).Should().Equal(
            (1, 2, "Dårlig", """{"language":"nb","id":"Dårlig","title":"T","x":1}"""),
            (2, 3, null, "null"),
            (3, 3, null, "\"tekst\""),
            (4, 4, "annen", """{"id":"annen","language":"nb","title":"Annen","outcomes":[{"text":"t","value":"12"}]}"""));
        reading.LeftOut.SelectMany(static bad => bad.Diagnostics).Should().Equal(reading.Diagnostics);
        reading.Diagnostics.Select(static problem => (problem.Pointer, problem.Code, problem.Severity)).Should().Equal(
            ("/initiatives/1/id", DiagnosticCodes.MalformedSlug, Severity.Warning),
            ("/initiatives/1/x", DiagnosticCodes.UnknownMember, Severity.Information),
            ("/initiatives/2", DiagnosticCodes.NullItem, Severity.Warning),
            ("/initiatives/3", DiagnosticCodes.WrongJsonType, Severity.Warning),
            ("/initiatives/4/outcomes/0/value", DiagnosticCodes.WrongJsonType, Severity.Warning));
        FluentActions.Invoking(() => reading.LeftOut[0].OrThrow()).Should().Throw<DiagnosticException>();
    }

    [Fact]
    public void An_initiative_over_several_lines_is_told_by_the_line_on_which_it_begins()
    {
        var reading = CatalogueJson.TryRead(Head + "\"initiatives\":[\n{\"id\":\"Dårlig\",\n\"language\":\"nb\",\n\"title\":3}\n,null,\n{\"id\":\"B\",\n\"language\":\"nb\",\"title\":\"T\"}]}", Salvage);

        reading.LeftOut.Select(static bad => bad.Line).Should().Equal(2, 5, 6);
        reading.Diagnostics.Select(static problem => (problem.Pointer, problem.Line, problem.Column)).Should().Equal(
            ("/initiatives/0/id", 2, 7), ("/initiatives/0/title", 4, 9), ("/initiatives/1", 5, 2), ("/initiatives/2/id", 6, 7));
    }

    [Fact]
    public void An_error_of_the_catalogue_itself_stays_one_and_its_initiatives_are_read_all_the_same()
    {
        var reading = CatalogueJson.TryRead($$"""{"schemaVersion":"1.0","initiatives":[{{Good}}]}""", Salvage);

        reading.IsSuccess.Should().BeFalse();
        reading.Catalogue.Should().BeNull();
        reading.Initiatives.Should().ContainSingle();
        reading.Version.Should().Be(new SchemaVersion(1, 0));
        reading.Diagnostics.Should().HaveCount(3).And.OnlyContain(static problem => problem.Code == DiagnosticCodes.MissingMember && problem.Severity == Severity.Error);
    }

    [Fact]
    public void What_stands_before_the_break_of_a_document_is_read()
    {
        var whole = $$"""{{Head}}"initiatives":[{{Good}},{{Good}}]}""";
        var first = whole.IndexOf(Good, StringComparison.Ordinal) + Good.Length;
        for (var length = first; length < whole.Length - 1; length++)
        {
            var reading = CatalogueJson.TryRead(whole[..length], Salvage);

            reading.IsSuccess.Should().BeFalse();
            reading.Diagnostics.Where(static problem => problem.Code != DiagnosticCodes.PartNotRead).Should().ContainSingle().Which.Should().Match<Diagnostic>(
                problem => problem.Code == DiagnosticCodes.MalformedJson && problem.Severity == Severity.Error && problem.Pointer!.StartsWith("/initiatives", StringComparison.Ordinal) == (length < whole.Length - 1));
            reading.Catalogue!.Initiatives.Length.Should().Be(length < first + 1 + Good.Length ? 1 : 2);
        }
    }

    [Fact]
    public void A_mode_can_be_made_milder_or_sterner_by_code()
    {
        var json = Head + "\"x\":1,\"publisher\":\" \"}";
        var mild = CatalogueReadMode.Strict.With(DiagnosticCodes.UnknownMember, Severity.Warning).With(DiagnosticCodes.BlankText, Severity.Warning);

        var reading = CatalogueJson.TryRead(json, new() { Mode = mild });

        reading.IsSuccess.Should().BeTrue();
        reading.Catalogue!.Publisher.Should().BeNull();
        reading.Diagnostics.Should().HaveCount(2).And.OnlyContain(static problem => problem.Severity == Severity.Warning);
        CatalogueReadMode.Strict.SeverityOf(DiagnosticCodes.UnknownMember).Should().Be(Severity.Error);
        mild.ToString().Should().Be("Strict");
        FluentActions.Invoking(() => mild.With(null!, Severity.Error)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => mild.SeverityOf(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public async Task Text_bytes_stream_and_pipe_say_the_same()
    {
        var json = Head + "\"x\":1,\"publisher\":\" \",\"å\":[]}";
        var bytes = Encoding.UTF8.GetBytes(json);
        var text = CatalogueJson.TryRead(json, Salvage);

        CatalogueJson.TryRead(bytes, Salvage).Diagnostics.Should().Equal(text.Diagnostics).And.HaveCount(3);
        (await CatalogueJson.TryReadAsync(new MemoryStream(bytes), Salvage)).Diagnostics.Should().Equal(text.Diagnostics);
        var pipe = PipeReader.Create(new ReadOnlySequence<byte>(bytes));
        (await CatalogueJson.TryReadAsync(pipe, Salvage)).Catalogue.Should().Be(text.Catalogue);
        (await pipe.ReadAsync()).Buffer.IsEmpty.Should().BeTrue("the pipe is its owner's to end");
        await FluentActions.Awaiting(() => CatalogueJson.TryReadAsync(new MemoryStream(bytes), null, new CancellationToken(true))).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => CatalogueJson.TryReadAsync((Stream)null!)).Should().ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(() => CatalogueJson.TryReadAsync((PipeReader)null!)).Should().ThrowAsync<ArgumentNullException>();
        FluentActions.Invoking(() => CatalogueJson.TryRead((string)null!, Salvage)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("hyttefolk", "ukjent-kode")]
    [InlineData("ukjent-kode", "hyttefolk")]
    public void An_own_code_beside_an_unknown_one_is_not_told(string one, string other)
    {
        var reading = CatalogueJson.TryRead(
            $$"""{{Head}}"concepts":[{"vocabulary":"target-group","code":"hyttefolk","label":"Hyttefolk"}],"initiatives":[{"id":"i","language":"nb","title":"T","targetGroups":["{{one}}","{{other}}"]}]}""",
            CatalogueReadOptions.Default);

        reading.Diagnostics.Should().ContainSingle().Which.Pointer.Should().Be($"/initiatives/0/targetGroups/{(one == "ukjent-kode" ? 0 : 1)}");
    }

    [Fact]
    public async Task Who_gives_up_is_heard_while_the_text_is_read()
    {
        using var source = new CancellationTokenSource();
        var bytes = Encoding.UTF8.GetBytes(Head + $"\"initiatives\":[{Good},{Good}]}}");
        IEnumerable<ReadOnlyMemory<byte>> Chunks()
        {
            yield return bytes;
            source.Cancel();
        }

        var stream = new ChunkedStream(Chunks().Append(ReadOnlyMemory<byte>.Empty)) { IgnoresEnding = true };
        await FluentActions.Awaiting(() => CatalogueJson.TryReadAsync(stream, Salvage, source.Token)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void A_reading_has_a_line_for_logs()
    {
        CatalogueJson.TryRead(Head + $"\"initiatives\":[{Good}]}}", Salvage).ToString().Should().Be("read, 1 initiatives, 0 left out, 0 diagnostics");
        var broken = CatalogueJson.TryRead(Head + $"\"initiatives\":[{Good},3}}", Salvage);
        broken.ToString().Should().Be("not read, 1 initiatives, 1 left out, 2 diagnostics");
        broken.LeftOut[0].ToString().Should().StartWith("1: ").And.Contain(DiagnosticCodes.WrongJsonType);
        InitiativeReading.Good(4, 5, Berg.Initiative, []).ToString().Should().Be($"4: {Berg.Initiative.Id}");
    }

    [Fact]
    public void An_older_major_version_goes_the_ways_that_lead_to_the_current_one()
    {
        var options = new CatalogueReadOptions
        {
            Migrations = [new(0, static document =>
            {
                document["title"] = document["name"]!.DeepClone();
                document.Remove("name");
            })],
        };
        const string Json = """{"schemaVersion":"0.9","id":"k","language":"nb","name":"T","x":1.50}""";

        var reading = CatalogueJson.TryRead(Json, options);

        reading.IsSuccess.Should().BeTrue();
        reading.Version.Should().Be(new SchemaVersion(0, 9));
        CatalogueJson.Write(reading.Catalogue!).Should().Be("""{"schemaVersion":"1.0","id":"k","language":"nb","title":"T","x":1.50}""");
        reading.Diagnostics.Should().ContainSingle().Which.Line.Should().BeNull("the place is one of another document");
        CatalogueJson.TryRead(Json, CatalogueReadOptions.Default).Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.OlderSchemaVersion);
        CatalogueJson.TryRead(Json, new() { Migrations = [new(7, static _ => { })] }).Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.OlderSchemaVersion, "no way leads there");
        CatalogueJson.TryRead(Json.Replace("x\"", "id\"", StringComparison.Ordinal), options).Diagnostics.Should().ContainSingle()
            .Which.Code.Should().Be(DiagnosticCodes.OlderSchemaVersion, "a document that is not sound is not changed");
    }
}
