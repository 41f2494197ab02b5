using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Tilflytting.Core.Pages;

/// <summary>Reads HTML as the lines that a person sees.</summary>
/// <remarks>
/// AngleSharp's tokenizer says what is a tag and what a character, and where each stands; no tree is built, so that depth costs nothing. What is content, <see cref="HtmlContent"/> says.
/// </remarks>
internal sealed class HtmlPage
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "label", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "search", "section", "summary", "table",
        "tbody", "tfoot", "thead", "title", "tr", "ul",
    };

    private readonly string source;
    private readonly int offset;
    private readonly List<HtmlToken> tokens = [];
    private readonly PageTextBuilder page;
    private readonly List<bool> lists = [];
    private readonly List<PageTable> tables = [];
    private PageLineKind? kind;
    private int heading;
    private int bold;
    private int struck;
    private bool isBold;
    private bool isInCell;
    private bool isCaption;
    private (int Start, int End)? lineBreak;
    private (string Address, int Text, int Start, int End)? link;

    private HtmlPage(string source, int offset, PageTextBuilder page)
    {
        this.source = source;
        this.offset = offset;
        this.page = page;
    }

    public static PageText Read(string source)
    {
        var page = new PageTextBuilder(source) { Format = PageFormat.Html, CollapsesBlanks = true };
        new HtmlPage(source, 0, page).Read(isWhole: true);
        return page.Build();
    }

    /// <summary>Reads a block of HTML in a page of another form.</summary>
    /// <param name="block">The block.</param>
    /// <param name="offset">Where it begins in the page.</param>
    /// <param name="page">Where its lines go.</param>
    public static void ReadBlock(string block, int offset, PageTextBuilder page) => new HtmlPage(block, offset, page).Read(isWhole: false);

    private void Read(bool isWhole)
    {
        Tokenize();
        var content = new HtmlContent(tokens, isWhole);
        var (count, words, most, largest) = (0, 0, 0, new TextSpan(0, 0));
        for (var i = 0; i < tokens.Count - 1; i++)
        {
            if (content.LeftOut(i) is { } element)
            {
                Leave(i, Math.Min(element.Last, tokens.Count - 2));
                if (Blocks.Contains(element.Name))
                {
                    EndLine();
                }

                i = element.Last;
                continue;
            }

            var token = tokens[i];
            switch (token)
            {
                case { Type: HtmlTokenType.Character } when content.IsIn(i):
                    Words(token, End(i));
                    break;
                case { Type: HtmlTokenType.Character }:
                    Leave(i, i);
                    break;
                case HtmlTagToken { Type: HtmlTokenType.StartTag } tag:
                    Open(tag, Start(i), End(i), i);
                    break;
                case HtmlTagToken { Type: HtmlTokenType.EndTag } tag:
                    Close(tag.Name, Start(i), End(i));
                    break;
            }
        }

        while (tables.Count > 0)
        {
            CloseTable();
        }

        EndLine();
        if (isWhole && count > 0)
        {
            page.LeftOut = new(count, words * 2 > content.Words, largest);
        }

        void Leave(int first, int last)
        {
            var shown = content.Shown(first, last + 1);
            count += shown;
            words += content.WordsOf(first, last + 1);
            if (shown > most)
            {
                (most, largest) = (shown, new(Start(first), End(last) - Start(first)));
            }
        }
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

    private int Start(int index) => Math.Clamp(tokens[index].Position.Position - 1, 0, source.Length);

    private int End(int index) => index + 1 < tokens.Count ? Math.Max(Start(index), Start(index + 1)) : source.Length;

    private void Open(HtmlTagToken tag, int start, int end, int index)
    {
        var name = tag.Name;
        EndLine(name);
        switch (name)
        {
            case "br" when heading > 0 || kind is not null || isInCell:
                // In a heading, an item or a cell a line goes on; only in a cell may another value begin.
                lineBreak ??= (start, end);
                break;
            case "br":
                EndLine();
                break;
            case "ul" or "ol" or "menu":
                lists.Add(name == "ol");
                break;
            case "li":
                kind = lists is [.., true] ? PageLineKind.Number : PageLineKind.Bullet;
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                heading = name[1] - '0';
                break;
            case "dt" or "summary" or "legend" or "caption":
                heading = PageLine.CellHeading;
                break;
            case "figcaption":
                isCaption = true;
                break;
            case "b" or "strong":
                isBold = (bold++ == 0 && page.IsLineEmpty) || isBold;
                break;
            case "s" or "strike" or "del":
                struck++;
                break;
            case "sup" when IsFootnote(index):
                page.Ignores = true;
                break;
            case "table":
                tables.Add(new(page));
                break;
            case "tr" when tables.Count > 0:
                tables[^1].Row();
                isInCell = false;
                break;
            case "td" or "th" when tables.Count > 0:
                lineBreak = null;
                tables[^1].Cell(name == "th", tag.Attributes.Find(static one => one.Name == "colspan") is { Value: var width } && int.TryParse(width, out var columns) ? columns : 1);
                isInCell = true;
                break;
            case "td" or "th":
                // A cell of no table is still a word of its own.
                page.Add(' ', offset + start, offset + end);
                break;
            case "input" when tag.Attributes.Exists(static one => one.Name == "type" && (one.Value.Equals("checkbox", StringComparison.OrdinalIgnoreCase) || one.Value.Equals("radio", StringComparison.OrdinalIgnoreCase))):
                kind ??= page.IsLineEmpty && heading == 0 ? PageLineKind.Bullet : null;
                page.Box(tag.Attributes.Exists(static one => one.Name == "checked"), offset + start, offset + end);
                break;
            case "a":
                link = tag.Attributes.Find(static attribute => attribute.Name == "href") is { Value: { } address } ? (address, page.Length, start, end) : null;
                break;
        }
    }

    private void Close(string name, int start, int end)
    {
        EndLine(name);
        switch (name)
        {
            case "ul" or "ol" or "menu":
                lists.RemoveRange(Math.Max(0, lists.Count - 1), Math.Min(1, lists.Count));
                break;
            case "li":
                kind = null;
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "dt" or "summary" or "legend" or "caption":
                heading = 0;
                break;
            case "figcaption":
                isCaption = false;
                break;
            case "b" or "strong":
                bold = Math.Max(0, bold - 1);
                break;
            case "s" or "strike" or "del":
                struck = Math.Max(0, struck - 1);
                break;
            case "sup":
                page.Ignores = false;
                break;
            case "td" or "th":
                lineBreak = null;
                isInCell = false;
                break;
            case "tr" when tables.Count > 0:
                tables[^1].End();
                break;
            case "table" when tables.Count > 0:
                CloseTable();
                break;
            case "a" when link is { } open:
                page.Link(open.Address, page.Length >= open.Text ? page.Since(open.Text).Trim() : "", offset + open.Start, offset + open.End);
                link = null;
                break;
        }
    }

    private void CloseTable()
    {
        tables[^1].Close();
        tables.RemoveAt(tables.Count - 1);
        isInCell = false;
    }

    /// <summary>«Ungdom¹»: a number above a word leads to a note, that above a unit is part of it.</summary>
    private bool IsFootnote(int index)
    {
        var number = index + 1 < tokens.Count && tokens[index + 1].Type == HtmlTokenType.Character ? tokens[index + 1].Data.Trim() : null;
        return number is null
            ? index + 1 < tokens.Count && tokens[index + 1] is HtmlTagToken { Type: HtmlTokenType.StartTag, Name: "a" }
            : number.Length is > 0 and <= 2 && number.All(static sign => char.IsAsciiDigit(sign) || sign == '*') && page.EndsInWord(3);
    }

    /// <summary>Ends the line, and the row of a table where a tag ends one.</summary>
    private void EndLine(string name)
    {
        if (tables.Count > 0 && name is "tr" or "tbody" or "thead" or "tfoot")
        {
            lineBreak = null;
            tables[^1].End();
        }
        else if (tables.Count > 0 && name == "table" && tables[^1].IsOpen && !isInCell)
        {
            tables[^1].End();
        }
        else if (Blocks.Contains(name))
        {
            EndLine();
        }
    }

    private void EndLine()
    {
        lineBreak = null;
        if (tables is [.., { IsOpen: true } table])
        {
            table.Cut();
        }

        if (page.IsLineEmpty)
        {
            isBold = false;
            return;
        }

        page.EndLine(isCaption ? PageLineKind.Caption : heading == 0 ? kind : null, heading > 0 ? heading : isBold && kind is null && !isCaption ? PageLine.BoldHeading : 0);
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
        if (lineBreak is var (from, to) && !char.IsWhiteSpace(letter))
        {
            if (isInCell && heading == 0 && kind is null && !page.IsLineEmpty && !char.IsLower(letter))
            {
                EndLine();
            }
            else
            {
                lineBreak = null;
                page.Add(' ', offset + from, offset + to);
            }
        }

        isBold &= bold > 0 || char.IsWhiteSpace(letter) || letter == ':';
        page.IsStruck = struck > 0;
        page.Add(letter, offset + start, offset + end);
    }
}
