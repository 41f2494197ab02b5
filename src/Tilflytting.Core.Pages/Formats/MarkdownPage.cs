namespace Tilflytting.Core.Pages;

/// <summary>Reads Markdown, block by block; what stands inside a block is <see cref="MarkdownInline"/>'s.</summary>
/// <remarks>
/// A reader of lines, as a page needs it: headings of both kinds, lists, quotes, tables, fences, hard and soft line breaks. Every loop goes forward only, so that any text costs
/// linear time. Where CommonMark makes one paragraph of several lines, a line that opens a section of the page stays a line: people write them so.
/// </remarks>
internal sealed class MarkdownPage
{
    private readonly string source;
    private readonly PageTextBuilder page;
    private readonly List<TextSpan> paragraph = [];
    private readonly List<bool> breaks = [];
    private PageLineKind? kind;
    private bool isRow;

    private MarkdownPage(string source)
    {
        this.source = source;
        page = new(source) { CollapsesBlanks = true };
    }

    public static PageText Read(string source) => new MarkdownPage(source).Read();

    private PageText Read()
    {
        var fence = '\0';
        var inComment = false;
        for (var start = 0; start < source.Length;)
        {
            var end = source.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and var length ? start + length : source.Length;
            var next = end < source.Length && source[end] == '\r' && end + 1 < source.Length && source[end + 1] == '\n' ? end + 2 : end + 1;
            var line = source.AsSpan(start, end - start);
            var words = line.TrimStart("\uFEFF \t>");
            if (inComment || words.StartsWith("<!--"))
            {
                Flush();
                inComment = !line.Contains("-->", StringComparison.Ordinal);
            }
            else if (words.StartsWith("```") || words.StartsWith("~~~"))
            {
                Flush();
                fence = fence == '\0' ? words[0] : fence == words[0] ? '\0' : fence;
            }
            else if (fence != '\0')
            {
                page.Add(start, end);
                page.EndLine();
            }
            else
            {
                Line(start, end);
            }

            start = next;
        }

        Flush();
        return page.Build();
    }

    private void Line(int start, int end)
    {
        while (start < end && source[start] is ' ' or '\t' or '>' or '\uFEFF')
        {
            start++;
        }

        var line = source.AsSpan(start, end - start).TrimEnd();
        if (line.IsEmpty)
        {
            Flush();
            page.BlankLine();
        }
        else if (line.IndexOfAnyExcept('#') is > 0 and <= 6 and var level && (line[level] is ' ' or '\t'))
        {
            Flush();
            var closed = line.TrimEnd('#');
            var title = closed.Length > level && closed[^1] is ' ' or '\t' ? closed.TrimEnd()[level..] : line[level..];
            Open(start + level, start + level + title.Length, null);
            Flush(level);
        }
        else if (paragraph.Count > 0 && kind is null && !isRow && (line.IndexOfAnyExcept('=') < 0 || line.IndexOfAnyExcept('-') < 0))
        {
            Flush(line[0] == '=' ? 1 : 2);
        }
        else if (IsRule(line))
        {
            Flush();
        }
        else if (Marker(line) is > 0 and var marker)
        {
            Flush();
            Open(start + marker, start + line.Length, char.IsAsciiDigit(line[0]) ? PageLineKind.Number : PageLineKind.Bullet);
        }
        else if (line[0] == '|')
        {
            Flush();
            if (line.ContainsAnyExcept("|-: \t"))
            {
                isRow = true;
                Open(start, start + line.Length, null);
                Flush();
            }
        }
        else
        {
            if (paragraph.Count > 0 && StandsAlone(line))
            {
                breaks[^1] = true;
            }

            Open(start, start + line.Length, paragraph.Count > 0 ? kind : null);
            breaks[^1] = source.AsSpan(start + line.Length, end - start - line.Length).StartsWith("  ") || StandsAlone(line);
        }
    }

    private void Open(int start, int end, PageLineKind? opened)
    {
        paragraph.Add(new(start, end - start));
        breaks.Add(source.AsSpan(end).StartsWith("  "));
        kind = opened;
    }

    /// <summary>Writes the block that is open.</summary>
    private void Flush(int heading = 0)
    {
        if (paragraph.Count > 0)
        {
            MarkdownInline.Write(source, paragraph, breaks, page, kind, heading, isRow);
        }

        paragraph.Clear();
        breaks.Clear();
        kind = null;
        isRow = false;
    }

    /// <summary>«Fagområde: Omdømme» is no part of the sentence before it, and neither is a line that begins in bold.</summary>
    private static bool StandsAlone(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("**") || line.StartsWith("__"))
        {
            return true;
        }

        var words = line.ToString();
        return PageHeadings.TryRead(PageLine.Of(words, 0, words.Length), out _, out _);
    }

    /// <summary>The length of a list marker with the blanks behind it, and with the box of a task.</summary>
    private static int Marker(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        var sign = digits is > 0 and <= 9 && line[digits] is '.' or ')' ? digits + 1 : line[0] is '-' or '*' or '+' ? 1 : 0;
        if (sign == 0 || sign >= line.Length || line[sign] is not (' ' or '\t'))
        {
            return 0;
        }

        var blanks = line[sign..].IndexOfAnyExcept(' ', '\t');
        var at = sign + blanks;
        return line[at..].StartsWith("[ ] ") || line[at..].StartsWith("[x] ") ? at + 4 : at;
    }

    private static bool IsRule(ReadOnlySpan<char> line)
    {
        var sign = line[0];
        return sign is '-' or '*' or '_' && line.Count(sign) >= 3 && !line.ContainsAnyExcept(sign, ' ', '\t');
    }
}
