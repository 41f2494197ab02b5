namespace Tilflytting.Core.Pages;

/// <summary>The definitions of a page of Markdown that are no part of its words: the addresses of its links, the notes at its foot, and what a generator of sites wants to know.</summary>
internal sealed class MarkdownReferences
{
    private const int LongestLabel = 200;

    private readonly Dictionary<string, string> addresses = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> notes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds the definitions of a page.</summary>
    public MarkdownReferences(string source)
    {
        foreach (var range in source.AsSpan().Split('\n'))
        {
            if (TryDefinition(source.AsSpan()[range].Trim(), out var label, out var address) && label.Length > 0)
            {
                if (label[0] == '^')
                {
                    notes.Add(label);
                }
                else if (address.Length > 0)
                {
                    addresses.TryAdd(label, address);
                }
            }
        }
    }

    /// <summary>The address that a label stands for; null when it is none.</summary>
    public string? Address(ReadOnlySpan<char> label) => addresses.Count > 0 && label.Length <= LongestLabel ? addresses.GetValueOrDefault(label.ToString()) : null;

    /// <summary>Whether a label, with its sign, is that of a note.</summary>
    public bool IsNote(ReadOnlySpan<char> label) => notes.Count > 0 && label.Length <= LongestLabel && notes.Contains(label.ToString());

    /// <summary>Reads «[label]: address» and «[^1]: words».</summary>
    /// <param name="line">The line.</param>
    /// <param name="label">The label, with the sign of a note.</param>
    /// <param name="address">The address; of a note, nothing.</param>
    public static bool TryDefinition(ReadOnlySpan<char> line, out string label, out string address)
    {
        (label, address) = ("", "");
        if (line.IsEmpty || line[0] != '[' || line.IndexOf("]:", StringComparison.Ordinal) is not (> 1 and <= LongestLabel and var end) || line[1..end].IndexOfAny('[', ']') >= 0)
        {
            return false;
        }

        label = line[1..end].ToString();
        if (label[0] == '^')
        {
            return label.Length > 1 && !label.Contains(' ', StringComparison.Ordinal);
        }

        var rest = line[(end + 2)..].Trim();
        var blank = rest.IndexOf(' ');
        var title = blank < 0 ? [] : rest[blank..].Trim();
        address = (blank < 0 ? rest : rest[..blank]).Trim("<>").ToString();
        return address.Length > 0 && (title.IsEmpty || title[0] is '"' or '\'' or '(');
    }

    /// <summary>The end of the front matter of a page, and the title in it; 0 when there is none.</summary>
    public static (int End, TextSpan? Title) FrontMatter(string source)
    {
        var first = source.AsSpan().IndexOf('\n');
        if (first < 0 || source.AsSpan(0, first).TrimEnd() is not "---")
        {
            return (0, null);
        }

        TextSpan? title = null;
        for (var start = first + 1; start < source.Length;)
        {
            var end = source.AsSpan(start).IndexOf('\n') is >= 0 and var length ? start + length : source.Length;
            var line = source.AsSpan(start, end - start).TrimEnd();
            if (line is "---" or "...")
            {
                return (Math.Min(source.Length, end + 1), title);
            }

            var colon = line.IndexOf(':');
            if (line.IsEmpty || !(line[0] is ' ' or '\t' or '-' or '#' || (colon > 0 && !line[..colon].Contains(' '))))
            {
                return (0, null);
            }

            if (title is null && colon > 0 && line[..colon].Equals("title", StringComparison.OrdinalIgnoreCase) && line[(colon + 1)..].Trim().Trim("\"'") is { IsEmpty: false } words)
            {
                title = new(start + colon + 1 + line[(colon + 1)..].IndexOf(words, StringComparison.Ordinal), words.Length);
            }

            start = end + 1;
        }

        return (0, null);
    }
}
