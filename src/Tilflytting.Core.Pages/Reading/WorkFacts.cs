namespace Tilflytting.Core.Pages;

/// <summary>Reads what a sentence says of the work: how long it lasts, whether it is over, and what it goes on with or belongs to.</summary>
internal static class WorkFacts
{
    private const int LongestTitle = 100;
    private static readonly string[] Numbers = ["null", "ett", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti"];
    private static readonly HashSet<string> Lasts = new(StringComparer.OrdinalIgnoreCase) { "varer", "varte", "varar", "går", "gikk", "gjekk", "løper", "strekker", "seg" };

    private static readonly (string Words, Code<WorkStatus> Status)[] Statuses =
    [
        ("(avsluttet)", WorkStatus.Completed), ("(avslutta)", WorkStatus.Completed), ("(ferdig)", WorkStatus.Completed), ("(pågår)", WorkStatus.Ongoing),
        ("(pågående)", WorkStatus.Ongoing), ("(pågåande)", WorkStatus.Ongoing), ("(planlagt)", WorkStatus.Planned), ("(planlagd)", WorkStatus.Planned),
    ];

    private static readonly (string Words, Code<RelationKind> Kind)[] Relations =
    [
        ("videreføring av ", RelationKind.Continues), ("vidareføring av ", RelationKind.Continues), ("held fram etter ", RelationKind.Continues),
        ("fortsettelse av ", RelationKind.Continues), ("framhald av ", RelationKind.Continues), ("en del av prosjektet ", RelationKind.PartOf),
        ("ein del av prosjektet ", RelationKind.PartOf), ("er del av prosjektet ", RelationKind.PartOf), ("en del av ", RelationKind.PartOf), ("ein del av ", RelationKind.PartOf),
        ("er del av ", RelationKind.PartOf),
    ];

    /// <summary>«Et treårig prosjekt», «den 4-årige satsingen», «varer i tre år»: the length and the stretch that says it.</summary>
    public static (Period Length, TextSpan Span)? Length(string text)
    {
        for (var at = text.IndexOf("år", StringComparison.Ordinal); at >= 0; at = text.IndexOf("år", at + 2, StringComparison.Ordinal))
        {
            var start = at;
            while (start > 0 && at - start < 12 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '-'))
            {
                start--;
            }

            var end = at + 2;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (start < at && text[(at + 2)..Math.Min(end, at + 6)] is "ig" or "ige" && Years(text[start..at].TrimEnd('-')) is { } years && IsWork(text, end))
            {
                return (Period.FromYears(years), new(start, end - start));
            }

            if (start == at && end == at + 2 && at > 0 && text[at - 1] == ' ' && Lasting(text, at - 1) is (var from, var number))
            {
                return (Period.FromYears(number), new(from, end - from));
            }
        }

        return null;
    }

    /// <summary>«3 år», «to år»: the words of a section on how long the work lasts.</summary>
    public static Period? LengthAlone(string text) =>
        text.TrimEnd('.', ' ').Split(' ') is [var number, var unit] && Years(number) is { } count
            ? unit is "år" ? Period.FromYears(count) : unit is "måneder" or "månader" or "mnd" ? Period.FromMonths(count) : null
            : null;

    /// <summary>«(avsluttet)».</summary>
    public static (Code<WorkStatus> Status, TextSpan Span)? Status(string text)
    {
        foreach (var (words, status) in Statuses)
        {
            if (text.IndexOf(words, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            {
                return (status, new(at, words.Length));
            }
        }

        return null;
    }

    /// <summary>«Videreføring av «Samse Tak»»: only where a title in quotation marks stands right behind.</summary>
    public static (Relation Relation, TextSpan Span)? Related(string text)
    {
        foreach (var (words, kind) in Relations)
        {
            var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
            var start = at + words.Length;
            if (at < 0 || start + 2 >= text.Length || text[start] is not ('«' or '”' or '“' or '"'))
            {
                continue;
            }

            var title = text.AsSpan(start + 1, Math.Min(LongestTitle, text.Length - start - 1));
            if (title.IndexOfAny('»', '”', '"') is > 1 and var end && title[..end].Trim().Length > 0)
            {
                return (new() { Kind = kind, Title = PageDraft.Words(title[..end].Trim().ToString()) }, new(at, start + end + 2 - at));
            }
        }

        return null;
    }

    private static int? Years(string word) =>
        int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var digits) && digits is > 0 and < 100 ? digits
        : Array.FindIndex(Numbers, number => number.Equals(word, StringComparison.OrdinalIgnoreCase)) is > 0 and var index ? index : null;

    /// <summary>Whether one of the next words is that for a project: a contract or a child may also be of two years.</summary>
    private static bool IsWork(string text, int end)
    {
        var rest = text.AsSpan(end, Math.Min(50, text.Length - end));
        var words = 0;
        foreach (var range in rest.Split(' '))
        {
            var word = rest[range];
            if (word.Contains("prosjekt", StringComparison.OrdinalIgnoreCase) || word.StartsWith("satsing", StringComparison.OrdinalIgnoreCase) || word.StartsWith("program", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            if (++words > 3 || word.IndexOfAny('.', ',', ';') >= 0)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>«varer i tre år», from the verb on.</summary>
    private static (int From, int Years)? Lasting(string text, int end)
    {
        var start = Math.Max(0, end - 40);
        var words = text[start..end].Split(' ');
        return words is [.., var verb, "i" or "over", var number] && Lasts.Contains(verb) && Years(number) is { } years
            ? (end - verb.Length - number.Length - words[^2].Length - 2, years)
            : null;
    }
}
