namespace Tilflytting.Core.Queries;

/// <summary>Names that a person may type, in any language, and what they mean; compared folded, so that case, marks and hyphens do not count.</summary>
/// <remarks>
/// Each name is kept once, and each of its words has a list of the names that it is in, so that the memory is in proportion to the names. What few
/// questions need is made when one asks for it. Immutable and thread safe.
/// </remarks>
internal sealed class QueryNames<T>
    where T : notnull
{
    private const int MaxLength = 64;
    private const int MaxValues = 5;

    /// <summary>Words that say nothing by themselves: a name is not found by them alone.</summary>
    private static readonly HashSet<string> Particles = new(
        ["og", "i", "a", "for", "til", "pa", "med", "som", "av", "fra", "en", "et", "ei", "eit", "de", "den", "det", "er", "eller", "and", "or", "an", "the", "of", "to", "in", "with", "from", "who", "up"],
        StringComparer.Ordinal);

    private readonly List<(string Folded, QueryName<T> Name)> names = [];
    private readonly Dictionary<string, List<T>> whole = new(StringComparer.Ordinal);
    private readonly HashSet<string> spelt = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool hasWords;

    /// <param name="names">The names; those of one value follow each other.</param>
    /// <param name="hasWords">Whether a name is also found by some of its words.</param>
    public QueryNames(IEnumerable<QueryName<T>> names, bool hasWords)
    {
        this.hasWords = hasWords;
        foreach (var name in names)
        {
            var folded = NorwegianFolding.Words(name.Text);
            this.names.Add((folded, name));
            Add(whole, folded, name.Value);
            spelt.Add(name.Text);
        }
    }

    private Dictionary<string, List<int>> ByWord => field ??= Lists(static word => word);

    private Dictionary<string, List<int>> ByStem => field ??= Lists(NorwegianAnalyzer.Key);

    /// <summary>Whether a text is a name to the letter, but for case: then its characters are meant, whatever they are.</summary>
    public bool IsSpelt(string text) => spelt.Contains(text);

    /// <summary>What a text may mean: a whole name, else the beginning of one, else some of its words in their order. More than one when it is ambiguous.</summary>
    public QueryFinding<T> Find(string text)
    {
        var folded = NorwegianFolding.Words(text);
        return folded.Length == 0 ? QueryFinding<T>.None
            : whole.TryGetValue(folded, out var found) ? new([.. found.Take(MaxValues)], found.Count > MaxValues)
            : hasWords ? FindByWords(folded)
            : QueryFinding<T>.None;
    }

    /// <summary>Whether a text of several words is a name, or a part of one as written.</summary>
    public bool IsPassage(string text)
    {
        var folded = NorwegianFolding.Words(text);
        return whole.ContainsKey(folded) || (hasWords && Rarest(folded.Split(' '), ByWord) is { } rows && rows.Exists(row => NorwegianFolding.HasWords(names[row].Folded, folded)));
    }

    /// <summary>The names that come nearest, all equally near, one for each value; none when all are too far away, or too many are as near.</summary>
    public ImmutableArray<QueryName<T>> Nearest(string text)
    {
        if (text.Length > MaxLength || NorwegianFolding.Words(text) is not { Length: > 0 } folded)
        {
            return [];
        }

        // Another form of the same words is nearer than any slip.
        if (hasWords && OfForms(folded) is { Count: > 0 and <= MaxValues } forms)
        {
            return [.. forms];
        }

        var count = folded.AsSpan().Count(' ') + 1;
        if (hasWords && count == 1 && OfPart(folded, static (word, part) => word.StartsWith(part, StringComparison.Ordinal)) is { Count: > 0 } longer)
        {
            return [.. longer];
        }

        var nearest = new NearestWords<QueryName<T>>(folded, NearestWords<T>.Reach(folded.Length));
        foreach (var (key, name) in names)
        {
            nearest.Offer(key, name);
            if (hasWords && Beginning(key, count) is { } beginning)
            {
                nearest.Offer(beginning, name);
            }
        }

        foreach (var (word, rows) in hasWords && count == 1 && folded.Length > 3 ? ByWord : [])
        {
            if (rows.Count <= MaxValues && !Particles.Contains(word))
            {
                foreach (var row in rows)
                {
                    nearest.Offer(word, names[row].Name);
                }
            }
        }

        var found = nearest.Found.DistinctBy(static name => name.Value).ToList();
        if (hasWords && count == 1 && found.Count == 0)
        {
            return [.. OfPart(folded, static (word, part) => word.Contains(part, StringComparison.Ordinal))];
        }

        return found.Count > MaxValues ? [] : [.. found.OrderBy(static name => name.Text, StringComparer.Ordinal)];
    }

    private static void Add(Dictionary<string, List<T>> all, string name, T value)
    {
        if (!all.TryGetValue(name, out var values))
        {
            all.Add(name, [value]);
        }
        else if (!EqualityComparer<T>.Default.Equals(values[^1], value))
        {
            values.Add(value);
        }
    }

    /// <summary>As many words of a name as are given; null when it has no more than that.</summary>
    private static string? Beginning(string folded, int words)
    {
        var end = -1;
        for (var i = 0; i < words; i++)
        {
            end = folded.IndexOf(' ', end + 1);
            if (end < 0)
            {
                return null;
            }
        }

        return folded[..end];
    }

    private static List<int>? Rarest(string[] words, Dictionary<string, List<int>> lists)
    {
        List<int>? rarest = null;
        foreach (var word in words)
        {
            if (!lists.TryGetValue(word, out var rows))
            {
                return null;
            }

            rarest = rarest is null || rows.Count < rarest.Count ? rows : rarest;
        }

        return rarest;
    }

    /// <summary>Whether a name has these words in this order, with or without others between them.</summary>
    private static bool HasInOrder(string folded, string[] words, Func<string, string> form)
    {
        var at = 0;
        foreach (var range in folded.AsSpan().Split(' '))
        {
            at += at < words.Length && string.Equals(form(folded[range]), words[at], StringComparison.Ordinal) ? 1 : 0;
        }

        return at == words.Length;
    }

    private QueryFinding<T> FindByWords(string folded)
    {
        var words = folded.Split(' ');
        var (beginning, within) = (new List<T>(), new List<T>());
        var saysSomething = !words.All(Particles.Contains);
        foreach (var row in Rarest(words, ByWord) ?? [])
        {
            var (name, value) = (names[row].Folded, names[row].Name.Value);
            if (beginning.Count <= MaxValues && !beginning.Contains(value) && name.Length > folded.Length && name[folded.Length] == ' ' && name.StartsWith(folded, StringComparison.Ordinal))
            {
                beginning.Add(value);
            }
            else if (saysSomething && within.Count <= MaxValues && !within.Contains(value) && HasInOrder(name, words, static word => word))
            {
                within.Add(value);
            }

            if (beginning.Count > MaxValues)
            {
                break;
            }
        }

        var found = beginning.Count > 0 ? beginning : within;
        return new([.. found.Take(MaxValues)], found.Count > MaxValues);
    }

    private List<QueryName<T>> OfForms(string folded)
    {
        string[] stems = [.. folded.Split(' ').Where(static word => !Particles.Contains(word)).Select(NorwegianAnalyzer.Key)];
        var found = new List<QueryName<T>>();
        foreach (var row in stems.Length == 0 ? [] : Rarest(stems, ByStem) ?? [])
        {
            var (name, typed) = (names[row].Name, names[row].Folded);
            if (found.Count <= MaxValues && !found.Exists(one => one.Value.Equals(name.Value)) && HasInOrder(typed, stems, NorwegianAnalyzer.Key))
            {
                found.Add(name);
            }
        }

        return found;
    }

    /// <summary>The names, one for each value, with a word that a shorter one is a part of; none when there are too many.</summary>
    private List<QueryName<T>> OfPart(string part, Func<string, string, bool> isPart)
    {
        var found = new List<QueryName<T>>();
        foreach (var (word, rows) in part.Length < 4 ? [] : ByWord)
        {
            if (isPart(word, part))
            {
                found.AddRange(rows.Take(MaxValues + 1).Select(row => names[row].Name).Where(name => !found.Exists(one => one.Value.Equals(name.Value))));
            }

            if (found.Count > MaxValues)
            {
                return [];
            }
        }

        return found;
    }

    private Dictionary<string, List<int>> Lists(Func<string, string> form)
    {
        var lists = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var row = 0; row < names.Count; row++)
        {
            var folded = names[row].Folded;
            foreach (var range in folded.AsSpan().Split(' '))
            {
                var word = form(folded[range]);
                if (!lists.TryGetValue(word, out var rows))
                {
                    lists.Add(word, [row]);
                }
                else if (rows[^1] != row)
                {
                    rows.Add(row);
                }
            }
        }

        return lists;
    }
}
