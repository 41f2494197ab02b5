namespace Tilflytting.Core.Pages;

/// <summary>Reads a project from an item of a list: a name, a period, and what it is about. An item without a period of its own is no project.</summary>
internal static class ProjectReader
{
    public const int LongestName = 80;

    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
    {
        "er", "var", "kom", "gikk", "gjekk", "ble", "vart", "blei", "skal", "som", "profilerer", "bygger", "startet", "starta", "har", "hadde", "skaffer", "skaffar", "ligger", "hjelper",
    };

    private static readonly string[] NoNames = ["Det ", "Den ", "Et ", "Eit ", "Ein ", "En ", "Dette ", "Prosjektet ", "Bakgrunn"];

    /// <summary>What says what a name is the name of: «Byplanen, en plan for sentrum».</summary>
    private static readonly string[] Appositions = [", en ", ", et ", ", ein ", ", eit ", ", ei "];

    /// <summary>Reads a project, when the item has one period, or one first.</summary>
    /// <param name="line">The item.</param>
    /// <param name="mustHaveName">Whether the period has to stand in brackets behind a name: so it is in a paragraph.</param>
    public static ProjectItem? Read(PageLine line, bool mustHaveName)
    {
        var words = line.Words;
        if (PeriodText.FindAll(words) is not [var match, ..])
        {
            return null;
        }

        var before = words[..match.Span.Start];
        var closes = before.EndsWith('(') || before.TrimEnd().EndsWith(':');
        var name = Name(closes ? before.TrimEnd('(', ' ', ':') : before);
        if (mustHaveName && !(closes && name.Length > 0))
        {
            return null;
        }

        // Behind a name and its period stands what it is about; else the sentence as a whole says it.
        var isAdjacent = closes && name.Length > 0 && name.Length >= before.TrimEnd(' ', '(', ':').Length;
        var about = (isAdjacent ? words[match.Span.End..].TrimStart(')', ' ', '.', ',', ':') : words[name.Length..].TrimStart(' ', ',', ':')).Trim();
        return new(name, match, about.Any(char.IsLetter) ? about : "", isAdjacent ? match.Span.End : name.Length);
    }

    /// <summary>The period of the work as a whole, in a paragraph: «prosjektet (2007 – 2012)».</summary>
    public static PeriodMatch? OfTheWhole(string words)
    {
        foreach (var match in PeriodText.FindAll(words))
        {
            if (words.AsSpan(0, match.Span.Start).TrimEnd("( ").EndsWith("prosjektet", StringComparison.OrdinalIgnoreCase))
            {
                return match;
            }
        }

        return null;
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
        name = name[..apposition].TrimEnd(' ', ',', '.', '(', '–', '-');
        return name.Length <= LongestName ? name : "";
    }
}
