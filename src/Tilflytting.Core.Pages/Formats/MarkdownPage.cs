namespace Tilflytting.Core.Pages;

/// <summary>Reads Markdown, block by block; what stands inside a block is <see cref="MarkdownInline"/>'s.</summary>
/// <remarks>
/// A reader of lines, as a page needs it: headings of both kinds, lists, quotes, tables, definitions, notes, fences, blocks of HTML, hard and soft line breaks. Every loop goes forward only, so that any text
/// costs linear time. Where CommonMark makes one paragraph of several lines, a line that opens a section of the page stays a line: people write them so.
/// </remarks>
internal sealed class MarkdownPage
{
    /// <summary>The tags with which a block of HTML begins.</summary>
    private static readonly HashSet<string> HtmlBlocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "base", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4",
        "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu", "nav", "ol", "optgroup", "option", "p", "param", "pre", "script", "search", "section", "style", "summary",
        "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "title", "tr", "ul",
    };

    private readonly string source;
    private readonly MarkdownReferences references;
    private readonly PageTextBuilder page;
    private readonly List<TextSpan> paragraph = [];
    private readonly List<bool> breaks = [];
    private PageLineKind? kind;
    private (int Start, bool IsTicked)? box;
    private PageTable? table;
    private bool isRow;

    /// <summary>Whether the line before was the name or the words of a definition.</summary>
    private bool isDefinition;

    private MarkdownPage(string source)
    {
        this.source = source;
        references = new(source);
        page = new(source) { Format = PageFormat.Markdown, CollapsesBlanks = true };
    }

    public static PageText Read(string source) => new MarkdownPage(source).Read();

    private PageText Read()
    {
        var fence = '\0';
        var inComment = false;
        var (first, title) = MarkdownReferences.FrontMatter(source);
        if (title is { } words && !source.Contains("\n# ", StringComparison.Ordinal) && !source.Contains("\n==", StringComparison.Ordinal))
        {
            // A generator makes the heading of it.
            page.Add(words.Start, words.End);
            page.EndLine(PageLineKind.Text, 1);
        }

        for (var start = first; start < source.Length;)
        {
            var (end, next) = LineAt(start);
            var line = source.AsSpan(start, end - start);
            var content = line.TrimStart("\uFEFF \t>");
            if (inComment || content.StartsWith("<!--"))
            {
                Flush();
                inComment = !line.Contains("-->", StringComparison.Ordinal);
            }
            else if (content.StartsWith("```") || content.StartsWith("~~~"))
            {
                Flush();
                fence = fence == '\0' ? content[0] : fence == content[0] ? '\0' : fence;
            }
            else if (fence != '\0')
            {
                page.Add(start, end);
                page.EndLine();
            }
            else if (IsHtml(content))
            {
                next = Html(start, content.Length == line.Length ? start : end - content.Length, content);
            }
            else
            {
                Line(start, end);
            }

            start = next;
        }

        Flush();
        table?.Close();
        return page.Build();
    }

    private (int End, int Next) LineAt(int start)
    {
        var end = source.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and var length ? start + length : source.Length;
        return (end, end < source.Length && source[end] == '\r' && end + 1 < source.Length && source[end + 1] == '\n' ? end + 2 : end + 1);
    }

    private static bool IsHtml(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || line[0] != '<')
        {
            return false;
        }

        var name = line[(line[1] == '/' ? 2 : 1)..];
        var end = name.IndexOfAnyExcept(System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ123456"));
        return (end < 0 ? name.Length : end) is > 0 and <= 10 and var length && (end < 0 || name[end] is ' ' or '\t' or '>' or '/') && HtmlBlocks.Contains(name[..length].ToString());
    }

    /// <summary>Reads a block of HTML, up to an empty line; a script or a style up to its end.</summary>
    private int Html(int start, int content, ReadOnlySpan<char> line)
    {
        Flush();
        var closing = line.StartsWith("<script", StringComparison.OrdinalIgnoreCase) ? "</script" : line.StartsWith("<style", StringComparison.OrdinalIgnoreCase) ? "</style" : line.StartsWith("<pre", StringComparison.OrdinalIgnoreCase) ? "</pre" : null;
        var last = start;
        var next = start;
        while (next < source.Length)
        {
            var (end, following) = LineAt(next);
            var words = source.AsSpan(next, end - next);
            if (closing is null && words.Trim().IsEmpty)
            {
                break;
            }

            (last, next) = (end, following);
            if (closing is not null && words.Contains(closing, StringComparison.OrdinalIgnoreCase))
            {
                break;
            }
        }

        HtmlPage.ReadBlock(source[content..last], content, page);
        return next;
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
            EndTable();
            page.BlankLine();
        }
        else if (line.IndexOfAnyExcept('#') is > 0 and <= 6 and var level && (line[level] is ' ' or '\t'))
        {
            Flush();
            var title = Unmarked(line)[level..];
            Open(start + level, start + level + title.Length, null);
            Flush(level);
        }
        else if (paragraph.Count > 0 && kind is null && !isRow && (line.IndexOfAnyExcept('=') < 0 || line.IndexOfAnyExcept('-') < 0))
        {
            paragraph[^1] = new(paragraph[^1].Start, Unmarked(source.AsSpan(paragraph[^1].Start, paragraph[^1].Length)).Length);
            Flush(line[0] == '=' ? 1 : 2);
        }
        else if (IsRule(line))
        {
            Flush();
        }
        else if (Marker(line) is > 0 and var marker)
        {
            Flush();
            box = Box(line[marker..]) is { } isTicked ? (start + marker, isTicked) : null;
            marker += box is null ? 0 : 4;
            Open(start + marker, start + line.Length, char.IsAsciiDigit(line[0]) ? PageLineKind.Number : PageLineKind.Bullet);
        }
        else if (line[0] == '|' || (table is not null && line.Contains('|')) || IsDelimiter(line))
        {
            Row(start, line);
        }
        else if (MarkdownReferences.TryDefinition(line, out var label, out _) && (paragraph.Count == 0 || label[0] == '^'))
        {
            Definition(start, line, label);
        }
        else if (line[0] == ':' && line.Length > 1 && line[1] is ' ' or '\t' && kind is null && (paragraph.Count == 1 || (paragraph.Count == 0 && isDefinition)))
        {
            // «Målgrupper», and below it «: Ungdom».
            Flush(paragraph.Count > 0 ? PageLine.CellHeading : 0);
            Open(start + 1, start + line.Length, null);
            Flush();
            isDefinition = true;
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

    /// <summary>«## Målgrupper ## {#mal}»: a heading without the signs that close it, and without its anchor.</summary>
    private static ReadOnlySpan<char> Unmarked(ReadOnlySpan<char> heading)
    {
        if (heading[^1] == '}' && heading.LastIndexOf('{') is > 0 and var anchor && heading[anchor + 1] is '#' or '.' && char.IsWhiteSpace(heading[anchor - 1]))
        {
            heading = heading[..anchor].TrimEnd();
        }

        var closed = heading.TrimEnd('#');
        return closed.Length > 0 && closed[^1] is ' ' or '\t' && closed.TrimEnd().TrimStart('#').Length > 0 ? closed.TrimEnd() : heading;
    }

    /// <summary>A note at the foot of the page is kept; the address of a link is none of the words.</summary>
    private void Definition(int start, ReadOnlySpan<char> line, string label)
    {
        Flush();
        if (label[0] == '^')
        {
            var words = line[(label.Length + 3)..].TrimStart();
            Open(start + line.Length - words.Length, start + line.Length, PageLineKind.Caption);
            Flush();
        }
    }

    private void Row(int start, ReadOnlySpan<char> line)
    {
        if (IsDelimiter(line))
        {
            if (paragraph.Count > 0 && kind is null && source.AsSpan(paragraph[^1].Start, paragraph[^1].Length).Contains('|'))
            {
                // The line above is the row of headings, though no sign began it.
                var head = paragraph[^1];
                paragraph.RemoveAt(paragraph.Count - 1);
                breaks.RemoveAt(breaks.Count - 1);
                Flush();
                Cells(head.Start, head.End);
            }

            return;
        }

        Flush();
        if (line.ContainsAnyExcept("|-: \t"))
        {
            Cells(start, start + line.Length);
        }
    }

    private void Cells(int start, int end)
    {
        table ??= new(page);
        isRow = true;
        Open(start, end, null);
        Flush();
    }

    private void EndTable()
    {
        table?.Close();
        table = null;
    }

    private void Open(int start, int end, PageLineKind? opened)
    {
        if (!isRow)
        {
            EndTable();
        }

        isDefinition = false;
        paragraph.Add(new(start, end - start));
        breaks.Add(source.AsSpan(end).StartsWith("  "));
        kind = opened;
    }

    /// <summary>Writes the block that is open.</summary>
    private void Flush(int heading = 0)
    {
        if (paragraph.Count > 0)
        {
            if (box is var (at, isTicked))
            {
                page.Box(isTicked, at, at + 3);
            }

            MarkdownInline.Write(source, paragraph, breaks, page, references, kind, heading, isRow ? table : null);
        }

        paragraph.Clear();
        breaks.Clear();
        kind = null;
        box = null;
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

    /// <summary>The length of a list marker with the blanks behind it.</summary>
    private static int Marker(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        var sign = digits is > 0 and <= 9 && line[digits] is '.' or ')' ? digits + 1 : line[0] is '-' or '*' or '+' ? 1 : 0;
        if (sign == 0 || sign >= line.Length || line[sign] is not (' ' or '\t'))
        {
            return 0;
        }

        return sign + line[sign..].IndexOfAnyExcept(' ', '\t');
    }

    /// <summary>Whether the box of a task has its cross; null where there is none.</summary>
    private static bool? Box(ReadOnlySpan<char> words) => words.StartsWith("[ ] ") ? false : words.StartsWith("[x] ") || words.StartsWith("[X] ") ? true : null;

    private static bool IsRule(ReadOnlySpan<char> line)
    {
        var sign = line[0];
        return sign is '-' or '*' or '_' && line.Count(sign) >= 3 && !line.ContainsAnyExcept(sign, ' ', '\t');
    }

    private static bool IsDelimiter(ReadOnlySpan<char> line) => line.Contains('|') && line.Contains('-') && !line.ContainsAnyExcept("|-: \t");
}
