namespace Tilflytting.Samples.Cli.CommandLine;

/// <summary>What was probably meant.</summary>
internal static class Spelling
{
    /// <summary>The name that is nearest to a text; null where none is near enough.</summary>
    public static string? Nearest(string text, IEnumerable<string> names) =>
        names.Select(name => (Name: name, Distance: Distance(Fold(text), Fold(name)))).Where(one => one.Distance <= (text.Length < 4 ? 1 : text.Length < 9 ? 2 : 3))
            .OrderBy(static one => one.Distance).ThenBy(static one => one.Name, StringComparer.Ordinal).Select(static one => one.Name).FirstOrDefault();

    /// <summary>As people write it who have no å and ø.</summary>
    private static string Fold(string text) => text.ToLowerInvariant().Replace('å', 'a').Replace('ø', 'o');

    /// <summary>How many letters have to be put in, taken out or changed (Levenshtein).</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 1; j <= other.Length; j++)
            {
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
