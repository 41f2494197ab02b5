namespace Tilflytting.Core.Pages;

/// <summary>Carries a ledger of the words of a page over to its source: what lies between them is markup, the form of the page.</summary>
internal static class SourceLedger
{
    /// <summary>The ledger of the source.</summary>
    /// <param name="page">The page.</param>
    /// <param name="words">The ledger of its words.</param>
    /// <param name="links">The markup of each link that was kept, in order.</param>
    public static ImmutableArray<LedgerEntry> Of(PageText page, ImmutableArray<LedgerEntry> words, List<(TextSpan Span, string Pointer)> links)
    {
        if (page.IsSource)
        {
            return words;
        }

        var ledger = ImmutableArray.CreateBuilder<LedgerEntry>(words.Length);
        var at = 0;
        var link = 0;
        foreach (var entry in words)
        {
            var span = page.InSource(entry.Span);
            if (span.Length > 0)
            {
                Markup(span.Start);
                ledger.Add(entry with { Span = span });
                at = span.End;
            }
        }

        Markup(page.Source.Length);
        return ledger.ToImmutable();

        void Markup(int end)
        {
            // A link inside of words that are one value belongs to their stretch.
            for (; link < links.Count && links[link].Span.Start < end; link++)
            {
                if (links[link].Span.Start >= at && links[link].Span.End <= end)
                {
                    Form(links[link].Span.Start);
                    ledger.Add(new(links[link].Span, LedgerKind.Stated, [links[link].Pointer]));
                    at = links[link].Span.End;
                }
            }

            Form(end);
        }

        void Form(int end)
        {
            if (at < end)
            {
                ledger.Add(new(new(at, end - at), LedgerKind.Form, []));
                at = end;
            }
        }
    }
}
