namespace Tilflytting.Core.Pages;

/// <summary>Tells from a page in which form it is written.</summary>
internal static class PageFormats
{
    private static readonly string[] HtmlEnds = ["</p>", "</li>", "</ul>", "</div>", "</h1>", "</h2>", "</h3>", "</body>"];

    public static PageFormat Of(string text)
    {
        var start = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        if (start.Length > 1 && start[0] == '<' && (char.IsAsciiLetter(start[1]) || start[1] == '!'))
        {
            return PageFormat.Html;
        }

        return Array.Exists(HtmlEnds, end => text.Contains(end, StringComparison.OrdinalIgnoreCase)) ? PageFormat.Html
            : HasMarkdownHeading(text) ? PageFormat.Markdown
            : PageFormat.PlainText;
    }

    /// <summary>Plain text has no heading behind a number sign, above a rule, or between two pairs of stars.</summary>
    private static bool HasMarkdownHeading(string text)
    {
        var hadWords = false;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var line = raw.Trim();
            var level = line.IndexOfAnyExcept('#');
            if ((level is > 0 and <= 6 && line[level] is ' ' or '\t')
                || (hadWords && line.Length >= 3 && (line.IndexOfAnyExcept('=') < 0 || line.IndexOfAnyExcept('-') < 0))
                || (line.Length > 4 && line.StartsWith("**") && line.EndsWith("**") && line[2..^2].IndexOf('*') < 0))
            {
                return true;
            }

            hadWords = !line.IsEmpty;
        }

        return false;
    }
}
