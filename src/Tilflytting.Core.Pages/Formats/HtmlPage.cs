using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Tilflytting.Core.Pages;

/// <summary>Reads HTML as the lines that a person sees.</summary>
/// <remarks>
/// AngleSharp's tokenizer says what is a tag and what a character, and where each stands; no tree is built, so that depth costs nothing. What a site puts around its pages
/// (navigation, footers, scripts) is the form of the page.
/// </remarks>
internal sealed class HtmlPage
{
    private static readonly HashSet<string> Outside = new(StringComparer.Ordinal) { "head", "script", "style", "template", "noscript", "nav", "footer", "aside", "form", "svg", "select", "button", "iframe" };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "search", "section", "summary", "table",
        "tbody", "tfoot", "thead", "title", "tr", "ul",
    };

    private readonly string source;
    private readonly List<HtmlToken> tokens = [];
    private readonly PageTextBuilder page;
    private readonly List<bool> lists = [];
    private PageLineKind? kind;
    private int heading;
    private int bold;
    private bool isBold;
    private int cells;
    private (string Address, int Text, int Start, int End)? link;

    private HtmlPage(string source)
    {
        this.source = source;
        page = new(source) { CollapsesBlanks = true };
    }

    public static PageText Read(string source) => new HtmlPage(source).Read();

    private PageText Read()
    {
        Tokenize();
        var (first, last) = Content();
        for (var i = first; i < last; i++)
        {
            var token = tokens[i];
            switch (token)
            {
                case { Type: HtmlTokenType.Character }:
                    Words(token, End(i));
                    break;
                case HtmlTagToken { Type: HtmlTokenType.StartTag } tag when IsOutside(tag.Name) || (tag.Name == "header" && !HasTitle(i, last)):
                    i = Skip(i, last);
                    break;
                case HtmlTagToken { Type: HtmlTokenType.StartTag } tag:
                    Open(tag, Start(i), End(i));
                    break;
                case HtmlTagToken { Type: HtmlTokenType.EndTag } tag:
                    Close(tag.Name, Start(i), End(i));
                    break;
            }
        }

        EndLine();
        return page.Build();
    }

    private void Tokenize()
    {
        using var text = new TextSource(source);
        var tokenizer = new HtmlTokenizer(text, HtmlEntityProvider.Resolver);
        HtmlToken token;
        do
        {
            token = tokenizer.Get();
            tokens.Add(token);
            if (token.Type == HtmlTokenType.StartTag)
            {
                // Inside these a tag is no tag; a tree would tell the tokenizer.
                tokenizer.State = token.Name switch
                {
                    "script" => HtmlParseMode.Script,
                    "style" or "iframe" => HtmlParseMode.Rawtext,
                    "title" or "textarea" => HtmlParseMode.RCData,
                    _ => tokenizer.State,
                };
            }
        }
        while (token.Type != HtmlTokenType.EndOfFile);
    }

    /// <summary>The one main part or article of the page, where it has one; else all of it.</summary>
    private (int First, int Last) Content()
    {
        foreach (var name in new[] { "main", "article" })
        {
            var starts = tokens.Count(token => token.Type == HtmlTokenType.StartTag && token.Name == name);
            var start = tokens.FindIndex(token => token.Type == HtmlTokenType.StartTag && token.Name == name);
            var end = tokens.FindLastIndex(token => token.Type == HtmlTokenType.EndTag && token.Name == name);
            if (starts == 1 && start < end)
            {
                return (start, end);
            }
        }

        return (0, tokens.Count - 1);
    }

    private static bool IsOutside(string name) => Outside.Contains(name);

    /// <summary>The token that closes what opens here; this one when nothing does.</summary>
    private int Skip(int index, int last)
    {
        var name = tokens[index].Name;
        if (closing.TryGetValue(name, out var known) && known < index)
        {
            return index;
        }

        var depth = 0;
        for (var i = index; i < last; i++)
        {
            depth += tokens[i].Name != name ? 0 : tokens[i].Type == HtmlTokenType.StartTag ? 1 : tokens[i].Type == HtmlTokenType.EndTag ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        // What is never closed would swallow the page; and no other of its name is closed either.
        closing[name] = index - 1;
        return index;
    }

    private readonly Dictionary<string, int> closing = new(StringComparer.Ordinal);

    private bool HasTitle(int index, int last)
    {
        var end = Skip(index, last);
        return end == index || tokens.FindIndex(index, end - index, static token => token.Name == "h1" && token.Type == HtmlTokenType.StartTag) >= 0;
    }

    private int Start(int index) => Math.Clamp(tokens[index].Position.Position - 1, 0, source.Length);

    private int End(int index) => index + 1 < tokens.Count ? Math.Max(Start(index), Start(index + 1)) : source.Length;

    private void Open(HtmlTagToken tag, int start, int end)
    {
        var name = tag.Name;
        if (Blocks.Contains(name))
        {
            EndLine();
        }

        switch (name)
        {
            case "ul" or "ol" or "menu":
                lists.Add(name == "ol");
                break;
            case "li":
                kind = lists is [.., true] ? PageLineKind.Number : PageLineKind.Bullet;
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                heading = name[1] - '0';
                break;
            case "dt":
                heading = PageLine.BoldHeading;
                break;
            case "b" or "strong":
                isBold = (bold++ == 0 && page.IsLineEmpty) || isBold;
                break;
            case "tr":
                cells = 0;
                break;
            case "td" or "th" when cells++ > 0 && !page.IsLineEmpty:
                // The first cell of a row says what the second is.
                page.Add(cells == 2 && !page.Line.EndsWith(':') ? ": " : " ", start, end);
                break;
            case "a":
                link = tag.Attributes.Find(static attribute => attribute.Name == "href") is { Value: { } address } ? (address, page.Length, start, end) : null;
                break;
            case "img" when tag.Attributes.Find(static attribute => attribute.Name == "alt") is { Value.Length: > 0 }:
                break;
        }
    }

    private void Close(string name, int start, int end)
    {
        if (Blocks.Contains(name))
        {
            EndLine();
        }

        switch (name)
        {
            case "ul" or "ol" or "menu":
                lists.RemoveRange(Math.Max(0, lists.Count - 1), Math.Min(1, lists.Count));
                break;
            case "li":
                kind = null;
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "dt":
                heading = 0;
                break;
            case "b" or "strong":
                bold = Math.Max(0, bold - 1);
                break;
            case "a" when link is { } open:
                page.Link(open.Address, page.Length >= open.Text ? page.Since(open.Text).Trim() : "", open.Start, open.End);
                link = null;
                break;
        }
    }

    private void EndLine()
    {
        if (page.IsLineEmpty)
        {
            isBold = false;
            return;
        }

        page.EndLine(heading == 0 ? kind : null, heading > 0 ? heading : isBold && kind is null ? PageLine.BoldHeading : 0);
        kind = null;
        isBold = bold > 0;
    }

    /// <summary>Adds the words of a token, each with the stretch of the source that says it: an entity is longer than its sign.</summary>
    private void Words(HtmlToken token, int end)
    {
        var words = token.Data;
        var from = tokens.Count == 0 ? 0 : Math.Clamp(token.Position.Position - 1, 0, source.Length);
        for (var i = 0; i < words.Length;)
        {
            if (from < end && source[from] == words[i] && words[i] != '&')
            {
                Add(words[i++], from, ++from);
            }
            else if (from < end && source[from] == '&' && HtmlEntities.Read(source.AsSpan(from, end - from)) is ({ } sign, var length) && words.AsSpan(i).StartsWith(sign))
            {
                foreach (var letter in sign)
                {
                    Add(letter, from, from + length);
                    from += length;
                    length = 0;
                    i++;
                }
            }
            else if (from < end && (source[from] == words[i] || source[from] == '\r' || source[from] == '\0') && source[from] != words[i])
            {
                from++;
            }
            else
            {
                Add(words[i++], Math.Min(from, end), from = Math.Min(from + 1, end));
            }
        }
    }

    private void Add(char letter, int start, int end)
    {
        isBold &= bold > 0 || char.IsWhiteSpace(letter) || letter == ':';
        page.Add(letter, start, end);
    }
}
