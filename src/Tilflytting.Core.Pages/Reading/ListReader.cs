namespace Tilflytting.Core.Pages;

/// <summary>Reads the lists of the form: subject areas, target groups, activities, selling points, partners.</summary>
internal static class ListReader
{
    private const int LongestArea = 40;
    private const int FewestOfParagraph = 8;
    private const int MostOfItem = 20;
    private static readonly char[] Ends = ['.', ',', ';', ' '];

    /// <summary>Reads the items of a line; one that says no of itself keeps its words, and has no code.</summary>
    public static void Read(PageDraft draft, PageLine line, PageSection section)
    {
        foreach (var part in DeniedItem.Parts(line.Words, draft.Page.Text.AsSpan(line.FormStart, line.Start - line.FormStart)))
        {
            var item = line with { Words = line.Words.Substring(part.Start, part.Length), Start = line.Start + part.Start };
            var isStruck = line.IsStruck || line.HasStruck;
            var isAnswer = DeniedItem.IsAnswer(item.Words);
            if (isStruck || isAnswer || DeniedItem.Is(item.Words, words => IsOption(words, section)))
            {
                draft.Warn(PageProblems.Denied, item.Span);
                if (!line.IsStruck && !isAnswer)
                {
                    Words(draft, item, section);
                }

                continue;
            }

            var bare = DeniedItem.WithoutTick(item.Words);
            draft.Form(item.Start, item.Start + bare.Start);
            draft.Form(item.Start + bare.End, item.End);
            Item(draft, item with { Words = item.Words.Substring(bare.Start, bare.Length), Start = item.Start + bare.Start }, section);
        }
    }

    private static void Item(PageDraft draft, PageLine line, PageSection section)
    {
        switch (section)
        {
            case PageSection.SubjectAreas:
                Areas(draft, line);
                break;
            case PageSection.Partners:
                Partners(draft, line);
                break;
            case PageSection.TargetGroups:
                Terms<TargetGroup, Term<TargetGroup>>(draft, line, "targetGroups", draft.TargetGroups, static term => term);
                break;
            case PageSection.Activities:
                Terms<ActivityType, Activity>(draft, line, "activities", draft.Activities, static term => new() { Kind = term });
                break;
            case PageSection.SellingPoints:
                Terms<SellingPoint, Term<SellingPoint>>(draft, line, "sellingPoints", draft.SellingPoints, static term => term);
                break;
        }
    }

    /// <summary>Keeps the words of an item without a code. A partner that is denied is none, and its words stay over.</summary>
    private static void Words(PageDraft draft, PageLine line, PageSection section)
    {
        var words = PageDraft.Words(line.Words);
        switch (section)
        {
            case PageSection.SubjectAreas:
                draft.Claim(line.Span, LedgerKind.Stated, $"/subjectAreas/{draft.SubjectAreas.Count}");
                draft.SubjectAreas.Add(Term<SubjectArea>.Words(words));
                break;
            case PageSection.TargetGroups:
                draft.Claim(line.Span, LedgerKind.Stated, $"/targetGroups/{draft.TargetGroups.Count}");
                draft.TargetGroups.Add(Term<TargetGroup>.Words(words));
                break;
            case PageSection.Activities:
                draft.Claim(line.Span, LedgerKind.Stated, $"/activities/{draft.Activities.Count}");
                draft.Activities.Add(new() { Kind = Term<ActivityType>.Words(words) });
                break;
            case PageSection.SellingPoints:
                draft.Claim(line.Span, LedgerKind.Stated, $"/sellingPoints/{draft.SellingPoints.Count}");
                draft.SellingPoints.Add(Term<SellingPoint>.Words(words));
                break;
        }
    }

    private static void Areas(PageDraft draft, PageLine line)
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

    private static void Terms<TVocabulary, T>(PageDraft draft, PageLine line, string member, List<T> list, Func<Term<TVocabulary>, T> make)
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

    private static void Partners(PageDraft draft, PageLine line)
    {
        var words = PageDraft.Words(line.Words);
        if (words.AsSpan().TrimEnd(Ends).Length == 0)
        {
            return;
        }

        List<TextSpan> parts = words.Length != line.Words.Length ? []
            : PartnerReader.TrySplit(words, out var first, out var second) ? [new(0, first.Length), new(words.Length - second.Length, second.Length)]
            : PartnerRow.Split(words);
        if (parts.Count > 0)
        {
            Partners(draft, line, parts);
            return;
        }

        draft.Claim(line.Span, LedgerKind.Stated, $"/partners/{draft.Partners.Count}");
        draft.Partners.Add(PartnerReader.Read(words));
    }

    /// <summary>Several partners in one line; the words between them are form.</summary>
    private static void Partners(PageDraft draft, PageLine line, List<TextSpan> parts)
    {
        if (parts.Count > 1)
        {
            draft.Warn(PageProblems.TwoItems, line.Span);
        }

        // Words that lead in to them stay over.
        var areMunicipalities = PartnerRow.AreMunicipalities(line.Words, parts);
        var at = parts[0].Start;
        foreach (var part in parts)
        {
            draft.Form(line.Start + at, line.Start + part.Start);
            draft.Claim(new(line.Start + part.Start, part.Length), LedgerKind.Stated, $"/partners/{draft.Partners.Count}");
            var words = line.Words.Substring(part.Start, part.Length);
            draft.Partners.Add(areMunicipalities ? PartnerReader.Municipality(words) : PartnerReader.Read(words));
            at = part.End;
        }

        draft.Form(line.Start + at, line.End);
    }

    /// <summary>Whether a line of a list is no item: what leads in to items, and a paragraph in front of them or behind.</summary>
    public static bool IsProse(PageLine line, PageSection section, bool isBehindItems)
    {
        var words = line.Words.AsSpan();
        if (words[^1] == ':' || (section == PageSection.Partners && PartnerRow.IsIntroduction(line.Words)))
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

    /// <summary>Whether a line after the bullets of a list no longer belongs to it: it has the words of a heading or a caption, and none of an option.</summary>
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
