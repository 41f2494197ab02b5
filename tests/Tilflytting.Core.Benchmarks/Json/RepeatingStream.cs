namespace Tilflytting.Core.Benchmarks;

/// <summary>The same bytes again and again: a stream of any length that takes no room.</summary>
internal sealed class RepeatingStream(byte[] bytes, int times) : Stream
{
    private int turn;
    private int at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => (long)bytes.Length * times;

    public override long Position { get => ((long)bytes.Length * turn) + at; set => throw new NotSupportedException(); }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (turn == times)
        {
            return 0;
        }

        var count = Math.Min(buffer.Length, bytes.Length - at);
        bytes.AsSpan(at, count).CopyTo(buffer);
        at += count;
        if (at == bytes.Length)
        {
            (turn, at) = (turn + 1, 0);
        }

        return count;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
