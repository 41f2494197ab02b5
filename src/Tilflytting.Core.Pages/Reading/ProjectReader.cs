namespace Tilflytting.Core.Pages;

/// <summary>Reads a project from an item of a list: a name, a period, and what it is about. An item without a period of its own is no project.</summary>
internal static class ProjectReader
{
    public const int LongestName = 80;
    private static readonly System.Buffers.SearchValues<char> OfYears = System.Buffers.SearchValues.Create("0123456789-– ");
    private const int LongestYears = 16;
    private const int FewestYears = 8;
    private const string Project = "prosjektet";

    /// <summary>What stands between a name, its period and what it is about.</summary>
    private const string Signs = ") .,;:–-";

    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
    {
        "er", "var", "kom", "gikk", "gjekk", "ble", "vart", "blei", "skal", "som", "profilerer", "bygger", "startet", "starta", "har", "hadde", "skaffer", "skaffar", "ligger", "hjelper",
    };

    private static readonly string[] Auxiliaries = [" ble", " vart", " blei", " var"];

    /// <summary>What a sentence calls the work as a whole.</summary>
    private static readonly string[] Wholes = ["prosjektet", "satsingen", "satsinga", "tiltaket", "ordningen", "ordninga"];

    private static readonly string[] NoNames = ["Det ", "Den ", "Et ", "Eit ", "Ein ", "En ", "Dette ", "Prosjektet ", "Bakgrunn"];

    /// <summary>What says what a name is the name of: «Byplanen, en plan for sentrum».</summary>
    private static readonly string[] Appositions = [", en ", ", et ", ", ein ", ", eit ", ", ei "];

    /// <summary>Reads a project, when the item has one period, or one first.</summary>
    /// <param name="line">The item.</param>
    /// <param name="mustHaveName">Whether the period has to stand in brackets behind a name: so it is in a paragraph.</param>
    public static ProjectItem? Read(PageLine line, bool mustHaveName)
    {
        var words = line.Words;
        if (FoundPeriod.FindAll(words) is not [var match, ..])
        {
            return null;
        }

        var before = words[..match.Span.Start];
        var closes = before.EndsWith('(') || before.TrimEnd().EndsWith(':');
        var name = Name(closes ? before.TrimEnd('(', ' ', ':') : before);
        if (mustHaveName && !(closes && name.Length > 0 && name.Length >= before.TrimEnd(' ', '(', ':').Length))
        {
            return null;
        }

        return About(words, name, match);
    }

    /// <summary>Behind a name and its period stands what it is about; else the sentence as a whole says it, without a period in brackets.</summary>
    private static ProjectItem About(string words, string name, FoundPeriod match)
    {
        var (start, end) = (match.Span.Start, match.Span.End);
        var isBracketed = start > 0 && words[start - 1] == '(' && end < words.Length && words[end] == ')';
        var (from, to) = isBracketed ? (start - 1, end + 1) : (start, end);
        var first = Trimmed(words, name.Length, from, Signs);
        if (first.Length == 0)
        {
            var rest = Trimmed(words, to, words.Length, Signs);
            return new(name, match, Text(words, rest), [rest]);
        }

        if (!isBracketed)
        {
            // The period is a word of the sentence.
            var whole = Trimmed(words, name.Length, words.Length, Signs);
            return new(name, match, Text(words, whole), [new(first.Start, start - first.Start), new(end, words.Length - end)]);
        }

        var second = Trimmed(words, to, words.Length, ") ");
        var closes = second.Length > 0 && words[second.Start] is '.' or ',' or ';' or ':' or '!' or '?';
        return new(name, match, string.Concat(Text(words, first), closes || second.Length == 0 ? "" : " ", words.AsSpan(second.Start, second.Length)), [first, second]);
    }

    /// <summary>A stretch without signs in front of it and blanks behind it.</summary>
    private static TextSpan Trimmed(string words, int start, int end, string signs)
    {
        while (start < end && (char.IsWhiteSpace(words[start]) || signs.Contains(words[start], StringComparison.Ordinal)))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(words[end - 1]))
        {
            end--;
        }

        return new(start, end - start);
    }

    private static string Text(string words, TextSpan span) => words.Substring(span.Start, span.Length) is var text && text.Any(char.IsLetter) ? text : "";

    /// <summary>«Prosjekt tilflytting (20012-2015)»: a project whose period is no period that anybody knows, and stays words.</summary>
    public static (TextSpan Name, TextSpan Period)? WithWords(string words)
    {
        for (var open = words.IndexOf('(', StringComparison.Ordinal); open > 0; open = words.IndexOf('(', open + 1))
        {
            var inside = words.AsSpan(open + 1, Math.Min(LongestYears, words.Length - open - 1));
            var close = inside.IndexOf(')');
            if (close < FewestYears || inside[..close].ContainsAnyExcept(OfYears) || PeriodText.TryParse(inside[..close].ToString(), out _))
            {
                continue;
            }

            var before = words.AsSpan(Math.Max(0, open - LongestName), Math.Min(LongestName, open)).TrimEnd();
            var name = before.LastIndexOf("Prosjekt");
            if (name >= 0 && (name == 0 || before[name - 1] == ' ') && before[name..].IndexOfAny('.', ',', ';') < 0)
            {
                return (new(Math.Max(0, open - LongestName) + name, before.Length - name), new(open + 1, close));
            }
        }

        return null;
    }

    /// <summary>The period of the work as a whole, in a paragraph: «prosjektet (2007 – 2012)».</summary>
    public static FoundPeriod? OfTheWhole(string words, string? title)
    {
        foreach (var match in FoundPeriod.FindAll(words))
        {
            var before = words.AsSpan(0, match.Span.Start).TrimEnd("( ");
            foreach (var auxiliary in Auxiliaries)
            {
                before = before.EndsWith(auxiliary, StringComparison.Ordinal) ? before[..^auxiliary.Length] : before;
            }

            if (EndsAsWhole(before) || match.Match.Text.StartsWith("prosjektperiod", StringComparison.OrdinalIgnoreCase)
                || (title is not null && before.Equals(title, StringComparison.OrdinalIgnoreCase)) || IsStartOfProject(words, match.Match))
            {
                return match;
            }
        }

        return null;
    }

    private static bool EndsAsWhole(ReadOnlySpan<char> words)
    {
        foreach (var whole in Wholes)
        {
            if (words.EndsWith(whole, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«kommunen startet i 2006 et prosjekt».</summary>
    private static bool IsStartOfProject(string words, PeriodMatch match)
    {
        var behind = words.AsSpan(match.Span.End, Math.Min(30, words.Length - match.Span.End)).TrimStart();
        return match.Text.StartsWith("start", StringComparison.OrdinalIgnoreCase)
            && (behind.StartsWith("et prosjekt ") || behind.StartsWith("eit prosjekt ") || behind.StartsWith("et eget prosjekt ") || behind.StartsWith("eit eige prosjekt "));
    }

    /// <summary>The name by which a page speaks of a project: «småsamfunnsprosjektet» for «Småsamfunnsprosjektet God, nær og raus».</summary>
    public static string ShortName(string name)
    {
        var end = name.IndexOf(' ', StringComparison.Ordinal);
        return end > Project.Length && name.AsSpan(0, end).EndsWith(Project, StringComparison.Ordinal) && (char.IsUpper(name[end + 1]) || name[end + 1] is '«' or '"' or '”' or '“') ? name[..end] : name;
    }

    /// <summary>The words are kept where they say more than the period does.</summary>
    public static StatedPeriod StatedPeriodOf(PeriodMatch match)
    {
        var plain = match.Text.Replace(" ", "", StringComparison.Ordinal).Replace('–', '-').Replace('—', '-');
        var edtf = match.Period.ToString().Replace('/', '-');
        return string.Equals(plain, edtf, StringComparison.Ordinal) ? match.Period : match.Period.Written(match.Text);
    }

    /// <summary>The name at the beginning, before a verb or a sign; none where the sentence begins with its subject.</summary>
    private static string Name(string before)
    {
        if (before.Length == 0 || !(char.IsUpper(before[0]) || char.IsDigit(before[0])) || Array.Exists(NoNames, no => before.StartsWith(no, StringComparison.Ordinal)))
        {
            return "";
        }

        var words = before.Split(' ');
        var verb = Array.FindIndex(words, 1, Verbs.Contains);
        var name = verb > 0 ? string.Join(' ', words[..verb]) : before;
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        name = colon > 0 ? name[..colon] : name;
        var apposition = Appositions.Select(words => name.IndexOf(words, StringComparison.Ordinal)).Where(static at => at > 0).DefaultIfEmpty(name.Length).Min();
        name = name[..apposition];
        name = name.LastIndexOf('(') is >= 0 and var open && name.IndexOf(')', open) < 0 ? name[..open] : name;
        name = name.TrimEnd(' ', ',', '.', '(', '–', '-');
        return name.Length <= LongestName ? name : "";
    }
}
