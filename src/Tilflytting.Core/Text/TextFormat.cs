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
    public static string Short(string text)
    {
        const int Most = 80;
        return text.Length <= Most ? text : $"{text.AsSpan(0, char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most)}…";
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
