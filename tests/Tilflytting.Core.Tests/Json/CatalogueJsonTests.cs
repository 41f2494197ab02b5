using System.Buffers;
using System.Text;
using System.Text.Json;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Json;

/// <summary>The everyday calls.</summary>
public class CatalogueJsonTests
{
    private static readonly byte[] Bytes = Encoding.UTF8.GetBytes(Berg.Json);

    [Fact]
    public void Berg_is_written_as_it_stands_in_the_file()
    {
        CatalogueJson.Write(Berg.Catalogue, new() { Indented = true }).Should().Be(Berg.Json.TrimEnd());
    }

    [Fact]
    public void Letters_are_written_as_themselves()
    {
        CatalogueJson.Write(Berg.Catalogue).Should().Contain("Småsamfunnsprosjektet God, nær og raus").And.NotContain("\\u");
    }

    [Fact]
    public void Text_bytes_and_streams_are_read_alike()
    {
        CatalogueJson.Read(Berg.Json).Should().Be(Berg.Catalogue);
        CatalogueJson.Read(Bytes).Should().Be(Berg.Catalogue);
    }

    [Fact]
    public async Task A_stream_is_read_to_its_end_and_stays_open()
    {
        using var stream = new MemoryStream(Bytes);

        (await CatalogueJson.ReadAsync(stream)).Should().Be(Berg.Catalogue);

        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public async Task Text_buffer_and_stream_are_written_alike()
    {
        var text = CatalogueJson.Write(Berg.Catalogue);
        var buffer = new ArrayBufferWriter<byte>();
        CatalogueJson.Write(Berg.Catalogue, buffer);
        using var stream = new MemoryStream();
        await CatalogueJson.WriteAsync(Berg.Catalogue, stream);

        Encoding.UTF8.GetString(buffer.WrittenSpan).Should().Be(text);
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(text);
    }

    [Fact]
    public async Task A_cancelled_call_ends()
    {
        var cancelled = new CancellationToken(canceled: true);

        await FluentActions.Awaiting(() => CatalogueJson.ReadAsync(new MemoryStream(Bytes), cancelled)).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => CatalogueJson.WriteAsync(Berg.Catalogue, new MemoryStream(), null, cancelled)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over()
    {
        CatalogueJson.Read((byte[])[0xEF, 0xBB, 0xBF, .. Bytes]).Should().Be(Berg.Catalogue);
    }

    [Fact]
    public void The_throwing_calls_say_what_TryRead_says()
    {
        CatalogueJson.TryRead("{}", out _, out var problems).Should().BeFalse();

        FluentActions.Invoking(() => CatalogueJson.Read("{}")).Should().Throw<DiagnosticException>().Which.Diagnostics.Should().Equal(problems);
        FluentActions.Invoking(() => CatalogueJson.Read("{}"u8.ToArray())).Should().Throw<DiagnosticException>().Which.Diagnostics.Should().Equal(problems);
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("1.7")]
    [InlineData("1.999")]
    public void A_newer_minor_version_is_read_and_written_without_loss(string version)
    {
        var json = $$"""{"schemaVersion":"{{version}}","id":"k","language":"nb","title":"T","tags":["x",{"y":1.0}]}""";

        CatalogueJson.Write(CatalogueJson.Read(json)).Should().Be(json);
    }

    [Theory]
    [InlineData("2.0", DiagnosticCodes.NewerSchemaVersion)]
    [InlineData("10.3", DiagnosticCodes.NewerSchemaVersion)]
    [InlineData("0.9", DiagnosticCodes.OlderSchemaVersion)]
    public void Another_major_version_is_refused_and_nothing_else_is_said(string version, string code)
    {
        var json = $$"""{"id":[],"schemaVersion":"{{version}}","title":3}""";

        CatalogueJson.TryRead(json, out var catalogue, out var problems).Should().BeFalse();

        catalogue.Should().BeNull();
        problems.Should().ContainSingle().Which.Should().Match<Diagnostic>(problem => problem.Code == code && problem.Pointer == "/schemaVersion");
    }

    [Fact]
    public void What_could_not_be_read_back_is_not_written()
    {
        var relation = new Relation { Kind = RelationKind.SeeAlso };
        (Initiative Initiative, string Code, string Pointer)[] broken =
        [
            (Berg.Initiative with { Id = default }, DiagnosticCodes.DefaultValue, "/initiatives/1/id"),
            (Berg.Initiative with { Related = [relation] }, DiagnosticCodes.EmptyObject, "/initiatives/1/related/0"),
            (Berg.Initiative with { Related = [relation with { Kind = default, Title = "T" }] }, DiagnosticCodes.DefaultValue, "/initiatives/1/related/0/kind"),
            (Berg.Initiative with { UnknownMembers = UnknownMembers.Parse("""{"title":"T"}""") }, DiagnosticCodes.DuplicateMember, "/initiatives/1"),
        ];

        foreach (var (initiative, code, pointer) in broken)
        {
            var catalogue = Berg.Catalogue with { Initiatives = [Berg.Initiative, initiative] };
            FluentActions.Invoking(() => CatalogueJson.Write(catalogue)).Should().Throw<DiagnosticException>()
                .Which.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(problem => problem.Code == code && problem.Pointer == pointer);
            FluentActions.Invoking(() => JsonSerializer.Serialize(catalogue, TilflyttingJsonContext.Default.Catalogue)).Should().Throw<JsonException>()
                .WithMessage($"*{pointer}*{code}*");
        }
    }

    [Fact]
    public void A_catalogue_in_a_format_that_cannot_be_read_back_is_not_written()
    {
        FluentActions.Invoking(static () => CatalogueJson.Write(Berg.Catalogue with { SchemaVersion = new(2, 0) })).Should().Throw<DiagnosticException>()
            .Which.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.NewerSchemaVersion);
    }

    [Fact]
    public void Many_problems_of_one_line_look_at_each_byte_once()
    {
        var bytes = Enumerable.Repeat((byte)'x', 1_000_000).ToArray();
        var lines = new JsonLines(new(bytes));

        for (var at = 0; at < bytes.Length; at += 10)
        {
            lines.At(at).Should().Be((1L, at + 1L));
        }

        lines.Looked.Should().BeLessThanOrEqualTo(bytes.Length);
    }

    [Fact]
    public void A_place_is_right_whichever_was_asked_before()
    {
        Gen.Int[0, 3].Select(static n => n == 0 ? (byte)'\n' : (byte)'x').Array[1, 40].SelectMany(bytes => Gen.Int[0, bytes.Length - 1].Array[1, 10], static (bytes, places) => (bytes, places)).Sample((document) =>
        {
            var lines = new JsonLines(new(document.bytes));
            return document.places.All(at =>
            {
                var before = document.bytes.AsSpan(0, at);
                return lines.At(at) == (before.Count((byte)'\n') + 1, at - before.LastIndexOf((byte)'\n'));
            });
        }, iter: TestScale.Of(2_000));
    }
}
