using System.Buffers;

namespace Tilflytting.Core;

/// <summary>
/// The words of one text, each with the words of a query that it meets, and where the terms of the query stand among them. It costs time in proportion to both, whatever they hold; its
/// room is borrowed, so it has to be disposed of.
/// </summary>
internal struct TextSlots() : IDisposable
{
    private TextSlot[] slots = [];
    private int[] ends = [];
    private int count;
    private ulong all;

    /// <summary>Begins a text.</summary>
    public void Clear() => (count, all) = (0, 0);

    /// <summary>Adds the next word.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends (exclusive).</param>
    /// <param name="met">The query's words that it meets, a bit for each.</param>
    public void Add(int start, int end, ulong met)
    {
        all |= met;
        slots = count < slots.Length ? slots : Larger(slots, count);
        slots[count++] = new() { Start = start, End = end, Met = met };
    }

    /// <summary>Says that the last words are also parts of a joined one.</summary>
    /// <param name="parts">How many they are.</param>
    /// <param name="met">The query's words that the joined one meets.</param>
    public void Join(int parts, ulong met)
    {
        all |= met;
        ref var first = ref slots[count - parts];
        (first.MetJoined, first.Parts) = (met, parts);
    }

    /// <summary>Whether the text has a term.</summary>
    public bool Has(TextTerm term)
    {
        if (term.Units is [{ Parts: [] } only])
        {
            return (all & (1UL << only.Word)) != 0;
        }

        Match(term);
        return ends.AsSpan(0, count).ContainsAnyInRange(0, int.MaxValue);
    }

    /// <summary>Adds the places where a term is.</summary>
    public void Find(TextTerm term, List<TextSpan> spans)
    {
        Match(term);
        for (var at = 0; at < count; at++)
        {
            if (ends[at] >= 0)
            {
                var start = slots[at].Start;
                spans.Add(new(start, slots[ends[at] - 1].End - start));
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<TextSlot>.Shared.Return(slots);
        ArrayPool<int>.Shared.Return(ends);
        (slots, ends, count) = ([], [], 0);
    }

    private static T[] Larger<T>(T[] array, int used)
    {
        var more = ArrayPool<T>.Shared.Rent(Math.Max(256, (used + 1) * 2));
        array.AsSpan(0, Math.Min(used, array.Length)).CopyTo(more);
        ArrayPool<T>.Shared.Return(array);
        return more;
    }

    /// <summary>For each position the one behind the longest match of the whole term that begins there; −1 when none does. From the last word of the term to its first.</summary>
    private void Match(TextTerm term)
    {
        ends = count < ends.Length ? ends : Larger(ends, count);
        for (var at = 0; at <= count; at++)
        {
            ends[at] = at;
        }

        for (var unit = term.Units.Length - 1; unit >= 0; unit--)
        {
            for (var at = 0; at < count; at++)
            {
                ends[at] = Behind(term.Units[unit], at);
            }

            ends[count] = -1;
        }
    }

    /// <summary>Where a match ends whose next word is here; the positions behind this one are those of the words that follow.</summary>
    private readonly int Behind(TextUnit unit, int at)
    {
        var (slot, bit) = (slots[at], 1UL << unit.Word);
        var end = (slot.Met & bit) != 0 ? ends[at + 1] : -1;
        if ((slot.MetJoined & bit) != 0)
        {
            end = Math.Max(end, ends[at + slot.Parts]);
        }

        if (unit.Parts.Length == 0 || unit.Parts.Length > count - at)
        {
            return end;
        }

        for (var part = 0; part < unit.Parts.Length; part++)
        {
            if ((slots[at + part].Met & (1UL << unit.Parts[part])) == 0)
            {
                return end;
            }
        }

        return Math.Max(end, ends[at + unit.Parts.Length]);
    }
}
