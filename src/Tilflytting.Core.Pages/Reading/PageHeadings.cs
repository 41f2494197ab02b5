namespace Tilflytting.Core.Pages;

/// <summary>Knows a heading when it sees one: with a colon, misspelt, in bokmål or nynorsk.</summary>
internal static class PageHeadings
{
    private const int MostWords = 6;

    private static readonly (string Words, PageSection Section)[] Headings =
    [
        ("tilflyttingsarbeid i norske distriktskommuner", PageSection.Note),
        ("fagområde", PageSection.SubjectAreas),
        ("samarbeidspartnere", PageSection.Partners),
        ("samarbeidspartnarar", PageSection.Partners),
        ("samarbeidspartner", PageSection.Partners),
        ("samarbeid med", PageSection.Partners),
        ("målgrupper", PageSection.TargetGroups),
        ("målgruppe", PageSection.TargetGroups),
        ("målgruppene", PageSection.TargetGroups),
        ("aktiviteter", PageSection.Activities),
        ("aktivitetar", PageSection.Activities),
        ("tiltak og aktiviteter", PageSection.Activities),
        ("viktigste salgsargument", PageSection.SellingPoints),
        ("viktigste salgsargumenter", PageSection.SellingPoints),
        ("viktigaste salsargument", PageSection.SellingPoints),
        ("viktigste salgsargumentet", PageSection.SellingPoints),
        ("viktige salgsargument", PageSection.SellingPoints),
        ("viktige salgsargumenter", PageSection.SellingPoints),
        ("viktige salsargument", PageSection.SellingPoints),
        ("salgsargument", PageSection.SellingPoints),
        ("hovedmål", PageSection.Objectives),
        ("hovudmål", PageSection.Objectives),
        ("målsetting", PageSection.Objectives),
        ("målsettinger", PageSection.Objectives),
        ("delmål", PageSection.Objectives),
        ("mål", PageSection.Objectives),
        ("måla", PageSection.Objectives),
        ("hovedmålet", PageSection.Objectives),
        ("hovudmålet", PageSection.Objectives),
        ("målsetjing", PageSection.Objectives),
        ("målsetjingar", PageSection.Objectives),
        ("målsettingar", PageSection.Objectives),
        ("resultatmål", PageSection.Objectives),
        ("effektmål", PageSection.Objectives),
        ("formål", PageSection.Objectives),
        ("føremål", PageSection.Objectives),
        ("status", PageSection.Status),
        ("finansiering", PageSection.Funding),
        ("finansiert av", PageSection.Funding),
        ("budsjett", PageSection.Budget),
        ("varighet", PageSection.Periods),
        ("varigheit", PageSection.Periods),
        ("tidsperiode", PageSection.Periods),
        ("prosjektperioda", PageSection.Periods),
        ("periode", PageSection.Periods),
        ("prosjektperiode", PageSection.Periods),
        ("prosjektperioder", PageSection.Periods),
        ("prosjektperioden", PageSection.Periods),
        ("resultater", PageSection.Outcomes),
        ("resultat", PageSection.Outcomes),
        ("resultatene", PageSection.Outcomes),
        ("resultata", PageSection.Outcomes),
        ("virkninger", PageSection.Outcomes),
        ("verknader", PageSection.Outcomes),
        ("effekter", PageSection.Outcomes),
        ("effektar", PageSection.Outcomes),
    ];

    /// <summary>The headings that a page may have.</summary>
    public static IEnumerable<string> All => Headings.Select(static one => one.Words);

    /// <summary>«Resultatene av småsamfunnsprosjektet»: how a heading goes on that says what its list is of.</summary>
    private static readonly HashSet<string> OfWhat = new(StringComparer.Ordinal) { "av", "fra", "for", "i", "etter", "ved", "hittil", "sa", "til" };

    private static readonly (List<string> Words, PageSection Section)[] Known = [.. Headings.Select(static one => (PageWords.Of(one.Words), one.Section))];

    /// <summary>The section that a line opens, and where the words of the heading end; the rest of the line belongs to the section.</summary>
    public static bool TryRead(PageLine line, out PageSection section, out int end)
    {
        (section, end) = (default, line.End);
        if (line.Kind == PageLineKind.Blank)
        {
            return false;
        }

        var colon = line.Words.IndexOf(':', StringComparison.Ordinal);
        var title = colon < 0 ? line.Words : line.Words[..colon];
        var words = title.Length > 80 ? [] : PageWords.Of(title);
        if (words.Count is 0 or > MostWords || (line.IsItem && colon < 0 && words.Count > 1))
        {
            return false;
        }

        // «Resultatene ble gode.» is a sentence.
        var isSentence = colon < 0 && (line.Words[^1] is '.' or '!' or '?' || line.Words.Contains(". ", StringComparison.Ordinal));
        foreach (var (known, of) in Known)
        {
            if (isSentence && words.Count > known.Count)
            {
                continue;
            }

            if (Begins(words, known, isWhole: words.Count == known.Count || IsShouted(title, known.Count) || (of == PageSection.Outcomes && words.Count > known.Count && OfWhat.Contains(words[known.Count]))))
            {
                // Without a colon what follows would be part of the heading («Aktiviteter VI VIL HEIM»).
                section = of;
                end = colon < 0 ? line.End : line.Start + colon + 1;
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words are those for a period, and not the name of anything.</summary>
    public static bool IsPeriod(string words) =>
        PageWords.Of(words) is [var only] && Known.Any(known => known.Section == PageSection.Periods && known.Words is [var word] && word == only);

    /// <summary>Whether words are those for what is done, as at the head of a column.</summary>
    public static bool IsProject(string words) => PageWords.Of(words) is [var only] && PageWords.Stem(only) is "prosjekt" or "tiltak" or "namn" or "navn" or "aktivitet";

    private static bool Begins(List<string> words, List<string> known, bool isWhole)
    {
        if (!isWhole || words.Count < known.Count)
        {
            return false;
        }

        for (var i = 0; i < known.Count; i++)
        {
            if (!string.Equals(words[i], known[i], StringComparison.Ordinal) && !(known[i].Length >= 8 && PageWords.IsOneSlip(words[i], known[i])) && !IsTwoSlips(words[i], known[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>«Samarbeidsparntere»: a long word with two letters swapped or one slip more.</summary>
    private static bool IsTwoSlips(string word, string known) =>
        known.Length >= 14 && Math.Abs(word.Length - known.Length) <= 2 && word.AsSpan().CommonPrefixLength(known) >= known.Length - 8
        && word.Order().SequenceEqual(known.Order());

    /// <summary>A heading may be followed by a name in capitals.</summary>
    private static bool IsShouted(string title, int words) =>
        title.Split(' ', StringSplitOptions.RemoveEmptyEntries) is var all && all.Length > words && all.Skip(words).All(static word => word.Length > 1 && word.All(static letter => !char.IsLower(letter)));
}
