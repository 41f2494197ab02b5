using System.Globalization;
using System.Text;

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

    /// <summary>The text with <c>\u</c> and a number for each character that is there but not seen: those that turn the direction of a text or have no width, tags, fillers and half pairs.</summary>
    public static string Visible(string text)
    {
        var result = new StringBuilder();
        var shown = 0;
        for (var at = 0; at < text.Length;)
        {
            var isWhole = Rune.TryGetRuneAt(text, at, out var rune);
            var length = isWhole ? rune.Utf16SequenceLength : 1;
            if (!isWhole || IsUnseen(rune))
            {
                var number = isWhole ? rune.Value : text[at];
                result.Append(text, shown, at - shown)
                    .Append(number > char.MaxValue ? string.Create(CultureInfo.InvariantCulture, $"\\U{number:X8}") : string.Create(CultureInfo.InvariantCulture, $"\\u{number:X4}"));
                shown = at + length;
            }

            at += length;
        }

        return shown == 0 ? text : result.Append(text, shown, text.Length - shown).ToString();
    }

    /// <summary>What Unicode says to show as nothing, and the categories that hold such characters.</summary>
    private static bool IsUnseen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x2065 or 0x3164 or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0
            or (>= 0xFFF0 and <= 0xFFF8) or (>= 0xE0000 and <= 0xE0FFF);
}
