using System.Text;

namespace Tilflytting.Samples.Cli.Importing;

/// <summary>The text of a page: UTF-8, UTF-16 behind its mark, or else what Windows wrote in Norway before.</summary>
internal static class PageDecoder
{
    private static readonly Encoding[] Strict =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text without a byte order mark.</summary>
    /// <returns>Null where the bytes are no text.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes, out bool isWindows)
    {
        isWindows = false;
        var encoding = Strict[0];
        foreach (var marked in Strict)
        {
            if (bytes.StartsWith(marked.Preamble))
            {
                bytes = bytes[marked.Preamble.Length..];
                encoding = marked;
                break;
            }
        }

        try
        {
            return encoding.GetString(bytes) is var text && text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (DecoderFallbackException) when (encoding == Strict[0])
        {
            // Any bytes are letters in that code page, so a picture would be a page as well; but it has characters that no text has.
            isWindows = true;
            return Windows.GetString(bytes) is var old && old.Any(letter => char.IsControl(letter) && !char.IsWhiteSpace(letter)) ? null : old;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
