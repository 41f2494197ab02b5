using System.Text;
using Tilflytting.Core.Json;
using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Json;

/// <summary>Initiatives as lines, both ways.</summary>
public class InitiativeLinesTests
{
    private const string Good = """{"id":"god","language":"nb","title":"God"}""";

    [Fact]
    public void What_is_written_is_read_back_however_it_comes()
    {
        Gen.Select(ModelGen.Initiative.Array[0, 6], Gen.Int[1, 300]).Sample(
            (initiatives, size) =>
            {
                var bytes = Written(initiatives);
                return bytes.Count(static b => b == '\n') == initiatives.Length
                    && Read(bytes, size).Select(static reading => reading.Initiative).SequenceEqual(initiatives);
            },
            iter: 300);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(100_000)]
    public void Marks_line_ends_and_blank_lines_are_passed_over(int size)
    {
        var text = $"\uFEFF{Good}\r\n\r\n  \t\n{Good}\n\n\r\n {Good} ";

        var readings = Read(Encoding.UTF8.GetBytes(text), size);

        readings.Select(static reading => (reading.Index, reading.Line, reading.IsSuccess)).Should().Equal((0, 1, true), (1, 4, true), (2, 7, true));
        Read([], size).Should().BeEmpty();
        Read(Encoding.UTF8.GetBytes("\uFEFF"), size).Should().BeEmpty();
        Read(Encoding.UTF8.GetBytes("\r\n \n"), size).Should().BeEmpty();
        Read(Encoding.UTF8.GetBytes($"{Good}\n\uFEFF{Good}"), size).Select(static reading => reading.IsSuccess).Should().Equal([true, false], "a mark stands at the beginning alone");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public void A_bad_line_is_told_with_its_number_and_the_next_is_read(int size)
    {
        var text = $"{Good}\n{{\"id\":\"Feil\",\"language\":\"nb\",\"title\":3}}\r\n{{\"id\":\n{Good}{Good}\n[]\nnull\n{Good}\n\0\n\"\\ud800\"\n{{\"id\":\"å\uFEFF\"";

        var readings = Read(Encoding.UTF8.GetBytes(text), size);

        readings.Select(static reading => (reading.Index, reading.Line, reading.Id)).Should().Equal(
            (0, 1, null), (1, 2, "Feil"), (2, 3, null), (3, 4, "god"), (4, 5, null), (5, 6, null), (6, 7, null), (7, 8, null), (8, 9, null), (9, 10, "å\uFEFF"));
        readings.Where(static reading => reading.IsSuccess).Select(static reading => reading.Index).Should().Equal(0, 6);
        readings[1].Json.Should().Be("{\"id\":\"Feil\",\"language\":\"nb\",\"title\":3}");
        readings[1].Diagnostics.Select(static problem => (problem.Code, problem.Pointer, problem.Line, problem.Column)).Should().Equal(
            (DiagnosticCodes.MalformedSlug, "/id", 2, 7), (DiagnosticCodes.WrongJsonType, "/title", 2, 38));
        readings[3].Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(problem => problem.Code == DiagnosticCodes.MalformedJson && problem.Line == 4 && problem.Column == Good.Length + 1);
        readings[4].Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.WrongJsonType);
        readings.Where(static reading => !reading.IsSuccess).Should().OnlyContain(
            static reading => !reading.Diagnostics.IsEmpty && reading.Json != null && reading.Diagnostics.All(problem => problem.Line == reading.Line));
        FluentActions.Invoking(() => readings[2].OrThrow()).Should().Throw<DiagnosticException>();
        readings[0].OrThrow().Id.Should().Be(Slug.Parse("god"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(100_000)]
    public void A_line_that_is_too_long_is_not_kept_and_the_next_is_read(int size)
    {
        var options = new CatalogueReadOptions { Limits = new() { MaxInitiativeBytes = Good.Length } };
        var text = $"{Good}\r\n{Good} \n{new string('x', 300_000)}\n{Good}\n{new string(' ', 70_000)}\n{Good.Replace("God", "Å", StringComparison.Ordinal)}";

        var readings = Read(Encoding.UTF8.GetBytes(text), size, options);

        readings.Select(static reading => (reading.Index, reading.Line, reading.IsSuccess)).Should().Equal(
            (0, 1, true), (1, 2, false), (2, 3, false), (3, 4, true), (4, 5, false), (5, 6, true));
        foreach (var bad in readings.Where(static reading => !reading.IsSuccess))
        {
            bad.Json.Should().BeNull();
            bad.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(problem => problem.Code == DiagnosticCodes.TooLong && problem.Line == bad.Line);
        }
    }

    [Fact]
    public void Modes_and_concepts_say_what_they_say_of_a_catalogue()
    {
        var bytes = Encoding.UTF8.GetBytes("""{"id":"i","language":"nb","title":"T","x":1,"targetGroups":["hyttefolk"]}""");
        var own = ConceptSet.With([new() { Vocabulary = "target-group", Code = "hyttefolk", Label = "Hyttefolk" }]);

        var tolerant = Read(bytes, 10).Single();
        var strict = Read(bytes, 10, new() { Mode = CatalogueReadMode.Strict, Concepts = own }).Single();

        tolerant.Initiative!.UnknownMembers.TryGet("x", out _).Should().BeTrue();
        tolerant.Diagnostics.Select(static problem => (problem.Code, problem.Severity)).Should().Equal(
            (DiagnosticCodes.UnknownMember, Severity.Information), (DiagnosticCodes.UnknownCode, Severity.Information));
        strict.IsSuccess.Should().BeFalse();
        strict.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(problem => problem.Code == DiagnosticCodes.UnknownMember && problem.Severity == Severity.Error);
    }

    [Fact]
    public async Task No_more_than_one_initiative_is_held_however_many_lines_there_are()
    {
        const int Count = 20_000;
        var stream = new ChunkedStream(Enumerable.Repeat((ReadOnlyMemory<byte>)Written([Berg.Initiative]), Count));
        var seen = new List<WeakReference>();
        var held = 0;

        await foreach (var reading in CatalogueJson.TryReadLinesAsync(stream))
        {
            seen.Add(new(reading.Initiative));
            if (seen.Count % (Count / 4) == 0)
            {
                GC.Collect();
                held = Math.Max(held, seen.Count(static one => one.IsAlive));
            }
        }

        seen.Should().HaveCount(Count);
        held.Should().BeInRange(1, 2, "the one at hand, and the one before where the runtime has not let go of it");
        stream.Asked.Should().BeLessThanOrEqualTo(1 << 16);
    }

    [Fact]
    public async Task A_call_that_waits_for_bytes_can_be_ended()
    {
        await Ends(static (stream, token) => CatalogueJson.TryReadLinesAsync(stream, cancellationToken: token).ToListAsync(CancellationToken.None).AsTask());
        await Ends(static (stream, token) => CatalogueJson.TryReadInitiativesAsync(stream, cancellationToken: token).ToListAsync(CancellationToken.None).AsTask());
        await Ends(static (stream, token) => CatalogueJson.TryReadAsync(stream, null, token));
        await Ends(static (stream, token) => CatalogueJson.ReadAsync(stream, token));

        static async Task Ends(Func<Stream, CancellationToken, Task> read)
        {
            using var source = new CancellationTokenSource();
            var stream = new StalledStream();
            var reading = read(stream, source.Token);
            await stream.Asked;
            reading.IsCompleted.Should().BeFalse();

            await source.CancelAsync();

            await FluentActions.Awaiting(() => reading).Should().ThrowAsync<OperationCanceledException>();
        }
    }

    [Fact]
    public async Task What_came_before_a_source_failed_is_written()
    {
        async IAsyncEnumerable<Initiative> Fails()
        {
            yield return Berg.Initiative;
            await Task.Yield();
            throw new InvalidOperationException("The source gave up.");
        }

        foreach (var write in (Func<Stream, Task>[])[
            stream => CatalogueJson.WriteLinesAsync(Fails(), stream),
            static stream => CatalogueJson.WriteLinesAsync([Berg.Initiative, null!], stream),
            stream => CatalogueJson.WriteLinesAsync(Fails().ToBlockingEnumerable(), stream)])
        {
            using var stream = new MemoryStream();
            await FluentActions.Awaiting(() => write(stream)).Should().ThrowAsync<Exception>().Where(static e => e is InvalidOperationException || e is ArgumentNullException);
            stream.ToArray().Should().Equal(Written([Berg.Initiative]));
        }
    }

    [Fact]
    public async Task Progress_is_told_and_a_call_can_be_ended()
    {
        var bytes = Written([Berg.Initiative, Berg.Initiative, Berg.Initiative]);
        var (told, written) = (new Told(), new Told());
        using var source = new CancellationTokenSource();

        await foreach (var _ in CatalogueJson.ReadLinesAsync(new MemoryStream(bytes), progress: told))
        {
        }

        told.All[^1].Should().Be(bytes.Length);
        (await CatalogueJson.WriteLinesAsync([Berg.Initiative, Berg.Initiative], Stream.Null, written)).Should().Be(2);
        written.All[^1].Should().Be(2);
        var seen = 0;
        await FluentActions.Awaiting(async () =>
        {
            await foreach (var _ in CatalogueJson.TryReadLinesAsync(new MemoryStream(bytes), cancellationToken: source.Token))
            {
                seen++;
                await source.CancelAsync();
            }
        }).Should().ThrowAsync<OperationCanceledException>();
        seen.Should().Be(1);
        await FluentActions.Awaiting(() => CatalogueJson.WriteLinesAsync([Berg.Initiative], Stream.Null, null, source.Token)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task The_throwing_call_reads_to_the_first_bad_line()
    {
        var seen = 0;
        var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{Good}\n{{}}\n{Good}"));

        (await FluentActions.Awaiting(async () =>
        {
            await foreach (var _ in CatalogueJson.ReadLinesAsync(stream))
            {
                seen++;
            }
        }).Should().ThrowAsync<DiagnosticException>()).Which.Diagnostics.Should().HaveCount(3).And.OnlyContain(static problem => problem.Line == 2);
        seen.Should().Be(1);
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public async Task What_could_not_be_read_back_is_not_written_and_leaves_whole_lines()
    {
        using var stream = new MemoryStream();
        var bad = Berg.Initiative with { Related = [new() { Kind = RelationKind.SeeAlso }] };

        (await FluentActions.Awaiting(() => CatalogueJson.WriteLinesAsync(Several(Berg.Initiative, bad, Berg.Initiative), stream)).Should().ThrowAsync<DiagnosticException>())
            .Which.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(problem => problem.Pointer == "/related/0" && problem.Line == 2);

        stream.ToArray().Should().Equal(Written([Berg.Initiative]));
    }

    [Fact]
    public async Task Both_ways_of_writing_write_the_same()
    {
        using var stream = new MemoryStream();

        (await CatalogueJson.WriteLinesAsync(Several(Berg.Initiative, Berg.Initiative), stream)).Should().Be(2);

        stream.ToArray().Should().Equal(Written([Berg.Initiative, Berg.Initiative]));
    }

    [Fact]
    public async Task No_initiative_is_null() =>
        await FluentActions.Awaiting(static () => CatalogueJson.WriteLinesAsync([null!], Stream.Null)).Should().ThrowAsync<ArgumentNullException>();

    private static List<InitiativeReading> Read(byte[] bytes, int size, CatalogueReadOptions? options = null) =>
        CatalogueJson.TryReadLinesAsync(new ChunkedStream(bytes, size), options).ToBlockingEnumerable().ToList();

    private static byte[] Written(Initiative[] initiatives)
    {
        using var stream = new MemoryStream();
        CatalogueJson.WriteLinesAsync(initiatives, stream).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    private static async IAsyncEnumerable<Initiative> Several(params Initiative[] initiatives)
    {
        foreach (var initiative in initiatives)
        {
            await Task.Yield();
            yield return initiative;
        }
    }
}
