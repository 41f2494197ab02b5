using System.Globalization;
using System.Text;
using Spectre.Console.Rendering;

namespace Tilflytting.Samples.Cli.Output;

/// <summary>Texts of others are shown, and not obeyed: nothing in them moves the cursor, turns the direction of a line or hides.</summary>
/// <remarks>
/// A character that cannot be seen is left out on a terminal, in Markdown and in CSV: controls, format characters such as the bidirectional overrides, the soft hyphen
/// and the zero-width joiner, and all others that Unicode calls ignorable by default. JSON is data and loses nothing: there it is written as an escape.
/// </remarks>
internal static class Shown
{
    /// <summary>Default_Ignorable_Code_Point of Unicode, without the format characters, which are known by their category; also the empty Braille cell.</summary>
    private static readonly (int First, int Last)[] Ignorable =
    [
        (0x034F, 0x034F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x2065, 0x2065), (0x2800, 0x2800), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFFA0, 0xFFA0),
        (0xFFF0, 0xFFF8), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
    ];

    /// <summary>Whether a character cannot be seen. A space can.</summary>
    public static bool IsHidden(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        {
            return true;
        }

        foreach (var (first, last) in rune.Value < Ignorable[0].First ? [] : Ignorable)
        {
            if (rune.Value >= first && rune.Value <= last)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text without characters that cannot be seen; its line breaks stay, a tab is a space, and half a character is the replacement character.</summary>
    public static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value == '\n' || !IsHidden(rune))
            {
                safe.Append(rune.ToString());
            }
            else if (rune.Value is '\t' or '\v')
            {
                safe.Append(' ');
            }
        }

        return safe.ToString();
    }

    /// <summary>The same on one line.</summary>
    public static string Line(string text) => Safe(text).Replace('\n', ' ');

    /// <summary>On one line and at most so many columns wide, with an ellipsis where it was cut.</summary>
    public static string Short(string text, int columns)
    {
        var line = Line(text);
        if (Width(line) <= columns)
        {
            return line;
        }

        var (kept, width) = (new StringBuilder(), 0);
        var parts = StringInfo.GetTextElementEnumerator(line);
        while (parts.MoveNext() && parts.GetTextElement() is var part && width + Width(part) < columns)
        {
            kept.Append(part);
            width += Width(part);
        }

        return columns <= 0 ? "" : $"{kept.ToString().TrimEnd()}…";
    }

    /// <summary>On one line and exactly so many columns wide: cut, or with spaces after it.</summary>
    public static string Padded(string text, int columns)
    {
        var cut = Short(text, columns);
        return cut + new string(' ', Math.Max(0, columns - Width(cut)));
    }

    /// <summary>How many columns of a terminal a text takes.</summary>
    public static int Width(string text) => new Segment(text).CellCount();

    /// <summary>JSON whose invisible characters are escapes: they can only be inside strings, so that it is the same data.</summary>
    public static string Json(string json)
    {
        var escaped = new StringBuilder(json.Length);
        var (from, at) = (0, 0);
        foreach (var rune in json.EnumerateRunes())
        {
            if (rune.Value is not ('\n' or '\r' or '\t') && IsHidden(rune))
            {
                escaped.Append(json, from, at - from);
                foreach (var unit in json.AsSpan(at, rune.Utf16SequenceLength))
                {
                    escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
                }

                from = at + rune.Utf16SequenceLength;
            }

            at += rune.Utf16SequenceLength;
        }

        return from == 0 ? json : escaped.Append(json, from, json.Length - from).ToString();
    }
}
