using System.Text.RegularExpressions;

namespace Tilflytting.Core.Tests.Readme;

/// <summary>The fenced blocks of a Markdown page.</summary>
internal static partial class MarkdownBlocks
{
    /// <summary>A block: its language, its content, and the line it starts on.</summary>
    internal sealed record Block(string Language, string Content, int Line);

    public static ImmutableArray<Block> Of(string markdown) =>
    [
        .. Fence().Matches(markdown.ReplaceLineEndings("\n")).Select(match => new Block(
            match.Groups["language"].Value, match.Groups["content"].Value, markdown.AsSpan(0, match.Index).Count('\n') + 1)),
    ];

    [GeneratedRegex("^```(?<language>[a-z]*)\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
