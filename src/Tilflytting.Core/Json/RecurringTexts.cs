using System.Buffers.Binary;

namespace Tilflytting.Core.Json;

/// <summary>
/// Values of short texts that come again and again (publishers, studies, a catalogue's own codes): what was read lately is the same object again.
/// </summary>
/// <remarks>Bounded: a text that is not among them takes the place of another. Thread safe, since an entry is replaced whole.</remarks>
internal sealed class RecurringTexts<T>
    where T : class
{
    private const int Count = 256;
    private const int LongestText = 64;

    private readonly Entry?[] entries = new Entry?[Count];

    public bool TryFind(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out T? value)
    {
        value = entries[Place(utf8)] is { } entry && utf8.SequenceEqual(entry.Utf8) ? entry.Value : null;
        return value is not null;
    }

    /// <summary>Keeps a value, unless its text is too long or not at hand.</summary>
    public void Keep(ReadOnlySpan<byte> utf8, T value)
    {
        if (utf8.Length is > 0 and <= LongestText)
        {
            entries[Place(utf8)] = new(utf8.ToArray(), value);
        }
    }

    private static int Place(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length < sizeof(uint))
        {
            return utf8.IsEmpty ? 0 : utf8[0];
        }

        // The beginning, the middle and the end tell most texts apart.
        var mixed = BinaryPrimitives.ReadUInt32LittleEndian(utf8) ^ BinaryPrimitives.ReadUInt32LittleEndian(utf8[^sizeof(uint)..])
            ^ (BinaryPrimitives.ReadUInt32LittleEndian(utf8[((utf8.Length - sizeof(uint)) / 2)..]) << 1) ^ (uint)utf8.Length;
        return (int)((mixed * 0x9E3779B1u) >> 24);
    }

    private sealed record Entry(byte[] Utf8, T Value);
}
