namespace Tilflytting.Core.Pages;

/// <summary>A page without its markup: the words that a person sees, cut into lines, and where in the source each of them stands.</summary>
internal sealed class PageText
{
    private readonly int[]? starts;
    private readonly int[]? ends;

    private PageText(string source, PageFormat format, string text, List<PageLine> lines, int[]? starts, int[]? ends)
    {
        Source = source;
        Format = format;
        Text = text;
        Lines = lines;
        this.starts = starts;
        this.ends = ends;
    }

    /// <summary>The page as it was given.</summary>
    public string Source { get; }

    /// <summary>How it is written.</summary>
    public PageFormat Format { get; }

    /// <summary>The words, with a line end behind each line.</summary>
    public string Text { get; }

    public List<PageLine> Lines { get; }

    /// <summary>The web addresses that stand in the markup, in order.</summary>
    public List<PageAddress> Addresses { get; private init; } = [];

    /// <summary>What the page shows around its content, and was left out.</summary>
    public PageLeftOut? LeftOut { get; private init; }

    /// <summary>Whether the words are the source itself.</summary>
    public bool IsSource => starts is null;

    /// <summary>Reads a page, in the form that it is said to have or else seems to have.</summary>
    public static PageText Of(string source, PageFormat? format)
    {
        var clean = PageLetters.Clean(source);
        var text = clean?.Text ?? source;
        var page = (format ?? PageFormats.Of(text)) switch
        {
            PageFormat.Markdown => MarkdownPage.Read(text),
            PageFormat.Html => HtmlPage.Read(text),
            _ => Plain(text),
        };
        return clean is null ? page : page.Behind(source, clean);
    }

    public static PageText Mapped(string source, PageFormat format, string text, List<PageLine> lines, List<PageAddress> addresses, int[] starts, int[] ends, PageLeftOut? leftOut) =>
        new(source, format, text, lines, starts, ends) { Addresses = addresses, LeftOut = leftOut };

    /// <summary>The same page in other lines, whose characters stand for stretches of its words.</summary>
    public PageText Rewritten(CleanText words, List<PageLine> lines)
    {
        var spans = Enumerable.Range(0, words.Text.Length).Select(at => InSource(words.InSource(new(at, 1)))).ToList();
        return new(Source, Format, words.Text, lines, [.. spans.Select(static span => span.Start)], [.. spans.Select(static span => span.End)]) { Addresses = Addresses, LeftOut = LeftOut };
    }

    /// <summary>Where a stretch of the words stands in the source.</summary>
    public TextSpan InSource(TextSpan span)
    {
        if (starts is null || ends is null)
        {
            return span;
        }

        if (span.Length == 0)
        {
            return new(span.Start < starts.Length ? starts[span.Start] : Source.Length, 0);
        }

        return new(starts[span.Start], ends[span.End - 1] - starts[span.Start]);
    }

    /// <summary>The page, with its spans in the source as it was before it was cleaned.</summary>
    private PageText Behind(string source, CleanText clean)
    {
        var spans = Enumerable.Range(0, Text.Length).Select(at => clean.InSource(InSource(new(at, 1)))).ToList();
        return new(source, Format, Text, Lines, [.. spans.Select(static span => span.Start)], [.. spans.Select(static span => span.End)])
        {
            Addresses = Addresses.ConvertAll(address => address with { Span = clean.InSource(address.Span) }),
            LeftOut = LeftOut is null ? null : LeftOut with { Span = clean.InSource(LeftOut.Span) },
        };
    }

    private static PageText Plain(string source)
    {
        var lines = new List<PageLine>();
        for (var start = 0; start < source.Length;)
        {
            var end = source.AsSpan(start).IndexOfAny('\n', '\r', '\f') is >= 0 and var length ? start + length : source.Length;
            lines.Add(PageLine.Of(source, start, end));
            start = end < source.Length && source[end] == '\r' && end + 1 < source.Length && source[end + 1] == '\n' ? end + 2 : end + 1;
        }

        return new(source, PageFormat.PlainText, source, lines, null, null);
    }
}
