using System.Text;

namespace Tilflytting.Core.Tests.Json;

/// <summary>Damages bytes at random, from a seed: the same damage every time.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly byte[][] Pieces =
    [
        .. ((string[])
        [
            "\"", "{", "}", "[", "]", ",", ":", "\\", "\n", "\r\n", "\0", "null", "true", "-", "1e999", "0.1", "\"\\ud800\"", "\\u0000", "\uFEFF", "å", "😀",
            "\"id\":", "\"title\":", "\"initiatives\":[", "\"schemaVersion\":\"2.0\"", "\"x\":{\"y\":[1]}", "[[[[", "]}", "},{", "\"2007/2010\"", " ",
        ]).Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80],
    ];

    private readonly Random random = new(seed);

    /// <summary>A number from 0 up to, but not including, another.</summary>
    public int Next(int end) => random.Next(end);

    /// <summary>The bytes with one to four damages.</summary>
    public byte[] Damage(byte[] bytes)
    {
        var damaged = bytes.ToList();
        for (var n = random.Next(1, 5); n > 0; n--)
        {
            Damage(damaged);
        }

        return [.. damaged];
    }

    private void Damage(List<byte> bytes)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(bytes.Count - at, 1 << random.Next(9));
        switch (random.Next(7))
        {
            case 0 when at < bytes.Count:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 4:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 5 when random.Next(8) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                break;
        }
    }
}
