namespace Tilflytting.Core.Pages;

/// <summary>Finds web addresses that stand in the words of a page, and what a bracket behind one says of it: that it is dead, and since when.</summary>
internal static class LinkReader
{
    private const int LongestAddress = 200;
    private const int LongestRemark = 80;
    private const int MostLinks = 100;

    private static readonly HashSet<string> Domains = new(StringComparer.OrdinalIgnoreCase) { "no", "com", "org", "net", "nu", "info", "se", "dk", "eu" };
    /// <summary>«kap.no 3», «jf.no»: a short form with its full stop, behind which a blank is missing.</summary>
    private static readonly HashSet<string> ShortForms = new(StringComparer.OrdinalIgnoreCase)
        { "kap", "pkt", "nr", "art", "avsn", "jf", "jfr", "evt", "ca", "mill", "mrd", "kr", "tlf", "bl", "dvs", "osv", "mv", "pga", "ang", "adm", "avd", "div", "inkl", "ekskl", "maks", "min", "vol", "utg", "red", "mht", "ift", "etc", "par", "punkt", "tab", "fig" };

    private static readonly string[] Dead = ["nede", "død", "daud", "stengt", "stengd", "virker ikke", "verkar ikkje", "fungerer ikke", "fungerer ikkje", "nedlagt"];

    /// <summary>Adds the addresses of the words to those of the markup.</summary>
    public static void Read(PageDraft draft, List<Link> links)
    {
        var known = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < links.Count; i++)
        {
            known.TryAdd(Key(links[i].Address.OriginalString), i);
        }

        foreach (var line in draft.Page.Lines)
        {
            var words = line.Words;
            for (var dot = words.IndexOf('.', StringComparison.Ordinal); dot >= 0;)
            {
                var (start, end, next) = Token(words, dot);
                if (end - start <= LongestAddress && Address(words[start..end]) is { } address)
                {
                    Add(draft, links, known, line, start, end, address);
                }

                dot = next >= words.Length ? -1 : words.IndexOf('.', Math.Max(next, dot + 1));
            }
        }
    }

    private static void Add(PageDraft draft, List<Link> links, Dictionary<string, int> known, PageLine line, int start, int end, Uri address)
    {
        var remark = Remark(line.Words, end);
        var (isDead, since) = DeadSince(remark);
        var key = Key(address.OriginalString);
        if (!known.TryGetValue(key, out var index))
        {
            if (links.Count >= MostLinks)
            {
                return;
            }

            index = links.Count;
            known.Add(key, index);
            var text = isDead && since is null ? $"{line.Words[start..end]} ({remark})" : line.Words[start..end];
            links.Add(new() { Address = address, Text = PageDraft.Words(text), ReportedDead = since });
        }
        else if (since is not null && links[index].ReportedDead is null)
        {
            links[index] = links[index] with { ReportedDead = since };
        }
        else
        {
            return;
        }

        draft.Ledger.Mark(new(line.Start + start, end - start), LedgerKind.Stated, $"/links/{index}");
    }

    /// <summary>The word around a full stop, without signs at its ends, and where the next may begin.</summary>
    private static (int Start, int End, int Next) Token(string words, int dot)
    {
        var (start, end) = (dot, dot);
        while (start > 0 && dot - start <= LongestAddress && IsOfAddress(words[start - 1]))
        {
            start--;
        }

        while (end < words.Length && IsOfAddress(words[end]))
        {
            end++;
        }

        var last = end;
        while (last > start && words[last - 1] is '.' or ':' or '/' or '-')
        {
            last--;
        }

        return (start, last, Math.Max(end, dot + 1));
    }

    private static bool IsOfAddress(char sign) => char.IsLetterOrDigit(sign) || sign is '.' or '-' or '/' or ':' or '_' or '@' or '?' or '=' or '&' or '%' or '#' or '~';

    private static Uri? Address(string word)
    {
        var bare = word.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? word[7..] : word.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? word[8..] : word;
        var slash = bare.AsSpan().IndexOfAny('/', '?', '#');
        var labels = (slash < 0 ? bare : bare[..slash]).Split('.');
        var isWhole = bare.Length < word.Length;
        return labels.Length > 1 && (isWhole || (Domains.Contains(labels[^1]) && IsOneWord(labels) && labels[^2].Length > 1)) && !word.Contains('@', StringComparison.Ordinal)
            && Array.TrueForAll(labels, static label => label.Length > 0 && label.All(static sign => char.IsLetterOrDigit(sign) || sign == '-'))
            && labels[..^1].Any(static label => label.Any(char.IsLetter))
            && Uri.TryCreate(bare.Length == word.Length ? $"http://{(slash < 0 ? word.ToLowerInvariant() : word)}" : word, UriKind.Absolute, out var uri) ? uri : null;
    }

    /// <summary>«tiltaket.Se også», «kap.no»: no address, but a sentence without a blank behind its full stop.</summary>
    private static bool IsOneWord(string[] labels) =>
        !ShortForms.Contains(labels[0]) && (labels[^1].All(char.IsLower) || Array.TrueForAll(labels, static label => !label.Any(char.IsLower)));

    /// <summary>What a bracket right behind an address says.</summary>
    private static string Remark(string words, int end)
    {
        end += end < words.Length && words[end] == '.' ? 1 : 0;
        end += end < words.Length && words[end] == ' ' ? 1 : 0;
        if (end >= words.Length || words[end] != '(')
        {
            return "";
        }

        var inside = words.AsSpan(end + 1, Math.Min(LongestRemark, words.Length - end - 1));
        return inside.IndexOf(')') is > 0 and var close ? PageDraft.Words(inside[..close].ToString()) : "";
    }

    private static (bool IsDead, PartialDate? Since) DeadSince(string remark)
    {
        if (!Array.Exists(Dead, word => remark.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            return (false, null);
        }

        // «nede pr 08.08.2016 red. anm»
        var at = remark.IndexOf(" pr", StringComparison.OrdinalIgnoreCase);
        var day = at < 0 ? "" : remark[(at + 3)..].TrimStart('.', ' ');
        var editor = day.IndexOf("red", StringComparison.OrdinalIgnoreCase);
        day = (editor >= 0 ? day[..editor] : day).TrimEnd('.', ' ', ',');
        return (true, PeriodText.TryParse(day, out var period) && period.Start == period.End ? period.Start : null);
    }

    public static string Key(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal);
        return (start < 0 ? address : address[(start + 3)..]).TrimEnd('/');
    }
}
