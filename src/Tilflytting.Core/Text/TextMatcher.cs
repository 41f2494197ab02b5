using System.Buffers;

namespace Tilflytting.Core;

/// <summary>One query over one text after the other. It costs time in proportion to both, whatever they hold; its room is borrowed, so it has to be disposed of.</summary>
internal ref struct TextMatcher(TextQuery query) : IDisposable
{
    private TextSlot[] slots = [];
    private int[] ends = [];
    private int count;

    /// <summary>The terms that a text has, a bit for each.</summary>
    public ulong TermsIn(ReadOnlySpan<char> text)
    {
        var met = Read(text);
        var found = 0UL;
        for (var term = 0; term < query.Terms.Length; term++)
        {
            found |= Has(query.Terms[term], met) ? 1UL << term : 0;
        }

        return found;
    }

    /// <summary>Adds the places of a text where a term is.</summary>
    public void Find(ReadOnlySpan<char> text, List<TextSpan> spans)
    {
        Read(text);
        foreach (var term in query.Terms)
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
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<TextSlot>.Shared.Return(slots);
        ArrayPool<int>.Shared.Return(ends);
        (slots, ends) = ([], []);
    }

    /// <summary>Reads a text, and says which of the query's words are in it at all.</summary>
    private ulong Read(ReadOnlySpan<char> text)
    {
        count = 0;
        var all = 0UL;
        Span<char> small = stackalloc char[256];
        var room = small;
        var reader = new WordReader(text, stackalloc char[256]);
        while (reader.MoveNext())
        {
            var folded = reader.Folded;
            var most = NorwegianStemmer.Room(folded.Length);
            room = most <= room.Length ? room : new char[most];
            var met = Met(folded, room[..NorwegianStemmer.Key(folded, room)]);
            all |= met;
            if (reader.Parts > 1)
            {
                ref var first = ref slots[reader.Position];
                (first.MetJoined, first.Parts) = (met, reader.Parts);
                continue;
            }

            slots = count < slots.Length ? slots : Larger(slots, count);
            slots[count++] = new() { Start = reader.Start, End = reader.End, Met = met };
        }

        return all;
    }

    private static T[] Larger<T>(T[] array, int used)
    {
        var more = ArrayPool<T>.Shared.Rent(Math.Max(256, (used + 1) * 2));
        array.AsSpan(0, Math.Min(used, array.Length)).CopyTo(more);
        ArrayPool<T>.Shared.Return(array);
        return more;
    }

    private readonly ulong Met(ReadOnlySpan<char> folded, ReadOnlySpan<char> key)
    {
        var met = 0UL;
        var atoms = query.Atoms;
        for (var atom = 0; atom < atoms.Length; atom++)
        {
            met |= atoms[atom].Accepts(folded, key) ? 1UL << atom : 0;
        }

        return met;
    }

    private bool Has(TextTerm term, ulong met)
    {
        if (term.Units is [{ Parts: [] } only])
        {
            return (met & (1UL << only.Word)) != 0;
        }

        Match(term);
        return ends.AsSpan(0, count).ContainsAnyInRange(0, int.MaxValue);
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
