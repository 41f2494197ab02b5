namespace Tilflytting.Core.Tests.Json;

/// <summary>A stream that notes how much is written at once, and may fail; it does not hear who gives up.</summary>
internal sealed class NotingStream : MemoryStream
{
    /// <summary>The lengths of the pieces.</summary>
    public List<int> Pieces { get; } = [];

    /// <summary>The longest piece.</summary>
    public int Longest => Pieces.Max();

    /// <summary>How many pieces are taken before it fails; null when it never does.</summary>
    public int? Room { get; init; }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Pieces.Add(buffer.Length);
        return Pieces.Count > Room ? ValueTask.FromException(new IOException("The disk is full.")) : base.WriteAsync(buffer, CancellationToken.None);
    }
}
