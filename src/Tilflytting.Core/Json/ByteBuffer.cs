using System.Buffers;

namespace Tilflytting.Core.Json;

/// <summary>Bytes that are written one after the other, and can be taken back.</summary>
internal sealed class ByteBuffer : IBufferWriter<byte>
{
    private byte[] bytes = new byte[1 << 16];

    /// <summary>How many there are; less than before takes the last ones back.</summary>
    public int Length { get; set; }

    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, Length);

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        var needed = (long)Length + Math.Max(sizeHint, 256);
        if (needed > bytes.Length)
        {
            Array.Resize(ref bytes, (int)Math.Max(needed, Math.Min(2L * bytes.Length, Array.MaxLength)));
        }

        return bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
