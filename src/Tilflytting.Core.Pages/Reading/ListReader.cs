namespace Tilflytting.Core.Pages;

/// <summary>Reads the lists of the form: subject areas, target groups, activities, selling points, partners.</summary>
internal static class ListReader
{
    private const int LongestArea = 40;
    private const int FewestOfParagraph = 8;
    private const int MostOfItem = 20;
    private static readonly char[] Ends = ['.', ',', ';', ' '];

    public static void Areas(PageDraft draft, PageLine line)
    {
        var at = 0;
        while (at < line.Words.Length)
        {
            // Several stand on one line with only a blank between them.
            var rest = line.Words.Substring(at, Math.Min(line.Words.Length - at, LongestArea));
            var length = rest.Length;
            while (length > 0 && ((at + length < line.Words.Length && line.Words[at + length] is not (' ' or ',' or ';')) || TermMatcher<SubjectArea>.Find(rest[..length]) is null))
            {
                length--;
            }

            var pointer = $"/subjectAreas/{draft.SubjectAreas.Count}";
            if (length == 0)
            {
                draft.Claim(new(line.Start + at, line.Words.Length - at), LedgerKind.Stated, pointer);
                draft.SubjectAreas.Add(Term<SubjectArea>.Words(PageDraft.Words(line.Words[at..])));
                return;
            }

            draft.Claim(new(line.Start + at, length), LedgerKind.Normalised, pointer);
            draft.SubjectAreas.Add(TermMatcher<SubjectArea>.Find(rest[..length])!.Value);
            at += length;
            while (at < line.Words.Length && line.Words[at] is ' ' or ',' or ';')
            {
                at++;
            }
        }
    }

    public static void Terms<TVocabulary, T>(PageDraft draft, PageLine line, string member, List<T> list, Func<Term<TVocabulary>, T> make)
        where TVocabulary : class, IVocabulary
    {
        var words = line.Words;
        if (TermMatcher<TVocabulary>.TrySplit(words, out var first, out var second))
        {
            var at = words.Length - second.Length;
            draft.Warn(PageProblems.TwoItems, line.Span);
            draft.Claim(new(line.Start, first.Length), LedgerKind.Normalised, $"/{member}/{list.Count}");
            list.Add(make(TermMatcher<TVocabulary>.Read(PageDraft.Words(first), out _)));
            draft.Form(line.Start + first.Length, line.Start + at);
            draft.Claim(new(line.Start + at, second.Length), LedgerKind.Normalised, $"/{member}/{list.Count}");
            list.Add(make(TermMatcher<TVocabulary>.Read(PageDraft.Words(second), out _)));
            return;
        }

        if (TermMatcher<TVocabulary>.Row(words) is { Count: > 0 } row)
        {
            draft.Warn(PageProblems.TwoItems, line.Span);
            foreach (var part in row)
            {
                draft.Claim(new(line.Start + part.Start, part.Length), LedgerKind.Normalised, $"/{member}/{list.Count}");
                list.Add(make(TermMatcher<TVocabulary>.Read(PageDraft.Words(words.Substring(part.Start, part.Length)), out _)));
            }

            // What stands between them is put in where it is missing.
            for (var i = 1; i < row.Count; i++)
            {
                draft.Form(line.Start + row[i - 1].End, line.Start + row[i].Start);
            }

            return;
        }

        var readable = PageDraft.Words(words);
        if (readable.AsSpan().TrimEnd(Ends).Length == 0)
        {
            return;
        }

        var term = TermMatcher<TVocabulary>.Read(readable, out var kind);
        draft.Claim(line.Span, kind, $"/{member}/{list.Count}");
        list.Add(make(term));
    }

    public static void Partners(PageDraft draft, PageLine line)
    {
        var words = PageDraft.Words(line.Words);
        if (words.AsSpan().TrimEnd(Ends).Length == 0)
        {
            return;
        }

        if (PartnerReader.TrySplit(words, out var first, out var second))
        {
            draft.Warn(PageProblems.TwoItems, line.Span);
            draft.Claim(new(line.Start, first.Length), LedgerKind.Stated, $"/partners/{draft.Partners.Count}");
            draft.Partners.Add(PartnerReader.Read(first));
            draft.Form(line.Start + first.Length, line.End - second.Length);
            draft.Claim(new(line.End - second.Length, second.Length), LedgerKind.Stated, $"/partners/{draft.Partners.Count}");
            draft.Partners.Add(PartnerReader.Read(second));
            return;
        }

        draft.Claim(line.Span, LedgerKind.Stated, $"/partners/{draft.Partners.Count}");
        draft.Partners.Add(PartnerReader.Read(words));
    }

    /// <summary>Whether a line of a list is no item: what leads in to items, and a paragraph in front of them or behind.</summary>
    public static bool IsProse(PageLine line, PageSection section, bool isBehindItems)
    {
        var words = line.Words.AsSpan();
        if (words[^1] == ':')
        {
            return true;
        }

        if (line.Kind != PageLineKind.Text)
        {
            return false;
        }

        var blanks = words.Count(' ');
        return isBehindItems
            ? (words[^1] is '.' or '!' or '?' || blanks + 1 >= FewestOfParagraph) && !IsOption(line.Words, section)
            : (blanks + 1 > MostOfItem || (words.IndexOf(". ", StringComparison.Ordinal) is > 0 and var stop && stop + 2 < words.Length && char.IsUpper(words[stop + 2]))) && !IsOption(line.Words, section);
    }

    /// <summary>Whether a line behind the bullets of a list is no item of it any more: words of a heading or a caption, and none of an option.</summary>
    public static bool IsOver(PageLine line, PageSection section) =>
        line.Kind == PageLineKind.Text && !IsOption(line.Words, section) && !(section == PageSection.Partners && PartnerReader.Read(line.Words).Kind is not null);

    /// <summary>Whether a section is a list.</summary>
    public static bool IsList(PageSection section) =>
        section is PageSection.TargetGroups or PageSection.Activities or PageSection.SellingPoints or PageSection.Partners;

    /// <summary>Whether words are an option of a list.</summary>
    public static bool IsOption(string words, PageSection section) => section switch
    {
        PageSection.SubjectAreas => TermMatcher<SubjectArea>.Find(words) is not null,
        PageSection.Partners => TermMatcher<PartnerKind>.Find(words) is not null,
        PageSection.TargetGroups => TermMatcher<TargetGroup>.Find(words) is not null,
        PageSection.Activities => TermMatcher<ActivityType>.Find(words) is not null,
        PageSection.SellingPoints => TermMatcher<SellingPoint>.Find(words) is not null,
        _ => false,
    };
}
