using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Tilflytting.Core.Queries;

/// <summary>For each initiative one bit for each thing that is counted, side by side, as <see cref="IndexLayout"/> says; behind those, the decades.</summary>
internal sealed class IndexRows
{
    private readonly ulong[] rows;
    private readonly int documents;

    public IndexRows(IndexDraft draft, int[] positions)
    {
        documents = positions.Length;
        Decades = new(draft);
        Width = (draft.Width + Decades.Width + 1) / 2 * 2;
        rows = new ulong[documents * Width];
        Parallel.For(0, Words.For(documents), word =>
        {
            for (var document = word << 6; document < Math.Min(documents, (word + 1) << 6); document++)
            {
                var position = positions[document];
                draft.Rows.AsSpan(position * draft.Width, draft.Width).CopyTo(rows.AsSpan(document * Width));
                if (Decades.Width > 0)
                {
                    rows[(document * Width) + Decades.Word] = Decades.Of(draft, position);
                }
            }
        });
    }

    /// <summary>How many words a row has: whole vectors.</summary>
    public int Width { get; }

    /// <summary>The decades.</summary>
    public DecadeBits Decades { get; }

    /// <summary>A part of a row: <see cref="Vector128{T}.Count"/> words.</summary>
    /// <param name="document">Whose row.</param>
    /// <param name="part">Which part.</param>
    public Vector128<ulong> Part(int document, int part) =>
        Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(rows), (nuint)((document * Width) + (part * Vector128<ulong>.Count)));

    /// <summary>Makes the sets of those who have each of the first bits; a bit that nobody has gets none.</summary>
    public void Turn(int bits, Span<IndexColumn?> columns)
    {
        var used = new ulong[Width];
        for (var i = 0; i < rows.Length; i++)
        {
            used[i % Width] |= rows[i];
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
                    square[i] = rows[(((word << 6) + i) * Width) + part];
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
}
