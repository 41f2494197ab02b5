namespace Tilflytting.Core;

/// <summary>What the text of a code is: <c>[a-z0-9]+(-[a-z0-9]+)*</c>, at most 64 characters.</summary>
internal static class CodeGrammar
{
    public const int MaxLength = 64;

    /// <summary>The index of the first character that makes the text no code, or -1.</summary>
    public static int FirstFault(ReadOnlySpan<char> text) => HyphenatedText.FirstFault(text, MaxLength);

    /// <summary>The text itself, when it is a code.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    public static string Checked(string? text, string name) =>
        text is not null && FirstFault(text) < 0
            ? text
            : throw new ArgumentException("A code is lower-case letters a–z and digits with single hyphens between them, at most 64.", name);
}
