using System.Text;

namespace Tilflytting.Core.Pages;

/// <summary>Puts the lines of a page together, in plain text or in Markdown.</summary>
internal sealed class PageComposer(bool isMarkdown)
{
    private const string MarkdownSigns = "\\`*_<>&#|~![]";

    private readonly StringBuilder page = new();

    public void Title(string words) => Line(isMarkdown ? "# " : "", words);

    public void Heading(string words)
    {
        Blank();
        Line(isMarkdown ? "## " : "", words);
        Blank();
    }

    public void Paragraph(string words)
    {
        Blank();
        Line("", words);
    }

    public void Item(string words) => Line(isMarkdown ? "- " : " • ", words);

    public void Number(int number, string words) =>
        Line((isMarkdown ? "" : " ") + number.ToString(System.Globalization.CultureInfo.InvariantCulture) + ". ", words);

    /// <summary>A text of several lines, some of which may be empty or items.</summary>
    public void Block(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var isBroken = isMarkdown && lines[i].Length > 0 && i + 1 < lines.Length && lines[i + 1].Length > 0;
            if (lines[i].StartsWith("• ", StringComparison.Ordinal))
            {
                Line(isMarkdown ? "- " : " • ", lines[i][2..], isBroken);
            }
            else
            {
                Line("", lines[i], isBroken);
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => page.ToString();

    private void Blank() => page.Append('\n');

    private void Line(string form, string words, bool isBroken = false)
    {
        page.Append(form);
        if (isMarkdown)
        {
            Escape(words);
        }
        else
        {
            page.Append(words);
        }

        // Two blanks at the end break a line of Markdown.
        page.Append(isBroken ? "  \n" : "\n");
    }

    private void Escape(string words)
    {
        var digits = words.AsSpan().IndexOfAnyExceptInRange('0', '9');
        for (var i = 0; i < words.Length; i++)
        {
            if (MarkdownSigns.Contains(words[i], StringComparison.Ordinal) || (i == 0 && words[i] is '-' or '+' or '=') || (i == digits && i > 0 && words[i] is '.' or ')'))
            {
                page.Append('\\');
            }

            page.Append(words[i]);
        }
    }
}
