using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Json;

/// <summary>How initiatives reach a stream: in pieces worth the way, not after it failed, not after the caller has given up.</summary>
public class StreamWritingTests
{
    /// <summary>As much as is gathered before it is handed on.</summary>
    private const int Enough = 1 << 15;

    private static readonly Initiative[] Many = [.. Enumerable.Repeat(Berg.Initiative, 300)];

    private static readonly Catalogue Head = Berg.Catalogue with { Initiatives = [] };

    public static TheoryData<string> Ways => [.. All.Select(static way => way.Name)];

    private static ImmutableArray<(string Name, Func<IEnumerable<Initiative>, Stream, IProgress<long>?, CancellationToken, Task<long>> Write)> All { get; } =
    [
        ("lines", static (all, stream, progress, token) => CatalogueJson.WriteLinesAsync(all, stream, progress, token)),
        ("lines that come", static (all, stream, progress, token) => CatalogueJson.WriteLinesAsync(all.ToAsyncEnumerable(), stream, progress, token)),
        ("a catalogue", static (all, stream, progress, token) => CatalogueJson.WriteAsync(Head, all.ToAsyncEnumerable(), stream, null, progress, token)),
        ("an indented catalogue", static (all, stream, progress, token) => CatalogueJson.WriteAsync(Head, all.ToAsyncEnumerable(), stream, new() { Indented = true }, progress, token)),
    ];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Every_piece_but_the_last_is_worth_the_way_and_told(string way)
    {
        var (stream, told) = (new NotingStream(), new Told());

        (await Write(way, Many, stream, told)).Should().Be(300);

        stream.Pieces.Should().HaveCountGreaterThan(5);
        stream.Pieces.SkipLast(1).Should().OnlyContain(static length => length >= Enough && length < 2 * Enough);
        told.All.Should().HaveCount(stream.Pieces.Count).And.BeInAscendingOrder().And.EndWith(300L);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_stream_that_fails_is_left_alone(string way)
    {
        foreach (var room in (int[])[0, 2])
        {
            var stream = new NotingStream { Room = room };

            await FluentActions.Awaiting(() => Write(way, Many, stream)).Should().ThrowAsync<IOException>();

            stream.Pieces.Should().HaveCount(room + 1);
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Who_gives_up_is_heard_before_the_next_initiative_and_nothing_more_is_written(string way)
    {
        using var source = new CancellationTokenSource();
        var (stream, taken) = (new NotingStream(), 0);
        IEnumerable<Initiative> Giving()
        {
            foreach (var one in Many)
            {
                if (++taken == 3)
                {
                    source.Cancel();
                }

                yield return one;
            }
        }

        await FluentActions.Awaiting(() => Write(way, Giving(), stream, token: source.Token)).Should().ThrowAsync<OperationCanceledException>();

        taken.Should().Be(3);
        stream.Pieces.Should().BeEmpty();
    }

    private static Task<long> Write(string way, IEnumerable<Initiative> all, Stream stream, IProgress<long>? progress = null, CancellationToken token = default) =>
        All.Single(one => one.Name == way).Write(all, stream, progress, token);
}
