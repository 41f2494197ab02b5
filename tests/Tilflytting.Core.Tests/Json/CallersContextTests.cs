using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Json;

/// <summary>
/// No call comes back to the thread of its caller: a window or an old web page that waits for a result would wait for itself. Each operation below is made to be the first one that
/// takes time, for a call leaves its caller once; of files alone, it is the first that does by itself.
/// </summary>
public sealed class CallersContextTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tilflytting").FullName;

    public CallersContextTests() => File.WriteAllText(Path.Combine(folder, "katalog.json"), Json);

    private static Initiative Bad => Berg.Initiative with { Related = [new() { Kind = RelationKind.SeeAlso }] };

    private static Catalogue Long { get; } = Berg.Catalogue with { Initiatives = [.. Enumerable.Repeat(Berg.Initiative, 40)] };

    private static string Json { get; } = CatalogueJson.Write(Long);

    private static string Lines { get; } = string.Concat(Enumerable.Repeat(JsonSerializer.Serialize(Berg.Initiative, TilflyttingJsonContext.Default.Initiative) + "\n", 40));

    public static TheoryData<string> Calls => [.. All.Select(static call => call.Name)];

    private static ImmutableArray<(string Name, Func<Slow, string, Task> Call)> All { get; } =
    [
        ("read a stream", static (slow, _) => CatalogueJson.TryReadAsync(slow.Stream(Json))),
        ("read a stream or throw", static (slow, _) => CatalogueJson.ReadAsync(slow.Stream(Json))),
        ("read a pipe", static (slow, _) => CatalogueJson.TryReadAsync(PipeReader.Create(slow.Stream(Json)))),
        ("read lines", static (slow, _) => Through(CatalogueJson.ReadLinesAsync(slow.Stream(Lines)))),
        ("read initiatives", static (slow, _) => Through(CatalogueJson.ReadInitiativesAsync(slow.Stream(Json)))),
        ("write", static (slow, _) => CatalogueJson.WriteAsync(Long, slow.Stream())),
        ("write what comes", static (slow, _) => CatalogueJson.WriteAsync(Long, slow.Initiatives(), slow.Stream())),
        ("write what comes, indented", static (slow, _) => CatalogueJson.WriteAsync(Long, slow.Initiatives(), slow.Stream(), new() { Indented = true })),
        ("write lines", static (slow, _) => CatalogueJson.WriteLinesAsync(Long.Initiatives, slow.Stream())),
        ("write lines that come", static (slow, _) => CatalogueJson.WriteLinesAsync(slow.Initiatives(), slow.Stream())),
        ("write lines to a bad one", static (slow, _) => Fails(CatalogueJson.WriteLinesAsync([Berg.Initiative, Bad], slow.Stream()))),
        ("write lines that come to a bad one", static (slow, _) => Fails(CatalogueJson.WriteLinesAsync(slow.Initiatives(Berg.Initiative, Bad), slow.Stream()))),
        ("save what comes", static (slow, file) => CatalogueJson.SaveAsync(Long, slow.Initiatives(), file)),
        ("save lines", static (_, file) => CatalogueJson.SaveLinesAsync(Long.Initiatives, file)),
        ("save lines that come", static (slow, file) => CatalogueJson.SaveLinesAsync(slow.Initiatives(), file)),
        ("save", static (_, file) => CatalogueJson.SaveAsync(Long, file)),
        ("load", static (_, file) => CatalogueJson.LoadAsync(file)),
    ];

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_call_does_not_come_back_to_its_callers_thread(string name)
    {
        var call = All.Single(one => one.Name == name).Call;
        Slow slow;
        var nth = 0;
        do
        {
            slow = new Slow(nth++);
            var context = new Counting();
            var before = SynchronizationContext.Current;
            SynchronizationContext.SetSynchronizationContext(context);
            Task task;
            try
            {
                task = call(slow, Path.Combine(folder, "katalog.json"));
            }
            finally
            {
                SynchronizationContext.SetSynchronizationContext(before);
            }

            await task.ConfigureAwait(true);
            context.Returns.Should().Be(0, "«{0}» was left at its operation {1}", name, nth);
        }
        while (slow.HasTakenTime);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task Through<T>(IAsyncEnumerable<T> items)
    {
        await foreach (var _ in items.ConfigureAwait(false))
        {
        }
    }

    private static async Task Fails(Task task)
    {
        try
        {
            await task.ConfigureAwait(false);
        }
        catch (DiagnosticException)
        {
            return;
        }

        throw new InvalidOperationException("It was bad, and was written.");
    }

    /// <summary>Counts how often somebody comes back.</summary>
    private sealed class Counting : SynchronizationContext
    {
        private int returns;

        public int Returns => returns;

        public override void Post(SendOrPostCallback d, object? state)
        {
            Interlocked.Increment(ref returns);
            base.Post(d, state);
        }
    }

    /// <summary>Streams and sequences whose nth operation takes time, the ones before it none.</summary>
    private sealed class Slow(int nth)
    {
        private int count;

        public bool HasTakenTime => count > nth;

        public SlowStream Stream(string text = "") => new SlowStream(this, text);

        public IAsyncEnumerable<Initiative> Initiatives() => Initiatives([.. Long.Initiatives]);

        public async IAsyncEnumerable<Initiative> Initiatives(params Initiative[] initiatives)
        {
            foreach (var one in initiatives)
            {
                await PassAsync().ConfigureAwait(false);
                yield return one;
            }

            await PassAsync().ConfigureAwait(false);
        }

        public async ValueTask PassAsync()
        {
            if (count++ == nth)
            {
                await Task.Delay(1).ConfigureAwait(false);
            }
        }
    }

    private sealed class SlowStream(Slow slow, string text) : Stream
    {
        private readonly MemoryStream inner = text.Length == 0 ? new() : new(Encoding.UTF8.GetBytes(text));

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await slow.PassAsync().ConfigureAwait(false);
            return await inner.ReadAsync(buffer[..Math.Min(buffer.Length, 20_000)], cancellationToken).ConfigureAwait(false);
        }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await slow.PassAsync().ConfigureAwait(false);
            await inner.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("The library reads without blocking.");

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("The library writes without blocking.");

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
