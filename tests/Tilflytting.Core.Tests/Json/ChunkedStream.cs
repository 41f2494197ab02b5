namespace Tilflytting.Core.Tests.Json;

/// <summary>A stream that hands out its bytes in pieces, as a network does, and notes how much was asked for at once.</summary>
internal sealed class ChunkedStream(IEnumerable<ReadOnlyMemory<byte>> chunks) : Stream
{
    private readonly IEnumerator<ReadOnlyMemory<byte>> chunks = chunks.GetEnumerator();
    private ReadOnlyMemory<byte> rest;

    public ChunkedStream(byte[] bytes, int size)
        : this(Enumerable.Range(0, (bytes.Length + size - 1) / size).Select(n => (ReadOnlyMemory<byte>)bytes.AsMemory(n * size, Math.Min(size, bytes.Length - (n * size)))))
    {
    }

    /// <summary>The greatest buffer that was handed in.</summary>
    public int Asked { get; private set; }

    /// <summary>Whether it goes on when the caller has given up, as some streams do.</summary>
    public bool IgnoresEnding { get; init; }

    /// <summary>How many bytes were taken.</summary>
    public int Taken { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!IgnoresEnding)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        Asked = Math.Max(Asked, buffer.Length);
        while (rest.IsEmpty && chunks.MoveNext())
        {
            rest = chunks.Current;
        }

        var count = Math.Min(rest.Length, buffer.Length);
        rest[..count].CopyTo(buffer);
        rest = rest[count..];
        Taken += count;
        return new(count);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("The library reads without blocking.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
