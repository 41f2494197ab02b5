using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tilflytting.Core.Pages;

/// <summary>How words stand in a written page: as they are, or in quotation marks where they would be taken for something else.</summary>
internal static class PageWording
{
    /// <summary>Whether words on a line of their own are read back as they are, in plain text and in Markdown.</summary>
    public static bool IsPlain(string words) => IsPlain(words, '[');

    /// <summary>Whether words are read back as they are where certain signs mean something else.</summary>
    public static bool IsPlain(string words, params ReadOnlySpan<char> signs) =>
        words.Length > 0 && words[0] != '"'
        && !words.AsSpan().ContainsAny(signs)
        && !words.Contains("  ", StringComparison.Ordinal)
        && !words.Contains(": \"", StringComparison.Ordinal)
        && words.Any(char.IsLetterOrDigit)
        && PageLetters.AreClean(words)
        && !words.Any(static letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\uFEFF')
        && PageLine.Of(words, 0, words.Length) is { Kind: PageLineKind.Text } line && line.Words == words
        && !PageLabels.TryRead(words, out _);

    /// <summary>The words as JSON writes a text, on one line, without two blanks in a row, and without a character that a reader would see otherwise.</summary>
    public static string Quoted(string words)
    {
        var quoted = new StringBuilder("\"").Append(JsonEncodedText.Encode(words, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString()).Append('"');
        var line = quoted.Replace("  ", " \\u0020").ToString();
        return PageLetters.AreClean(line) ? line : Escaped(line);
    }

    /// <summary>Reads words in quotation marks at the beginning of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words, without their marks.</param>
    /// <param name="length">How much of the text they take.</param>
    public static bool TryUnquote(string text, [NotNullWhen(true)] out string? words, out int length)
    {
        (words, length) = (null, 0);
        if (!text.StartsWith('"'))
        {
            return false;
        }

        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '"')
            {
                length = i + 1;
                return TryParse(text[..length], out words);
            }
        }

        return false;
    }

    private static string Escaped(string quoted)
    {
        var escaped = new StringBuilder();
        foreach (var letter in quoted)
        {
            if (PageLetters.IsPlain(letter))
            {
                escaped.Append(letter);
            }
            else
            {
                escaped.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
            }
        }

        return escaped.ToString();
    }

    private static bool TryParse(string json, [NotNullWhen(true)] out string? words)
    {
        words = null;
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
            words = reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // A person wrote quotation marks for something else.
        }

        return !string.IsNullOrWhiteSpace(words);
    }
}
