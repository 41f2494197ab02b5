namespace Tilflytting.Core.Pages;

/// <summary>Collects what became of which stretch of a page, and in the end accounts for every character.</summary>
internal sealed class LedgerBuilder(string text)
{
    private readonly List<LedgerEntry> entries = [];
    private readonly List<LedgerEntry> marks = [];

    /// <summary>Says what became of a stretch. One that touches another's is left to that one, but for the very same stretch, which may hold several values.</summary>
    public void Add(TextSpan span, LedgerKind kind, string? pointer = null)
    {
        if (span.Length == 0)
        {
            return;
        }

        // No two overlap, so only the neighbours count; most come in order.
        var index = entries.Count;
        while (index > 0 && entries[index - 1].Span.Start >= span.Start)
        {
            index--;
        }

        if (index < entries.Count && entries[index].Span == span)
        {
            var same = entries[index];
            entries[index] = same with
            {
                Kind = same.Kind == LedgerKind.Form ? kind : same.Kind,
                Pointers = pointer is null || same.Pointers.Contains(pointer) ? same.Pointers : same.Pointers.Add(pointer),
            };
        }
        else if ((index == 0 || entries[index - 1].Span.End <= span.Start) && (index == entries.Count || span.End <= entries[index].Span.Start))
        {
            entries.Insert(index, new(span, kind, pointer is null ? [] : [pointer]));
        }
    }

    /// <summary>Says that a value was read from words that are also a part of something larger, such as a place that the description names.</summary>
    public void Mark(TextSpan span, LedgerKind kind, string pointer)
    {
        if (span.Length > 0)
        {
            marks.Add(new(span, kind, [pointer]));
        }
    }

    /// <summary>The ledger of the whole text, and the texts that were not understood.</summary>
    public (ImmutableArray<LedgerEntry> Ledger, ImmutableArray<string> Residue) Build()
    {
        var ledger = ImmutableArray.CreateBuilder<LedgerEntry>();
        var residue = ImmutableArray.CreateBuilder<string>();
        var at = 0;
        var next = 0;
        marks.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : a.Span.Length.CompareTo(b.Span.Length));
        foreach (var entry in entries)
        {
            Gap(at, entry.Span.Start);
            at = entry.Span.Start;
            for (; next < marks.Count && marks[next].Span.Start < entry.Span.End; next++)
            {
                Cut(entry, marks[next]);
            }

            if (at < entry.Span.End)
            {
                ledger.Add(entry with { Span = new(at, entry.Span.End - at) });
                at = entry.Span.End;
            }
        }

        Gap(at, text.Length);
        return (ledger.ToImmutable(), residue.ToImmutable());

        void Cut(LedgerEntry entry, LedgerEntry mark)
        {
            if (ledger.Count > 0 && ledger[^1].Span == mark.Span)
            {
                var same = ledger[^1];
                ledger[^1] = same with { Pointers = same.Pointers.Contains(mark.Pointers[0]) ? same.Pointers : same.Pointers.Add(mark.Pointers[0]) };
            }
            else if (mark.Span.Start >= at && mark.Span.End <= entry.Span.End)
            {
                if (mark.Span.Start > at)
                {
                    ledger.Add(entry with { Span = new(at, mark.Span.Start - at) });
                }

                ledger.Add(mark with { Pointers = entry.Pointers.Contains(mark.Pointers[0]) ? entry.Pointers : [.. entry.Pointers, mark.Pointers[0]] });
                at = mark.Span.End;
            }
        }

        void Gap(int start, int end)
        {
            if (start == end)
            {
                return;
            }

            var words = text[start..end];
            var isForm = !words.Any(char.IsLetterOrDigit);
            ledger.Add(new(new(start, end - start), isForm ? LedgerKind.Form : LedgerKind.Residue, []));
            if (!isForm)
            {
                residue.Add(PageWords.Readable(words.Trim()));
            }
        }
    }
}
