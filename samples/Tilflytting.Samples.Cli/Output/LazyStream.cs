namespace Tilflytting.Samples.Cli.Output;

/// <summary>A stream of the process that is opened when it is first used: one that is closed must not stop a call that does not need it.</summary>
internal sealed class LazyStream(Func<Stream> open) : Stream
{
    private Stream? opened;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    private Stream Opened => opened ??= open();

    public override int Read(byte[] buffer, int offset, int count) => Opened.Read(buffer, offset, count);

    public override int Read(Span<byte> buffer) => Opened.Read(buffer);

    public override void Write(byte[] buffer, int offset, int count) => Opened.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => Opened.Write(buffer);

    public override void Flush() => opened?.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
