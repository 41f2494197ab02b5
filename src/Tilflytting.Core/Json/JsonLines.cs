using System.Text;
using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>Lines and columns in a document, counted from where the last problem was: many problems must not each look at all that is before them.</summary>
internal sealed class JsonLines(JsonSource source)
{
    private int counted;
    private int lines;
    private int lineStart;
    private int column;

    /// <summary>How many bytes have been looked at.</summary>
    public long Looked { get; private set; }

    /// <summary>Where a byte is, both from 1; null when the bytes are not at hand.</summary>
    public (long? Line, long? Column) At(long offset)
    {
        if (source.Bytes.IsEmpty)
        {
            return (null, null);
        }

        var at = (int)offset;
        if (at < lineStart)
        {
            GoBackOverLines(at);
        }
        else
        {
            GoTo(at);
        }

        counted = at;
        return Place(lines, column);
    }

    /// <summary>Where a document ceases to be JSON, both from 1; where the bytes are not at hand as the reader counts.</summary>
    public (long? Line, long? Column) At(JsonException e) =>
        e.LineNumber is not { } line || e.BytePositionInLine is not { } inLine ? (null, null)
        : source.Bytes.IsEmpty ? Place(line, inLine)
        : At(Offset(source.Bytes.Span, line, inLine));

    /// <summary>The place where bytes cease to be JSON.</summary>
    public static int Offset(ReadOnlySpan<byte> bytes, JsonException e) => Offset(bytes, e.LineNumber ?? 0, e.BytePositionInLine ?? 0);

    /// <summary>The place of a byte in a line, both from 0.</summary>
    public static int Offset(ReadOnlySpan<byte> bytes, long line, long inLine)
    {
        var start = 0;
        for (; line > 0 && bytes[start..].IndexOf((byte)'\n') is >= 0 and var end; line--)
        {
            start += end + 1;
        }

        return (int)Math.Min(start + inLine, bytes.Length);
    }

    private void GoTo(int at)
    {
        var bytes = source.Bytes.Span;
        if (at < counted)
        {
            column -= Characters(bytes[at..counted]);
            return;
        }

        var passed = bytes[counted..at];
        var last = passed.LastIndexOf((byte)'\n');
        if (last >= 0)
        {
            lines += passed[..(last + 1)].Count((byte)'\n');
            lineStart = counted + last + 1;
            column = 0;
        }

        column += Characters(passed[(last + 1)..]);
    }

    private void GoBackOverLines(int at)
    {
        var bytes = source.Bytes.Span;
        lines -= bytes[at..lineStart].Count((byte)'\n');
        Looked += lineStart - at;
        lineStart = bytes[..at].LastIndexOf((byte)'\n') + 1;
        column = Characters(bytes[lineStart..at]);
    }

    private int Characters(ReadOnlySpan<byte> bytes)
    {
        Looked += bytes.Length;
        return Encoding.UTF8.GetCharCount(bytes);
    }

    private (long? Line, long? Column) Place(long line, long inLine) =>
        (source.Line + line + 1, (line == 0 ? source.Column : 0) + inLine + 1);
}
