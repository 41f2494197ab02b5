namespace Tilflytting.Core.Json;

/// <summary>All bytes of a stream, of which no more than twice as many are held at any time.</summary>
internal static class StreamBytes
{
    private const int FirstPiece = 1 << 16;
    private const int LongestPiece = 1 << 24;

    /// <summary>Reads a stream to its end; null when it has more bytes than the limit.</summary>
    public static async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(Stream stream, long limit, CancellationToken cancellationToken)
    {
        // Pieces in place of one buffer that grows: what is refused at the limit has not been copied.
        var pieces = new Queue<byte[]>();
        var piece = new byte[FirstPiece];
        var (inPiece, total) = (0, 0L);
        while (true)
        {
            var count = await stream.ReadAsync(piece.AsMemory(inPiece), cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                return Joined(pieces, piece.AsMemory(0, inPiece), (int)total);
            }

            inPiece += count;
            total += count;
            if (total > limit)
            {
                return null;
            }

            if (inPiece == piece.Length)
            {
                pieces.Enqueue(piece);
                piece = new byte[Math.Min(2 * piece.Length, LongestPiece)];
                inPiece = 0;
            }
        }
    }

    private static ReadOnlyMemory<byte> Joined(Queue<byte[]> pieces, ReadOnlyMemory<byte> last, int total)
    {
        if (pieces.Count == 0)
        {
            return last;
        }

        var all = new byte[total];
        var at = 0;
        while (pieces.TryDequeue(out var piece))
        {
            piece.CopyTo(all, at);
            at += piece.Length;
        }

        last.CopyTo(all.AsMemory(at));
        return all;
    }
}
