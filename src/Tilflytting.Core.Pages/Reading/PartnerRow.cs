namespace Tilflytting.Core.Pages;

/// <summary>Tells the partners of a row apart: «Kommunen og næringslivet», «Lavangen, Salangen og Dyrøy», «Kommunen samarbeider med NAV, KS og skolene».</summary>
internal static class PartnerRow
{
    private const int LongestRow = 400;
    private const int MostParts = 24;
    private const int MostWordsOfPart = 7;

    /// <summary>Signs and words between two partners, the longest first.</summary>
    private static readonly string[] Between = [", samt ", ", og ", " samt ", " og ", " & ", "; ", ", "];

    /// <summary>Words that lead in to partners, and are none.</summary>
    private static readonly string[] Introductions =
        ["samarbeider med ", "samarbeidar med ", "samarbeidet med ", "samarbeida med ", "samarbeid med ", "samarbeidspartnere er ", "samarbeidspartnarar er ", "samarbeidspartnere var ", "samarbeidspartnarar var "];

    private static readonly string[] Fillers = ["blant annet ", "blant anna ", "mellom anna ", "bl.a. ", "først og fremst ", "både "];

    /// <summary>Words before the names of several municipalities.</summary>
    private static readonly string[] Municipalities = ["kommunene ", "kommunane ", "nabokommunene ", "nabokommunane ", "vertskommunene "];

    /// <summary>The stretches of a text that are one partner each; empty where it is not certain that it names several.</summary>
    /// <param name="text">The item.</param>
    public static List<TextSpan> Split(string text)
    {
        if (text.Length > LongestRow || text.Contains(':', StringComparison.Ordinal) || PageDraft.Words(text).Length != text.Length || text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') || TermMatcher<PartnerKind>.Find(text) is not null)
        {
            return [];
        }

        var start = Start(text);
        var end = text.AsSpan().TrimEnd(" .,;").Length;
        var parts = start < end ? Parts(text, start, end) : [];
        return parts.Count is < 2 or > MostParts ? (start > 0 && parts is [var only] && IsOne(text, only) ? parts : []) : Several(text, parts);
    }

    /// <summary>Whether a line only leads in to partners that follow: «Viktige samarbeidspartnere i arbeidet har vært følgende».</summary>
    public static bool IsIntroduction(string text) =>
        text.Contains("samarbeid", StringComparison.OrdinalIgnoreCase) && text.AsSpan().Count(' ') >= 2 && Split(text) is []
        && (text.Contains("følg", StringComparison.OrdinalIgnoreCase) || text.Contains("desse", StringComparison.OrdinalIgnoreCase) || text.Contains("disse", StringComparison.OrdinalIgnoreCase)
            || text.TrimEnd().EndsWith(" med", StringComparison.Ordinal) || text.TrimEnd('.', ' ').EndsWith(" er", StringComparison.Ordinal));

    private static int Start(string text)
    {
        var start = 0;
        foreach (var words in Introductions)
        {
            var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
            start = at >= 0 ? Math.Max(start, at + words.Length) : start;
        }

        foreach (var filler in Fillers)
        {
            start += text.AsSpan(start).StartsWith(filler, StringComparison.OrdinalIgnoreCase) ? filler.Length : 0;
        }

        return start;
    }

    /// <summary>The parts between the signs; those in a bracket are none.</summary>
    private static List<TextSpan> Parts(string text, int start, int end)
    {
        var parts = new List<TextSpan>();
        var (from, depth) = (start, 0);
        for (var at = start; at < end; at++)
        {
            depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
            if (depth == 0 && Array.Find(Between, one => string.CompareOrdinal(text, at, one, 0, one.Length) == 0) is { } between)
            {
                parts.Add(new(from, at - from));
                from = at + between.Length;
                at = from - 1;
            }
        }

        parts.Add(new(from, end - from));
        return parts;
    }

    private static List<TextSpan> Several(string text, List<TextSpan> parts)
    {
        var areMunicipalities = AreMunicipalities(text, parts);
        var found = new List<TextSpan>();
        var known = 0;
        for (var i = 0; i < parts.Count;)
        {
            var last = Longest(text, parts, i);
            var span = last < i ? parts[i] : new TextSpan(parts[i].Start, parts[last].End - parts[i].Start);
            if (last < i && !areMunicipalities && !IsName(text.Substring(span.Start, span.Length)))
            {
                return [];
            }

            known += last < i && !areMunicipalities ? 0 : 1;
            span = i == 0 && areMunicipalities ? WithoutIntroduction(text, span) : span;
            found.Add(span);
            i = Math.Max(i, last) + 1;
        }

        // A name that is not known is a partner only in the company of two that are.
        return found.Count > 1 && (known == found.Count || known >= 2) && !AreOne(text, found) ? found : [];
    }

    /// <summary>«Regionråd i Vest-Telemark, Vest- Telemarkrådet»: one council by two names.</summary>
    private static bool AreOne(string text, List<TextSpan> parts)
    {
        if (parts.Count != 2 || text[parts[0].End] != ',')
        {
            return false;
        }

        var regions = parts.ConvertAll(part => PartnerReader.Read(text.Substring(part.Start, part.Length)).Place is { } place && place.Kind == PlaceKind.Region ? PageWords.Folded(place.Name!.For(LanguageTag.Bokmal)) : "");
        return regions[0].Length > 0 && regions[1].StartsWith(regions[0], StringComparison.Ordinal);
    }

    /// <summary>The last of the parts that are one partner together, from a part on; below it when not even that is one that is known.</summary>
    private static int Longest(string text, List<TextSpan> parts, int first)
    {
        for (var last = Math.Min(parts.Count - 1, first + 3); last >= first; last--)
        {
            var words = text[parts[first].Start..parts[last].End];
            if (last == first ? IsOne(text, parts[first]) : TermMatcher<PartnerKind>.Find(words) is not null || PartnerReader.IsGroup(words) || PartnerReader.IsOfCounty(words))
            {
                return last;
            }
        }

        return first - 1;
    }

    private static bool IsOne(string text, TextSpan part) =>
        part.Length > 0 && text.AsSpan(part.Start, part.Length).Count(' ') < MostWordsOfPart && PartnerReader.Read(text.Substring(part.Start, part.Length)).Kind is not null;

    /// <summary>Whether each part is the name of a municipality: «kommunene Bø, Øksnes og Hadsel», «Lavangen og Salangen kommuner».</summary>
    public static bool AreMunicipalities(string text, List<TextSpan> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var span = i == 0 ? WithoutIntroduction(text, parts[i]) : parts[i];
            var name = text.Substring(span.Start, span.Length);
            name = i < parts.Count - 1 ? name
                : name.EndsWith(" kommuner", StringComparison.Ordinal) ? name[..^" kommuner".Length]
                : name.EndsWith(" kommunar", StringComparison.Ordinal) ? name[..^" kommunar".Length] : name;
            if (PlaceRegister.Default.Named(name).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private static TextSpan WithoutIntroduction(string text, TextSpan part) =>
        Array.Find(Municipalities, one => text.AsSpan(part.Start, part.Length).StartsWith(one, StringComparison.OrdinalIgnoreCase)) is { } introduction
            ? new(part.Start + introduction.Length, part.Length - introduction.Length)
            : part;

    private static bool IsName(string words) => words.Length > 1 && char.IsUpper(words[0]) && words.AsSpan().Count(' ') <= 2;
}
