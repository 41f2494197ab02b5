namespace Tilflytting.Core.Queries;

/// <summary>The lists of a word of a query: those of the word itself or, of one with hyphens, of the joined word and of its parts.</summary>
internal sealed class TextPlanUnit
{
    private readonly WordList[] word;
    private readonly WordList[][] parts;

    public TextPlanUnit(TextIndex index, TextQuery query, TextUnit unit, TextSection section, bool withLabels)
    {
        word = index.Lists(query.Atoms[unit.Word], section, withLabels);
        parts = [.. unit.Parts.Select(part => index.Lists(query.Atoms[part], section, withLabels))];
        Most = word.Sum(static list => (long)list.Count) + (parts.Length == 0 ? 0 : parts.Min(static part => part.Sum(static list => (long)list.Count)));
    }

    /// <summary>How many initiatives have it at most, those of several forms counted again.</summary>
    public long Most { get; }

    /// <summary>How many lists the word itself has.</summary>
    public int ListCount => word.Length;

    /// <summary>How many initiatives have the word itself, where one list says so.</summary>
    public int? KnownCount => word.Length > 1 ? null : word.Length == 0 ? 0 : word[0].Count;

    /// <summary>Keeps of a block those that may have it; without hyphens they have it.</summary>
    public void Keep(int block, Span<ulong> found)
    {
        if (parts.Length == 0 && word.Length == 1 && word[0].Bits(block, found.Length) is { IsEmpty: false } bits)
        {
            Words.And(found, bits);
            return;
        }

        Span<ulong> room = stackalloc ulong[3 * PlanNode.Block];
        var any = room[..found.Length];
        Fill(word, block, any);
        if (parts.Length > 0)
        {
            var all = room.Slice(PlanNode.Block, found.Length);
            var part = room.Slice(2 * PlanNode.Block, found.Length);
            Fill(parts[0], block, all);
            foreach (var other in parts.AsSpan(1))
            {
                Fill(other, block, part);
                Words.And(all, part);
            }

            Words.Or(any, all);
        }

        Words.And(found, any);
    }

    private static void Fill(WordList[] lists, int block, Span<ulong> into)
    {
        into.Clear();
        var waiting = ReadOnlySpan<ulong>.Empty;
        foreach (var list in lists)
        {
            var bits = list.Bits(block, into.Length);
            if (bits.IsEmpty)
            {
                list.Or(block, into);
            }
            else if (waiting.IsEmpty)
            {
                waiting = bits;
            }
            else
            {
                Words.Or(into, waiting, bits);
                waiting = default;
            }
        }

        if (!waiting.IsEmpty)
        {
            Words.Or(into, waiting);
        }
    }
}
