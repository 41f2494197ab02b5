using System.Buffers;

namespace Tilflytting.Core.Json;

/// <summary>What has come of a stream and is not used yet. It grows only while nothing of it is used.</summary>
internal sealed class StreamBuffer(Stream stream, IProgress<long>? progress) : IDisposable
{
    private const int FirstSize = 1 << 16;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int start;
    private int end;
    private long total;

    /// <summary>The bytes that are not used yet.</summary>
    public ReadOnlyMemory<byte> Unused => buffer.AsMemory(start, end - start);

    /// <summary>Whether the stream has no more.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>Whether there is no room for more beside the bytes that are not used yet, unless it grows.</summary>
    public bool IsFull => end - start == buffer.Length;

    /// <summary>Marks bytes as used.</summary>
    public void Use(int count) => start += count;

    /// <summary>Reads what the stream has at hand.</summary>
    /// <returns>Whether there was anything.</returns>
    public async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        MakeRoom();
        var count = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken).ConfigureAwait(false);
        end += count;
        IsEnded = count == 0;
        if (count > 0)
        {
            progress?.Report(total += count);
        }

        return count > 0;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        start = end = 0;
    }

    private void MakeRoom()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
        {
            var longer = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * buffer.Length, Array.MaxLength));
            buffer.AsSpan(0, end).CopyTo(longer);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = longer;
        }
    }
}
