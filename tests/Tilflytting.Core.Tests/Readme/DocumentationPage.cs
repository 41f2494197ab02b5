using System.Text.RegularExpressions;

namespace Tilflytting.Core.Tests.Readme;

/// <summary>A page that a user of the packages reads, with its blocks.</summary>
internal sealed partial record DocumentationPage(string Path)
{
    /// <summary>The README, the pages that it links to, and the README of the second package.</summary>
    public static ImmutableArray<DocumentationPage> All { get; } =
    [
        new("README.md"),
        new("src/Tilflytting.Core.Pages/README.md"),
        .. Directory.GetFiles(System.IO.Path.Combine(TestFiles.Root, "docs"), "*.md").Order(StringComparer.Ordinal)
            .Select(static file => new DocumentationPage("docs/" + System.IO.Path.GetFileName(file))),
    ];

    public string Text { get; } = TestFiles.Read(Path).ReplaceLineEndings("\n");

    public ImmutableArray<MarkdownBlocks.Block> Blocks => MarkdownBlocks.Of(Text);

    public static DocumentationPage Of(string path) => All.Single(page => page.Path == path);

    /// <summary>The commands of a page, a line each.</summary>
    public IEnumerable<string> Commands =>
        Blocks.Where(static block => block.Language == "sh").SelectMany(static block => block.Content.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The paths that the page links to, from where it is.</summary>
    public IEnumerable<string> LinkedFiles => Links().Matches(Text).Select(static link => link.Groups["file"].Value);

    /// <summary>The paths of the repository that the page names.</summary>
    public IEnumerable<string> NamedFiles => Names().Matches(Text).Select(static name => name.Groups["file"].Value);

    /// <summary>The block that follows another; null where it is the last.</summary>
    public MarkdownBlocks.Block? After(MarkdownBlocks.Block block) => Blocks.SkipWhile(one => one.Line != block.Line).Skip(1).FirstOrDefault();

    /// <summary>The file that the line above a block names as where the block is from; null when it names none.</summary>
    public string? FileOf(MarkdownBlocks.Block block) =>
        Text.Split('\n').Take(block.Line - 1).LastOrDefault(static line => line != "") is ['`', .. var name, '`', ':'] ? name : null;

    [GeneratedRegex(@"\]\((?!http|#)(?<file>[^)#]+)")]
    private static partial Regex Links();

    [GeneratedRegex("`(?<file>(src|tests|samples|docs)/[^` ]+)`")]
    private static partial Regex Names();
}
