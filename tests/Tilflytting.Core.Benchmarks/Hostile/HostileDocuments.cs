using System.Text;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Benchmarks;

/// <summary>JSON that is read and compared.</summary>
internal static class HostileDocuments
{
    public static ImmutableArray<HostileInput> All { get; } =
    [
        new("diff-of-unknown-members", 20_000, "members", static size => Compared(Members(size, changed: false), Members(size, changed: true))),
        new("diff-of-languages", 20_000, "languages", static size => Compared(Languages(size, "a"), Languages(size, "b"))),
        new("diff-of-one-id", 20_000, "entries", static size => Compared(Alike(size, "T"), Alike(size, "U"))),
        new("file-that-is-no-json", 128 << 20, "bytes", static size => () => _ = Now(CatalogueJson.TryReadAsync(new Zeros(size))).Diagnostics.Length),
        new("document-above-its-limit", 128 << 20, "bytes", static size => () => _ = Now(CatalogueJson.TryReadAsync(new Zeros(size, (byte)' '), new() { Limits = new() { MaxBytes = size / 2 } })).Diagnostics.Length),
        new("broken-entries-salvaged", 20_000, "entries", static size =>
        {
            var entry = """{"id":"i","language":"nb" "title":"T"},""";
            var json = Encoding.UTF8.GetBytes("""{"schemaVersion":"1.0","id":"k","language":"nb","title":"K","initiatives":[""" + string.Concat(Enumerable.Repeat(entry, size)) + """{"id":"j","language":"nb","title":"T"}]}""");
            return () => _ = CatalogueJson.TryRead(json, new() { Mode = CatalogueReadMode.Salvage }).Initiatives.Length;
        }),
    ];

    private static Action Compared(Catalogue old, Catalogue @new) => () => _ = CatalogueDiff.Between(old, @new).ToMarkdown(LanguageTag.Bokmal).Length;

    private static Catalogue Members(int size, bool changed) => HostileModels.Catalogue with
    {
        Initiatives = [HostileModels.Entry with { UnknownMembers = UnknownMembers.Parse("{" + string.Join(',', Enumerable.Range(0, size).Select(i => $"\"m{i}\":{(changed && i == size / 2 ? -1 : i)}")) + "}") }],
    };

    private static Catalogue Languages(int size, string text) => CatalogueJson.Read(Encoding.UTF8.GetBytes(
        """{"schemaVersion":"1.0","id":"k","language":"nb","title":"K","initiatives":[{"id":"i","language":"nb","title":{""" + string.Join(',', Enumerable.Range(0, size).Select(i => $"\"nb-x-{i}\":\"{(i == size / 2 ? text : "t")}\"")) + "}}]}"));

    private static Catalogue Alike(int size, string title) => HostileModels.Catalogue with { Initiatives = [.. Enumerable.Range(0, size).Select(i => HostileModels.Entry with { Title = $"{title} {i}" })] };

    private static T Now<T>(Task<T> task) => task.GetAwaiter().GetResult();

    /// <summary>A stream of one byte again and again, which takes no memory.</summary>
    private sealed class Zeros(long length, byte each = 0) : Stream
    {
        private long at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => at; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var count = (int)Math.Min(buffer.Length, length - at);
            buffer[..count].Fill(each);
            at += count;
            return count;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Read(buffer, offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
