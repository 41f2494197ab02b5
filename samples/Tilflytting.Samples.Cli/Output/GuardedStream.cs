namespace Tilflytting.Samples.Cli.Output;

/// <summary>Standard output: buffered, and where it cannot be written to (closed, a full disk) that is one line and not the end of the process.</summary>
/// <remarks>After the first failure nothing is written any more, so that no second one hides it while the program ends.</remarks>
internal sealed class GuardedStream(Stream inner, bool isBuffered) : Stream
{
    private const int FullDisk = 28; // ENOSPC

    private readonly byte[] buffer = new byte[isBuffered ? 1 << 16 : 0];
    private int used;

    /// <summary>Whether it failed.</summary>
    public bool HasFailed { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > buffer.Length - used)
        {
            Empty();
        }

        if (bytes.Length > buffer.Length)
        {
            Pass(bytes);
            return;
        }

        bytes.CopyTo(buffer.AsSpan(used));
        used += bytes.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        Empty();
        Guard(static inner => inner.Flush());
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Empty()
    {
        var count = used;
        used = 0;
        if (count > 0)
        {
            Pass(buffer.AsSpan(0, count));
        }
    }

    private void Pass(ReadOnlySpan<byte> bytes)
    {
        if (HasFailed)
        {
            return;
        }

        try
        {
            inner.Write(bytes);
        }
        catch (Exception e) when (IsOfOutput(e))
        {
            throw Failed(e);
        }
    }

    private void Guard(Action<Stream> act)
    {
        if (HasFailed)
        {
            return;
        }

        try
        {
            act(inner);
        }
        catch (Exception e) when (IsOfOutput(e))
        {
            throw Failed(e);
        }
    }

    private static bool IsOfOutput(Exception e) => e is IOException or UnauthorizedAccessException or NotSupportedException or ObjectDisposedException;

    private CommandException Failed(Exception e)
    {
        HasFailed = true;
        return new(e.HResult == FullDisk
            ? Speech.Say("Det er ikke plass til resultatet der standard ut skal skrives.", "Det er ikkje plass til resultatet der standard ut skal skrivast.", "There is no space left where standard output is written to.")
            : Speech.Say("Standard ut kan ikke skrives til.", "Standard ut kan ikkje skrivast til.", "Standard output cannot be written to."));
    }
}
