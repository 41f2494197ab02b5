using System.Buffers.Binary;

namespace Tilflytting.Core.Queries;

/// <summary>
/// Texts as bytes that sort as the texts do, ordinally, eight at a time as one number. Each text ends with a zero and fills its last number with zeros; no other byte is one.
/// </summary>
internal sealed class SortKeys(int count)
{
    private readonly byte[][] pages = new byte[(count + IndexDraft.Block - 1) / IndexDraft.Block][];
    private readonly int[] starts = new int[count];

    /// <summary>Eight letters of a text as a number; the lowest byte is zero where the text ends in it.</summary>
    /// <param name="item">Whose text.</param>
    /// <param name="offset">How many numbers come before.</param>
    public ulong this[int item, int offset] => BinaryPrimitives.ReadUInt64BigEndian(pages[item / IndexDraft.Block].AsSpan(starts[item] + (offset * 8)));

    /// <summary>Whether a text is at its end.</summary>
    public static bool IsLast(ulong number) => (byte)number == 0;

    /// <summary>Compares two texts from one of their numbers on.</summary>
    public int Compare(int one, int other, int offset)
    {
        for (; ; offset++)
        {
            var (first, second) = (this[one, offset], this[other, offset]);
            if (first != second || IsLast(first))
            {
                return first.CompareTo(second);
            }
        }
    }

    /// <summary>Takes the texts of one block of initiatives.</summary>
    /// <param name="block">Which block.</param>
    /// <param name="writer">Their texts, one after the other.</param>
    /// <param name="begins">Where each begins.</param>
    public void Add(int block, ReadOnlySpan<byte> writer, ReadOnlySpan<int> begins)
    {
        pages[block] = writer.ToArray();
        begins.CopyTo(starts.AsSpan(block * IndexDraft.Block));
    }
}
