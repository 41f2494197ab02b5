namespace Tilflytting.Core;

/// <summary>Small helpers for <see cref="ISpanFormattable"/> and one-line texts.</summary>
internal static class TextFormat
{
    /// <summary>Copies a text if it fits.</summary>
    public static bool TryCopy(ReadOnlySpan<char> text, Span<char> destination, out int charsWritten)
    {
        if (!text.TryCopyTo(destination))
        {
            charsWritten = 0;
            return false;
        }

        charsWritten = text.Length;
        return true;
    }

    /// <summary>The beginning of a text, for a message: what is wrong may be as long as a document.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many <c>char</c>s are kept at most, at least 1; one fewer where that would cut a surrogate pair.</param>
    public static string Short(string text, int most = 80) =>
        text.Length <= most ? text : $"{text.AsSpan(0, char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)}…";

    /// <summary>The beginning and the end of a text, 80 <c>char</c>s of each, for a message whose end tells as much.</summary>
    public static string ShortMiddle(string text)
    {
        const int Each = 80;
        return text.Length <= 2 * Each ? text : $"{Short(text, Each)}{text.AsSpan(text.Length - (char.IsLowSurrogate(text[^Each]) ? Each - 1 : Each))}";
    }

    /// <summary>The text on one line: each control character and line separator becomes a space.</summary>
    public static string OneLine(string text)
    {
        static bool BreaksLine(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
        var any = false;
        foreach (var c in text)
        {
            any |= BreaksLine(c);
        }

        return !any ? text : string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = BreaksLine(source[i]) ? ' ' : source[i];
            }
        });
    }
}
