using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>Lines and columns in a document.</summary>
internal sealed class JsonLines(JsonSource source)
{
    private int counted;
    private int lines;

    /// <summary>Where a byte is, both from 1; null when the bytes are not at hand.</summary>
    public (long? Line, long? Column) At(long offset)
    {
        if (source.Bytes.IsEmpty)
        {
            return (null, null);
        }

        // From where the last problem was: many problems in a long document must not each begin at its start.
        var at = (int)offset;
        var span = source.Bytes.Span;
        lines += at >= counted ? span[counted..at].Count((byte)'\n') : -span[at..counted].Count((byte)'\n');
        counted = at;
        return Place(lines, at - span[..at].LastIndexOf((byte)'\n') - 1);
    }

    /// <summary>Where a document ceases to be JSON, both from 1; null when it does not say.</summary>
    public (long? Line, long? Column) At(JsonException e) =>
        e.LineNumber is not { } line || e.BytePositionInLine is not { } column ? (null, null) : Place(line, column);

    private (long? Line, long? Column) Place(long line, long column) =>
        (source.Line + line + 1, (line == 0 ? source.Column : 0) + column + 1);
}
