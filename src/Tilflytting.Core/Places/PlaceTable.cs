using System.Buffers.Binary;

namespace Tilflytting.Core;

/// <summary>A table of fixed width in the file, read where it lies. A column is the place of its first byte in the row.</summary>
internal readonly struct PlaceTable
{
    private const int FirstEntry = 16;
    private readonly PlaceFile file;
    private readonly int start;
    private readonly int width;

    public PlaceTable(PlaceFile file, int number, int width)
    {
        this.file = file;
        this.width = width;
        start = BinaryPrimitives.ReadInt32LittleEndian(file.Bytes[(FirstEntry + (8 * number))..]);
        Count = BinaryPrimitives.ReadInt32LittleEndian(file.Bytes[(FirstEntry + 4 + (8 * number))..]);
    }

    public int Count { get; }

    public int U16(int row, int column) => BinaryPrimitives.ReadUInt16LittleEndian(file.Bytes[(start + (row * width) + column)..]);

    public int I32(int row, int column) => BinaryPrimitives.ReadInt32LittleEndian(file.Bytes[(start + (row * width) + column)..]);

    public ReadOnlySpan<byte> Slice(int from, int length) => file.Bytes.Slice(start + from, length);
}
