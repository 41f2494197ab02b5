using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Tilflytting.Core.Pages;

namespace Tilflytting.Core.Tests.Pages;

/// <summary>The reader of Markdown beside Markdig: what is a line, an item, a heading, a link and its words.</summary>
/// <remarks>
/// It differs on purpose, and such text is not made here: a line that opens a section of the form, or begins in bold, is a line of its own in a paragraph too; four blanks make no code, since people indent their
/// pages; an item that is empty is none; a number with one or two digits interrupts a paragraph whatever it is; the words of a fence are read line by line; a line of an item is the item's also when it is not indented; and an address
/// that stands in the words, or in code, is a link.
/// </remarks>
public class MarkdownBesideMarkdigTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough).Build();

    private static readonly Gen<string> Word = Gen.OneOf(
        "alfa", "beta", "gamma", "Åse", "*kursiv*", "**feit**", "_lav_", "__lavt__", "***begge***", "`kode`", "``a ` b``", "~~strøket~~", "[ord](http://a.no/b)", "[to ord](<http://c.no> \"t\")", "![bilde](d.png)", "<http://e.no/f>",
        "snake_case", "2 * 3", "a*b*c", "\\*", "\\[x\\]", "AT&amp;T", "&#229;", "<b>html</b>", "<!-- borte -->", "[laus", "]", "(her)", "[[a](http://g.no)]", "a & b", "1 < 2", "<i>", "\\\\", "!", "*", "_", "**", "&nei;", "`", "x`", "*a _b* c_", "[ref]");

    private static readonly Gen<string> Line = Word.Array[1, 5].Select(static words => string.Join(' ', words)).Where(static line => char.IsLetter(line[0]));

    private static readonly Gen<string> Block = Gen.Frequency(
        (4, Line),
        (2, Gen.Select(Line, Line, Gen.OneOf("\n", "  \n", "\\\n", "<br>", "\n> "), static (a, b, between) => between == "\n> " ? $"> {a}{between}{b}" : a + between + b)),
        (2, Gen.Select(Gen.OneOf("# ", "## ", "### ", "###### "), Line, Gen.OneOf("", " ##", " #"), static (sign, line, end) => sign + line + end)),
        (1, Gen.Select(Line, Gen.OneOf("===", "---"), static (line, rule) => $"{line}\n{rule}")),
        (3, Gen.Select(Gen.OneOf("- ", "* ", "+ ", "1. ", "2) "), Line.Array[1, 3], static (sign, lines) => string.Join('\n', lines.Select(line => sign + line)))),
        (1, Gen.Select(Line, Line, static (a, b) => $"- {a}\n  {b}")),
        (1, Gen.Select(Line, Line, static (a, b) => $"- {a}\n  - {b}")),
        (1, Gen.OneOf("---", "***", "___")),
        (1, Gen.Const("```\nkode *her*\nto\n```")));

    [Fact]
    public void It_sees_the_same_lines_items_and_links() =>
        Block.Array[1, 6].Select(static blocks => string.Join("\n\n", blocks)).Sample(
            static page =>
            {
                var read = CataloguePage.Read($"# T\n\nLead.\n\n{page}\n", PageFormat.Markdown).Initiative;
                var (lines, links) = Expected(page);
                var ours = (read.Description?.For(LanguageTag.Bokmal) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries);
                var addresses = read.Links.Select(static link => link.Address.OriginalString).ToHashSet(StringComparer.Ordinal);
                return ours.SequenceEqual(lines) && links.IsSubsetOf(addresses) && addresses.Except(links).All(address => lines.Exists(line => line.Contains(address, StringComparison.Ordinal)))
                    ? true : throw new InvalidOperationException($"{page}\n=== Markdig\n{string.Join('\n', lines)}\n{string.Join(' ', links)}\n=== ours\n{string.Join('\n', ours)}\n{string.Join(' ', addresses)}");
            },
            iter: 10_000);

    [Fact]
    public void It_sees_the_same_first_heading() =>
        Block.Array[1, 6].Select(static blocks => string.Join("\n\n", blocks)).Sample(
            static page =>
            {
                var heading = Markdown.Parse(page, Pipeline).Descendants<HeadingBlock>().FirstOrDefault(static one => one.Level == 1);
                return heading is null || CataloguePage.Read(page, PageFormat.Markdown).Initiative.Title.ToString() == string.Join(' ', Shown(heading.Inline!)) ? true
                    : throw new InvalidOperationException($"{page}\n=== Markdig\n{string.Join(' ', Shown(heading.Inline!))}\n=== ours\n{CataloguePage.Read(page, PageFormat.Markdown).Initiative.Title}");
            },
            iter: 10_000);

    private static (List<string> Lines, HashSet<string> Links) Expected(string page)
    {
        var lines = new List<string>();
        var document = Markdown.Parse(page, Pipeline);
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block is CodeBlock code)
            {
                lines.AddRange(code.Lines.ToString().Split('\n'));
            }
            else if (block.Inline is { } inline)
            {
                var shown = Shown(inline);
                var isItem = block.Parent is ListItemBlock item && item[0] == block;
                lines.AddRange(isItem ? [$"• {string.Join(' ', shown)}"] : block is HeadingBlock ? [string.Join(' ', shown)] : shown);
            }
        }

        var links = document.Descendants<LinkInline>().Where(static link => !link.IsImage).Select(static link => link.Url!)
            .Concat(document.Descendants<AutolinkInline>().Select(static link => link.Url)).ToHashSet(StringComparer.Ordinal);
        return ([.. lines.Where(static line => line.Any(char.IsLetterOrDigit))], links);
    }

    /// <summary>The lines that a person sees: tags are none of them, and a hard break ends one.</summary>
    private static List<string> Shown(ContainerInline inline)
    {
        var text = new StringBuilder();
        Add(inline);
        return [.. text.ToString().Split('\n').Select(static line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Where(static line => line.Length > 0)];

        void Add(Inline one)
        {
            switch (one)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.ToString());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.ToString());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case HtmlInline html:
                    text.Append(html.Tag.StartsWith("<br", StringComparison.Ordinal) ? "\n" : "");
                    break;
                case LineBreakInline line:
                    text.Append(line.IsHard ? '\n' : ' ');
                    break;
                case DelimiterInline delimiter:
                    text.Append(delimiter.ToLiteral());
                    foreach (var inner in delimiter)
                    {
                        Add(inner);
                    }

                    break;
                case ContainerInline container:
                    foreach (var inner in container)
                    {
                        Add(inner);
                    }

                    break;
            }
        }
    }
}
