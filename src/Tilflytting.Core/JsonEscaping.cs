using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace Tilflytting.Core;

/// <summary>
/// The one rule for which characters of a text are escaped in JSON: those that JSON itself demands, the four that mean something in an HTML page, and the
/// controls and line separators that end a line where nobody sees it. Every other character is written as itself.
/// </summary>
internal sealed unsafe class JsonEscaping : JavaScriptEncoder
{
    /// <summary>The length of <c>\u003C</c>.</summary>
    private const int LongestEscape = 6;

    /// <summary>Every escaped character, and the halves of pairs, which have to be looked at together.</summary>
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0xD800).Where(static unit => IsEscaped((char)unit)).Select(static unit => (char)unit)]);

    private JsonEscaping()
    {
    }

    public static JsonEscaping Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => LongestEscape;

    /// <summary>Whether a character that is no half of a pair is escaped.</summary>
    public static bool IsEscaped(char character) =>
        character is < ' ' or '"' or '\\' or '<' or '>' or '&' or '\'' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029';

    /// <summary>Writes the escape of a character.</summary>
    /// <returns>How many characters it is; 0 when there is no room.</returns>
    public static int Escape(char character, Span<char> destination)
    {
        var letter = character switch
        {
            '\b' => 'b',
            '\t' => 't',
            '\n' => 'n',
            '\f' => 'f',
            '\r' => 'r',
            '"' or '\\' => character,
            _ => '\0',
        };
        var length = letter == '\0' ? LongestEscape : 2;
        if (destination.Length < length)
        {
            return 0;
        }

        destination[0] = '\\';
        destination[1] = letter;
        if (letter == '\0')
        {
            destination[1] = 'u';
            ((int)character).TryFormat(destination[2..], out _, "X4", System.Globalization.CultureInfo.InvariantCulture);
        }

        return length;
    }

    public override bool WillEncode(int unicodeScalar) => unicodeScalar <= char.MaxValue && IsEscaped((char)unicodeScalar);

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        var escaped = span.IndexOfAny(Escaped);
        var before = escaped < 0 ? span : span[..escaped];
        var half = before.IndexOfAnyInRange('\uD800', '\uDFFF');
        while (half >= 0 && half < before.Length)
        {
            if (Rune.DecodeFromUtf16(before[half..], out _, out var length) != OperationStatus.Done)
            {
                return half;
            }

            half += length;
        }

        return escaped;
    }

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var destination = new Span<char>(buffer, bufferLength);
        if (WillEncode(unicodeScalar))
        {
            numberOfCharactersWritten = Escape((char)unicodeScalar, destination);
            return numberOfCharactersWritten > 0;
        }

        return new Rune(unicodeScalar).TryEncodeToUtf16(destination, out numberOfCharactersWritten);
    }
}
