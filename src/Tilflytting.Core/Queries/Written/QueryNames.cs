namespace Tilflytting.Core.Queries;

/// <summary>Names that a person may type, in any language, and what they mean; compared folded, so that case, marks and hyphens do not count.</summary>
internal sealed class QueryNames<T>
    where T : notnull
{
    private const int MaxLength = 64;
    private const int MaxNearest = 5;
    private readonly Dictionary<string, (string Name, List<T> Values)> whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, List<T> Values)> shortened = new(StringComparer.Ordinal);

    /// <param name="names">The names; one may stand several times.</param>
    /// <param name="mayBeShortened">Whether a name may be cut off after any of its words.</param>
    public QueryNames(IEnumerable<(string Name, T Value)> names, bool mayBeShortened)
    {
        foreach (var (name, value) in names)
        {
            var folded = NorwegianFolding.Words(name);
            Add(whole, folded, name, value);
            for (var gap = mayBeShortened ? folded.IndexOf(' ', StringComparison.Ordinal) : -1; gap >= 0; gap = folded.IndexOf(' ', gap + 1))
            {
                Add(shortened, folded[..gap], name, value);
            }
        }
    }

    /// <summary>What a text may mean: by a whole name, else by a shortened one. More than one when it is ambiguous.</summary>
    public IReadOnlyList<T> Find(string text)
    {
        var folded = NorwegianFolding.Words(text);
        return folded.Length == 0 ? []
            : whole.TryGetValue(folded, out var found) || shortened.TryGetValue(folded, out found) ? found.Values
            : [];
    }

    /// <summary>The names that come nearest, all equally near; none when all are too far away, or too many are as near.</summary>
    public ImmutableArray<string> Nearest(string text)
    {
        if (text.Length > MaxLength || NorwegianFolding.Words(text) is not { Length: > 0 } folded)
        {
            return [];
        }

        var nearest = new NearestWords<(T Value, string Name)>(folded, NearestWords<T>.Reach(folded.Length));
        foreach (var (key, (name, values)) in whole.Concat(shortened).Where(static one => one.Value.Values.Count == 1))
        {
            nearest.Offer(key, (values[0], name));
        }

        var names = nearest.Found.DistinctBy(static one => one.Value).Select(static one => one.Name).ToList();
        return names.Count > MaxNearest ? [] : [.. names.Order(StringComparer.Ordinal)];
    }

    private static void Add(Dictionary<string, (string Name, List<T> Values)> names, string folded, string name, T value)
    {
        if (!names.TryGetValue(folded, out var there))
        {
            names.Add(folded, (name, [value]));
        }
        else if (!there.Values.Contains(value))
        {
            there.Values.Add(value);
        }
    }
}
