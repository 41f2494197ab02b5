namespace Tilflytting.Core.Queries;

/// <summary>Writes the texts of a block of initiatives for <see cref="SortKeys"/>. For one thread.</summary>
internal sealed class SortKeyWriter
{
    private readonly List<int> starts = [];
    private byte[] bytes = new byte[1 << 11];
    private int length;

    public void Write(ReadOnlySpan<char> text)
    {
        if (bytes.Length - length < (3 * text.Length) + 8)
        {
            Array.Resize(ref bytes, checked((2 * bytes.Length) + (3 * text.Length) + 8));
        }

        starts.Add(length);
        foreach (var letter in text)
        {
            if (letter < 0x7F)
            {
                bytes[length++] = (byte)(letter + 1);
                continue;
            }

            bytes[length++] = (byte)(0x80 + (letter >> 14));
            bytes[length++] = (byte)((letter >> 7 & 0x7F) + 1);
            bytes[length++] = (byte)((letter & 0x7F) + 1);
        }

        do
        {
            bytes[length++] = 0;
        }
        while ((length & 7) != 0);
    }

    /// <summary>Gives what is written, and begins anew.</summary>
    public void MoveTo(SortKeys keys, int block)
    {
        keys.Add(block, bytes.AsSpan(0, length), System.Runtime.InteropServices.CollectionsMarshal.AsSpan(starts));
        starts.Clear();
        length = 0;
    }
}
