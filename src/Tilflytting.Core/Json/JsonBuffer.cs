using System.Buffers;
using System.Buffers.Text;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Tilflytting.Core.Json;

/// <summary>
/// JSON without white space as UTF-8, one byte after the other: to the byte what a <see cref="System.Text.Json.Utf8JsonWriter"/> writes, without what it has to
/// ask each time since it does not know who writes. What is written is sound because the shapes are.
/// </summary>
/// <param name="size">How many bytes there is room for at first.</param>
/// <param name="destination">Where they go when there is no more room; null where all of them are kept.</param>
internal sealed class JsonBuffer(int size, IBufferWriter<byte>? destination = null)
{
    /// <summary>More than the longest number, and than what any character becomes.</summary>
    private const int Longest = 48;

    /// <summary>The first and the last character that are written as two bytes: Norwegian, Sámi, Kven and their neighbours are between them.</summary>
    private const char FirstOfTwo = '\u00A0';
    private const char LastOfTwo = '\u07FF';

    private byte[] bytes = new byte[size];

    /// <summary>Whether the next value or name comes after another one.</summary>
    private bool follows;

    /// <summary>How many bytes are here.</summary>
    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, Length);

    /// <summary>Forgets what was written after so many bytes, all of it whole lines, so that the next value begins a line.</summary>
    public void TakeBack(int length)
    {
        Length = length;
        follows = false;
    }

    /// <summary>Forgets what was handed on; what is written next follows it.</summary>
    public void HandedOn() => Length = 0;

    /// <summary>Ends a line after a whole value, so that the next value begins another.</summary>
    public void EndLine()
    {
        Room(1)[0] = (byte)'\n';
        Length++;
        follows = false;
    }

    /// <summary>Hands what is there to the destination.</summary>
    public void Flush()
    {
        destination!.Write(Written.Span);
        Length = 0;
    }

    public void StartObject() => Start((byte)'{');

    public void EndObject() => End((byte)'}');

    public void StartList() => Start((byte)'[');

    public void EndList() => End((byte)']');

    /// <summary>Writes a name of our own, which stands between a comma and a colon already.</summary>
    public void Name(ReadOnlySpan<byte> commaNameColon)
    {
        var name = follows ? commaNameColon : commaNameColon[1..];
        name.CopyTo(Room(name.Length));
        Length += name.Length;
        follows = false;
    }

    public void Name(ReadOnlySpan<char> name)
    {
        Text(name);
        Room(1)[0] = (byte)':';
        Length++;
        follows = false;
    }

    public void Flag(bool value)
    {
        Separate();
        var text = value ? "true"u8 : "false"u8;
        text.CopyTo(Room(text.Length));
        Length += text.Length;
    }

    public void Number(decimal value)
    {
        Separate();
        Utf8Formatter.TryFormat(value, Room(Longest), out var written);
        Length += written;
    }

    /// <summary>Writes a value that is JSON already.</summary>
    public void Raw(ReadOnlySpan<char> json)
    {
        Separate();
        var room = Room(Encoding.UTF8.GetMaxByteCount(json.Length));
        Length += Encoding.UTF8.GetBytes(json, room);
    }

    public void Text(ReadOnlySpan<char> text)
    {
        var room = RoomFor(text);
        var to = 0;
        if (follows)
        {
            room[to++] = (byte)',';
        }

        follows = true;
        room[to++] = (byte)'"';
        for (var at = 0; ;)
        {
            var plain = Plain(text[at..], room[to..]);
            at += plain;
            to += plain;
            if (at == text.Length)
            {
                break;
            }

            var letter = text[at];
            if (letter is >= FirstOfTwo and <= LastOfTwo)
            {
                room[to++] = (byte)(0xC0 | (letter >> 6));
                room[to++] = (byte)(0x80 | (letter & 0x3F));
                at++;
            }
            else
            {
                Length += to;
                at += Other(text[at..]);
                room = RoomFor(text[at..]);
                to = 0;
            }
        }

        room[to++] = (byte)'"';
        Length += to;
    }

    /// <summary>Writes the characters that are one byte each and stand as themselves, as many as there are at the beginning.</summary>
    /// <returns>How many there were.</returns>
    private static int Plain(ReadOnlySpan<char> text, Span<byte> to)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var at = 0;
        for (; units.Length - at >= Vector128<ushort>.Count; at += Vector128<ushort>.Count)
        {
            var block = Vector128.Create(units[at..]);
            Vector128.Narrow(block, block).GetLower().CopyTo(to[at..]);

            // One bit apart: «&» and «'», «<» and «>».
            var strange = Vector128.GreaterThan(block - Vector128.Create((ushort)' '), Vector128.Create((ushort)('~' - ' ')))
                | Vector128.Equals(block, Vector128.Create((ushort)'"')) | Vector128.Equals(block, Vector128.Create((ushort)'\\'))
                | Vector128.Equals(block | Vector128.Create((ushort)1), Vector128.Create((ushort)'\''))
                | Vector128.Equals(block | Vector128.Create((ushort)2), Vector128.Create((ushort)'>'));
            if (strange != Vector128<ushort>.Zero)
            {
                return at + BitOperations.TrailingZeroCount(strange.ExtractMostSignificantBits());
            }
        }

        for (; at < text.Length && text[at] <= '~' && !JsonEscaping.IsEscaped(text[at]); at++)
        {
            to[at] = (byte)text[at];
        }

        return at;
    }

    /// <summary>Writes a character that is escaped, or three or four bytes.</summary>
    /// <returns>How many parts it had.</returns>
    private int Other(ReadOnlySpan<char> text)
    {
        var room = Room(Longest);
        if (JsonEscaping.IsEscaped(text[0]))
        {
            Span<char> escape = stackalloc char[Longest];
            Length += Encoding.UTF8.GetBytes(escape[..JsonEscaping.Escape(text[0], escape)], room);
            return 1;
        }

        Rune.DecodeFromUtf16(text, out var rune, out var parts);
        Length += rune.EncodeToUtf8(room);
        return parts;
    }

    private void Start(byte bracket)
    {
        var room = Room(2);
        if (follows)
        {
            room[0] = (byte)',';
            room[1] = bracket;
            Length += 2;
            follows = false;
        }
        else
        {
            room[0] = bracket;
            Length++;
        }
    }

    private void End(byte bracket)
    {
        Room(1)[0] = bracket;
        Length++;
        follows = true;
    }

    /// <summary>Writes the comma, where one is due.</summary>
    private void Separate()
    {
        if (follows)
        {
            Room(1)[0] = (byte)',';
            Length++;
        }

        follows = true;
    }

    /// <summary>Room for a text of which each character is at most two bytes, and for what stands around it.</summary>
    private Span<byte> RoomFor(ReadOnlySpan<char> text) => Room((2 * text.Length) + 3);

    private Span<byte> Room(int count)
    {
        if (bytes.Length - Length < count)
        {
            MakeRoom(count);
        }

        return bytes.AsSpan(Length);
    }

    private void MakeRoom(int count)
    {
        if (destination is not null)
        {
            Flush();
        }

        var needed = (long)Length + count;
        if (needed > bytes.Length)
        {
            Array.Resize(ref bytes, (int)Math.Max(needed, Math.Min(2L * bytes.Length, Array.MaxLength)));
        }
    }
}
