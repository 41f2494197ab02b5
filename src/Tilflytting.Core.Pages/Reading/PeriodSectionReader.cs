namespace Tilflytting.Core.Pages;

/// <summary>Reads the section of periods: that of the work, and «Pilotsatsingen: 1998 – 2003», which may be a project that is known.</summary>
internal sealed class PeriodSectionReader(PageDraft draft)
{
    private const int LongestWords = 80;

    /// <summary>The projects by their folded names.</summary>
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private int seen;

    public void Read(PageLine line)
    {
        var colon = line.Words.IndexOf(':', StringComparison.Ordinal);
        var name = colon > 0 ? line.Words[..colon].Trim() : "";
        var words = colon > 0 ? line.Words[(colon + 1)..].TrimStart() : line.Words;
        if (!PeriodText.TryParse(words, out var found))
        {
            if (!OfKnownProject(line))
            {
                WordsAlone(line);
            }

            return;
        }

        var stated = ProjectReader.StatedPeriodOf(new(new(0, words.Length), PageDraft.Words(words.EndsWith("d.", StringComparison.Ordinal) ? words : words.TrimEnd('.')), found));
        if (name.Length == 0 || (draft.Projects.Count == 0 && PageHeadings.IsPeriod(name)))
        {
            if (draft.Period is not null)
            {
                draft.Describe(line);
                return;
            }

            draft.Claim(line.Span, LedgerKind.Normalised, "/period");
            draft.Period = stated;
            return;
        }

        Learn();
        if (!known.TryGetValue(PageWords.Folded(name), out var index))
        {
            index = draft.Projects.Count;
            draft.Projects.Add(new() { Id = draft.NewId(name), Name = PageDraft.Words(name) });
        }

        draft.Claim(new(line.Start, name.Length), LedgerKind.Stated, $"/projects/{index}/name");
        draft.Claim(new(line.End - words.Length, words.Length), LedgerKind.Normalised, $"/projects/{index}/period");
        draft.Projects[index] = draft.Projects[index] with { Period = stated };
    }

    /// <summary>«20012-2015» says no period that is known, but stands where one does; what has no number is a sentence.</summary>
    private void WordsAlone(PageLine line)
    {
        if (draft.Length is null && WorkFacts.LengthAlone(line.Words) is { } length)
        {
            draft.Claim(line.Span, LedgerKind.Normalised, "/length");
            draft.Length = length;
            return;
        }

        if (draft.Period is null && line.Words.Length <= LongestWords && line.Words.AsSpan().ContainsAnyInRange('0', '9'))
        {
            draft.Claim(line.Span, LedgerKind.Stated, "/period");
            draft.Period = StatedPeriod.Words(PageDraft.Words(line.Words));
        }
        else
        {
            draft.Describe(line);
        }
    }

    /// <summary>«Tilflytterkontor ble etablert våren 2011», where the list of projects says the same.</summary>
    private bool OfKnownProject(PageLine line)
    {
        Learn();
        var folded = PageWords.Folded(line.Words);
        var index = -1;
        for (var end = folded.IndexOf(' ', StringComparison.Ordinal); end > 0 && end <= ProjectReader.LongestName; end = folded.IndexOf(' ', end + 1))
        {
            // The longest name that the line begins with.
            index = known.TryGetValue(folded[..end], out var one) ? one : index;
        }

        if (index < 0 || FoundPeriod.FindAll(line.Words) is not [var match])
        {
            return false;
        }

        // The sentence says more than the period, and is kept.
        draft.Describe(line);
        if (draft.Projects[index].Period is null)
        {
            draft.Ledger.Mark(new(line.Start + match.Span.Start, match.Span.Length), LedgerKind.Normalised, $"/projects/{index}/period");
            draft.Projects[index] = draft.Projects[index] with { Period = match.Period };
        }

        return true;
    }

    /// <summary>Looks at each project once, the first of a name before the others.</summary>
    private void Learn()
    {
        for (; seen < draft.Projects.Count; seen++)
        {
            if (draft.Projects[seen].Name is { } name)
            {
                known.TryAdd(PageWords.Folded(name.For(LanguageTag.Bokmal)), seen);
            }
        }
    }
}
