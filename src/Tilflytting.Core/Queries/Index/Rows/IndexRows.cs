using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Tilflytting.Core.Queries;

/// <summary>For each initiative one bit for each thing that is counted, side by side, as <see cref="IndexLayout"/> says; behind those, the decades.</summary>
internal sealed class IndexRows
{
    /// <summary>Rows begin where lines of the cache do, so that none lies in one more than it has to.</summary>
    private const int Line = 64 / sizeof(ulong);

    private readonly ulong[] room;
    private readonly int start;
    private readonly int documents;

    public IndexRows(IndexDraft draft, int[] positions)
    {
        documents = positions.Length;
        Decades = new(draft);
        Width = (draft.Width + Decades.Width + 3) / 4 * 4;
        room = GC.AllocateArray<ulong>((documents * Width) + Line, pinned: true);
        start = Offset(room);
        Parallel.For(0, Words.For(documents), word =>
        {
            for (var document = word << 6; document < Math.Min(documents, (word + 1) << 6); document++)
            {
                var position = positions[document];
                var row = room.AsSpan(start + (document * Width), Width);
                draft.Rows.AsSpan(position * draft.Width, draft.Width).CopyTo(row);
                if (Decades.Width > 0)
                {
                    row[Decades.Word] = Decades.Of(draft, position);
                }
            }
        });
    }

    /// <summary>How many words a row has: whole vectors.</summary>
    public int Width { get; }

    /// <summary>The decades.</summary>
    public DecadeBits Decades { get; }

    /// <summary>A row.</summary>
    public ReadOnlySpan<ulong> this[int document] => room.AsSpan(start + (document * Width), Width);

    /// <summary>A part of a row: <see cref="Vector256{T}.Count"/> words.</summary>
    /// <param name="document">Whose row.</param>
    /// <param name="part">Which part.</param>
    public Vector256<ulong> Part(int document, int part) =>
        Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(room), (nuint)(start + (document * Width) + (part * Vector256<ulong>.Count)));

    /// <summary>Makes the sets of those who have each of the first bits; a bit that nobody has gets none.</summary>
    public void Turn(int bits, Span<IndexColumn?> columns)
    {
        var used = new ulong[Width];
        for (var row = 0; row < documents; row++)
        {
            Words.Or(used, room.AsSpan(start + (row * Width), Width));
        }

        var words = Words.For(documents);
        var sets = new ulong[]?[bits];
        for (var bit = 0; bit < bits; bit++)
        {
            if (Words.Has(used, bit))
            {
                columns[bit] = IndexColumn.OfBits(bit, sets[bit] = new ulong[words]);
            }
        }

        Parallel.For(0, words, word =>
        {
            Span<ulong> square = stackalloc ulong[64];
            for (var part = 0; part < bits / 64; part++)
            {
                square.Clear();
                for (var i = 0; i < Math.Min(64, documents - (word << 6)); i++)
                {
                    square[i] = room[start + (((word << 6) + i) * Width) + part];
                }

                Words.Turn(square);
                for (var i = 0; i < 64; i++)
                {
                    if (sets[(part * 64) + i] is { } set)
                    {
                        set[word] = square[i];
                    }
                }
            }
        });
    }

    /// <summary>How many numbers come before the first line of the cache.</summary>
    private static unsafe int Offset(ulong[] pinned) =>
        (int)(-(nint)System.Runtime.CompilerServices.Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(pinned)) & 63) / sizeof(ulong);
}
