namespace Tilflytting.Core.Queries;

/// <summary>Whether the words of a term follow each other in a text: the words of an initiative are read in their order.</summary>
internal sealed class PhrasePlan
{
    private const int FilterBits = 4096;
    private readonly TextIndex index;
    private readonly TextSection section;
    private readonly TextTerm term;
    private readonly Dictionary<int, ulong> met = [];

    /// <summary>Whether a word may be one of those that are met, by some bits of its token: most are not, and are not looked up.</summary>
    private readonly ulong[] filter = new ulong[FilterBits / 64];
    private readonly bool hasParts;
    private readonly ulong last;

    public PhrasePlan(TextIndex index, TextQuery query, TextSection section)
    {
        (this.index, this.section, term) = (index, section, query.Terms[0]);
        hasParts = term.Units.Any(static unit => unit.Parts.Length > 0);
        last = 1UL << (term.Units.Length - 1);
        for (var atom = 0; atom < query.Atoms.Length; atom++)
        {
            foreach (var token in index.Numbers(query.Atoms[atom]).Select(static number => number + TokenReader.FirstWord))
            {
                met[token] = met.GetValueOrDefault(token) | (1UL << atom);
                filter[(token & (FilterBits - 1)) >> 6] |= 1UL << token;
            }
        }
    }

    /// <summary>Keeps of a block those that have the term.</summary>
    public void Keep(int block, Span<ulong> found)
    {
        var slots = new TextSlots();
        for (var word = 0; word < found.Length; word++)
        {
            for (var left = found[word]; left != 0;)
            {
                var bit = Words.Take(ref left);
                if (!Has(index.Tokens(block, (word << 6) + bit), ref slots))
                {
                    found[word] &= ~(1UL << bit);
                }
            }
        }

        slots.Dispose();
    }

    /// <summary>Reads the texts. Words one after the other are met on the way; only a text with a joined word that may be one of them is laid out and looked at again.</summary>
    private bool Has(ReadOnlySpan<byte> tokens, ref TextSlots slots)
    {
        var reader = new TokenReader(tokens);
        if (section == TextSection.Elsewhere)
        {
            reader.SkipTitles();
        }

        var text = reader;
        var (state, isJoined) = (0UL, hasParts);
        while (!reader.IsAtEnd)
        {
            var token = reader.Next();
            if (token >= TokenReader.FirstWord)
            {
                state = ((state << 1) | 1) & Met(token);
                if ((state & last) != 0 && !hasParts)
                {
                    return true;
                }
            }
            else if (token == TokenReader.Joined)
            {
                reader.Next();
                isJoined |= Met(reader.Next()) != 0;
            }
            else if (token == TokenReader.EndOfText)
            {
                if (isJoined && HasLaidOut(text, ref slots))
                {
                    return true;
                }

                text = reader;
                (state, isJoined) = (0, hasParts);
            }
            else if (section == TextSection.Title)
            {
                return false;
            }
        }

        return false;
    }

    private bool HasLaidOut(TokenReader text, ref TextSlots slots)
    {
        // The end of the titles, before the text behind them, is laid out as a word that no query has.
        slots.Clear();
        while (text.Next() is var token && token != TokenReader.EndOfText)
        {
            if (token == TokenReader.Joined)
            {
                var parts = text.Next();
                slots.Join(parts, Met(text.Next()));
            }
            else
            {
                slots.Add(0, 0, Met(token));
            }
        }

        return slots.Has(term);
    }

    private ulong Met(int token) => (filter[(token & (FilterBits - 1)) >> 6] >> token & 1) != 0 && met.TryGetValue(token, out var atoms) ? atoms : 0;
}
