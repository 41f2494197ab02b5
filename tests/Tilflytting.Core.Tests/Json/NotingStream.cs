namespace Tilflytting.Core.Tests.Json;

/// <summary>A stream that notes how much is written at once.</summary>
internal sealed class NotingStream : MemoryStream
{
    /// <summary>The longest piece.</summary>
    public int Longest { get; private set; }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Longest = Math.Max(Longest, buffer.Length);
        return base.WriteAsync(buffer, cancellationToken);
    }
}
