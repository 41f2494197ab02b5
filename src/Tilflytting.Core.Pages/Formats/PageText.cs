namespace Tilflytting.Core.Pages;

/// <summary>A page without its markup: the words that a person sees, cut into lines, and where in the source each of them stands.</summary>
internal sealed class PageText
{
    private readonly int[]? starts;
    private readonly int[]? ends;

    private PageText(string source, string text, List<PageLine> lines, List<PageAddress> addresses, int[]? starts, int[]? ends)
    {
        Source = source;
        Text = text;
        Lines = lines;
        Addresses = addresses;
        this.starts = starts;
        this.ends = ends;
    }

    /// <summary>The page as it was given.</summary>
    public string Source { get; }

    /// <summary>The words, with a line end behind each line.</summary>
    public string Text { get; }

    public List<PageLine> Lines { get; }

    /// <summary>The web addresses that stand in the markup, in order.</summary>
    public List<PageAddress> Addresses { get; }

    /// <summary>Whether the words are the source itself.</summary>
    public bool IsSource => starts is null;

    public static PageText Of(string source, PageFormat format) => format switch
    {
        PageFormat.Markdown => MarkdownPage.Read(source),
        PageFormat.Html => HtmlPage.Read(source),
        _ => Plain(source),
    };

    public static PageText Mapped(string source, string text, List<PageLine> lines, List<PageAddress> addresses, int[] starts, int[] ends) =>
        new(source, text, lines, addresses, starts, ends);

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

    private static PageText Plain(string source)
    {
        var lines = new List<PageLine>();
        for (var start = 0; start < source.Length;)
        {
            var end = source.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and var length ? start + length : source.Length;
            lines.Add(PageLine.Of(source, start, end));
            start = end < source.Length && source[end] == '\r' && end + 1 < source.Length && source[end + 1] == '\n' ? end + 2 : end + 1;
        }

        return new(source, source, lines, [], null, null);
    }
}
