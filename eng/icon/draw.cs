#:property PublishAot=false

// Draws icon.png beside this file, the icon of the packages: dotnet run eng/icon/draw.cs
// A red house with light in its window, between the fjord and the fell. Shapes are asked in a square of 0 to 1, the last that covers a point wins.
using System.Buffers.Binary;
using System.IO.Compression;

const int Size = 128;
const int Samples = 8;

(Func<double, double, bool> Covers, int Colour)[] shapes =
[
    (static (x, y) => InRoundedSquare(x, y), 0xF3E9D8), // sky
    (static (x, y) => InRoundedSquare(x, y) && Below(x, y, (0.00, 0.52), (0.16, 0.40), (0.30, 0.47), (0.52, 0.20), (0.72, 0.42), (0.84, 0.34), (1.00, 0.50)), 0x7C9AA6), // fells
    (static (x, y) => InRoundedSquare(x, y) && Below(x, y, (0.00, 0.66), (0.25, 0.58), (0.50, 0.60), (0.75, 0.57), (1.00, 0.64)), 0x4E7A5A), // shore
    (static (x, y) => InRoundedSquare(x, y) && y > 0.775 + 0.012 * Math.Sin(x * 6 * Math.PI), 0x1F4E6B), // fjord
    (static (x, y) => InRoundedSquare(x, y) && Math.Abs(y - 0.87 - 0.012 * Math.Sin(x * 6 * Math.PI + 2)) < 0.012 && x is > 0.2 and < 0.8, 0x5E8FA8), // a wave
    (static (x, y) => x is > 0.30 and < 0.70 && y < 0.75 && Below(x, y, (0.30, 0.49), (0.50, 0.32), (0.70, 0.49)), 0xB5382D), // the house
    (static (x, y) => x is > 0.24 and < 0.76 && Below(x, y, (0.24, 0.50), (0.50, 0.28), (0.76, 0.50)) && !Below(x, y, (0.24, 0.555), (0.50, 0.335), (0.76, 0.555)), 0x33302E), // its roof
    (static (x, y) => x is > 0.53 and < 0.64 && y is > 0.56 and < 0.75, 0xFFFFFF), // its door
    (static (x, y) => x is > 0.35 and < 0.48 && y is > 0.55 and < 0.67, 0xFFFFFF), // its window
    (static (x, y) => (x is > 0.363 and < 0.409 or > 0.421 and < 0.467) && (y is > 0.563 and < 0.604 or > 0.616 and < 0.657), 0xF6C453),
    (static (x, y) => x is > 0.545 and < 0.625 && y is > 0.575 and < 0.75, 0x33302E),
];

var rows = new MemoryStream();
for (var row = 0; row < Size; row++)
{
    rows.WriteByte(0); // No filter.
    for (var column = 0; column < Size; column++)
    {
        rows.Write(Pixel(column, row));
    }
}

var folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
using var file = File.Create(Path.Combine(folder, "icon.png"));
file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
Span<byte> header = stackalloc byte[13];
BinaryPrimitives.WriteInt32BigEndian(header, Size);
BinaryPrimitives.WriteInt32BigEndian(header[4..], Size);
(header[8], header[9]) = (8, 6); // Eight bits each of red, green, blue and alpha.
Chunk(file, "IHDR"u8, header);
var packed = new MemoryStream();
using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
{
    rows.WriteTo(zlib);
}

Chunk(file, "IDAT"u8, packed.ToArray());
Chunk(file, "IEND"u8, []);

byte[] Pixel(int column, int row)
{
    int red = 0, green = 0, blue = 0, covered = 0;
    for (var sample = 0; sample < Samples * Samples; sample++)
    {
        var x = (column + (sample % Samples + 0.5) / Samples) / Size;
        var y = (row + (sample / Samples + 0.5) / Samples) / Size;
        var shape = Array.FindLastIndex(shapes, shape => shape.Covers(x, y));
        if (shape >= 0)
        {
            covered++;
            red += shapes[shape].Colour >> 16;
            green += shapes[shape].Colour >> 8 & 0xFF;
            blue += shapes[shape].Colour & 0xFF;
        }
    }

    return covered == 0
        ? [0, 0, 0, 0]
        : [(byte)(red / covered), (byte)(green / covered), (byte)(blue / covered), (byte)(covered * 255 / (Samples * Samples))];
}

static bool InRoundedSquare(double x, double y)
{
    const double Radius = 0.18;
    var (dx, dy) = (Math.Max(Math.Abs(x - 0.5) - (0.5 - Radius), 0), Math.Max(Math.Abs(y - 0.5) - (0.5 - Radius), 0));
    return dx * dx + dy * dy <= Radius * Radius;
}

// Whether a point lies below the line through some points, from left to right.
static bool Below(double x, double y, params ReadOnlySpan<(double X, double Y)> line)
{
    for (var i = 1; i < line.Length; i++)
    {
        if (x <= line[i].X)
        {
            var (from, to) = (line[i - 1], line[i]);
            return x >= from.X && y >= from.Y + (to.Y - from.Y) * (x - from.X) / (to.X - from.X);
        }
    }

    return false;
}

static void Chunk(Stream png, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> content)
{
    var chunk = new byte[12 + content.Length];
    BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
    kind.CopyTo(chunk.AsSpan(4));
    content.CopyTo(chunk.AsSpan(8));
    BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + content.Length), Crc(chunk.AsSpan(4, 4 + content.Length)));
    png.Write(chunk);
}

// The check sum that PNG asks for, CRC-32 of ISO 3309.
static uint Crc(ReadOnlySpan<byte> bytes)
{
    var crc = uint.MaxValue;
    foreach (var b in bytes)
    {
        crc ^= b;
        for (var bit = 0; bit < 8; bit++)
        {
            crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ 0xEDB88320;
        }
    }

    return ~crc;
}
