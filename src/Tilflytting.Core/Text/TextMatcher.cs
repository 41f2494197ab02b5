namespace Tilflytting.Core;

/// <summary>One query over one text after the other. Its room is borrowed, so it has to be disposed of.</summary>
internal ref struct TextMatcher(TextQuery query) : IDisposable
{
    private TextSlots slots = new();

    /// <summary>The terms that a text has, a bit for each.</summary>
    public ulong TermsIn(ReadOnlySpan<char> text)
    {
        Read(text);
        var found = 0UL;
        for (var term = 0; term < query.Terms.Length; term++)
        {
            found |= slots.Has(query.Terms[term]) ? 1UL << term : 0;
        }

        return found;
    }

    /// <summary>Adds the places of a text where a term is.</summary>
    public void Find(ReadOnlySpan<char> text, List<TextSpan> spans)
    {
        Read(text);
        foreach (var term in query.Terms)
        {
            slots.Find(term, spans);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => slots.Dispose();

    private void Read(ReadOnlySpan<char> text)
    {
        slots.Clear();
        Span<char> small = stackalloc char[256];
        var room = small;
        var reader = new WordReader(text, stackalloc char[256]);
        while (reader.MoveNext())
        {
            var folded = reader.Folded;
            var most = NorwegianStemmer.Room(folded.Length);
            room = most <= room.Length ? room : new char[most];
            var met = Met(folded, room[..NorwegianStemmer.Key(folded, room)]);
            if (reader.Parts > 1)
            {
                slots.Join(reader.Parts, met);
            }
            else
            {
                slots.Add(reader.Start, reader.End, met);
            }
        }
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
}
