using System.Text;
using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>Reads initiatives one by one, for one stream. Its straight run is used again for each.</summary>
internal sealed class InitiativeReader(CatalogueReadOptions options)
{
    private static readonly DocumentShape<Initiative> Shape = new(InitiativeShape.Instance);

    /// <summary>How much is quoted of a line that is no JSON.</summary>
    private const int LongestBeginning = 40;

    private readonly JsonReadState straight = JsonReadState.Straight(options);

    /// <summary>Whether the last line could not be read.</summary>
    private bool wasBad;

    public CatalogueReadOptions Options => options;

    /// <summary>The own concepts of the catalogue in which the initiatives stand.</summary>
    public ConceptSet Own { get => straight.Own; set => straight.Own = value; }

    /// <summary>Reads the value at whose first token the reader stands, if all is well and there is nothing to tell.</summary>
    public bool TryStraight(ref Utf8JsonReader reader, [NotNullWhen(true)] out Initiative? initiative) => TryStraight(InitiativeShape.Instance, ref reader, out initiative);

    /// <summary>Reads bytes that are one initiative and nothing else.</summary>
    /// <param name="source">The bytes and where they stand.</param>
    /// <param name="index">Which of the initiatives it is.</param>
    public InitiativeReading Read(JsonSource source, long index)
    {
        var reader = new Utf8JsonReader(source.Bytes.Span, new JsonReaderOptions { MaxDepth = options.Limits.MaxDepth });
        if (TryStraight(Shape, ref reader, out var initiative))
        {
            return InitiativeReading.Good(index, source.Line + 1, initiative, []);
        }

        return Recover(source, index);
    }

    /// <summary>Reads a line. After a bad one no straight run is tried: a file of bad lines would cost an exception for each.</summary>
    /// <param name="source">The line, which is not blank.</param>
    /// <param name="index">Which of the initiatives it is.</param>
    /// <param name="isFirst">Whether it is the first.</param>
    public InitiativeReading ReadLine(JsonSource source, long index, bool isFirst)
    {
        var line = source.Bytes.Span;
        if (NoJson(line) is { } begins)
        {
            var problem = JsonProblems.NoJsonLine(begins) with { Pointer = "", Line = source.Line + 1, Column = source.Column + line.IndexOfAnyExcept(" \t\r"u8) + 1 };
            wasBad = true;
            return InitiativeReading.Bad(index, source.Line + 1, line, [problem]);
        }

        var reading = !wasBad && line.TrimStart(" \t\r"u8)[0] == '{' ? Read(source, index) : Recover(source, index);
        var other = reading.Initiative is { } initiative ? OtherDocument.IsCatalogue(initiative) ? JsonProblems.CatalogueOnLine() : null : OtherDocument.OfLine(line, isFirst);
        wasBad = !reading.IsSuccess;
        return other is null ? reading
            : InitiativeReading.Bad(index, source.Line + 1, line, [other with { Pointer = "", Line = source.Line + 1, Column = source.Column + line.IndexOfAnyExcept(" \t\r"u8) + 1 }]);
    }

    /// <summary>The beginning of a line that begins as no JSON value does; null when it may be one.</summary>
    private static string? NoJson(ReadOnlySpan<byte> line)
    {
        var text = line.TrimStart(" \t\r"u8);
        if (JsonProblems.IsUtf16(line) || text[0] >= 0x80 || text[0] is (byte)'{' or (byte)'[' or (byte)'"' or (byte)'-' or (>= (byte)'0' and <= (byte)'9')
            || text.StartsWith("true"u8) || text.StartsWith("false"u8) || text.StartsWith("null"u8))
        {
            return null;
        }

        return Encoding.UTF8.GetString(text[..Math.Min(text.Length, LongestBeginning)]);
    }

    private InitiativeReading Recover(JsonSource source, long index)
    {
        var reader = new Utf8JsonReader(source.Bytes.Span, new JsonReaderOptions { MaxDepth = options.Limits.MaxDepth });
        var state = ShapeReader.Recover(Shape, ref reader, options, source, Own, out var initiative);
        return initiative is not null && !state.HasErrorSince(0)
            ? InitiativeReading.Good(index, source.Line + 1, initiative, [.. state.Diagnostics])
            : InitiativeReading.Bad(index, source.Line + 1, source.Bytes.Span, [.. state.Diagnostics]);
    }

    private bool TryStraight(JsonShape<Initiative> shape, ref Utf8JsonReader reader, [NotNullWhen(true)] out Initiative? initiative)
    {
        straight.Reset();
        return ShapeReader.TryStraight(shape, ref reader, straight, out initiative) && !straight.HasUnknownMember && !straight.HasUnknownCode;
    }
}
