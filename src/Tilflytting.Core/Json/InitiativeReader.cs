using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>Reads initiatives one by one, for one stream. Its straight run is used again for each.</summary>
internal sealed class InitiativeReader(CatalogueReadOptions options)
{
    private static readonly DocumentShape<Initiative> Shape = new(InitiativeShape.Instance);

    private readonly JsonReadState straight = JsonReadState.Straight(options);

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
        var depth = new JsonReaderOptions { MaxDepth = options.Limits.MaxDepth };
        var reader = new Utf8JsonReader(source.Bytes.Span, depth);
        if (TryStraight(Shape, ref reader, out var initiative))
        {
            return InitiativeReading.Good(index, source.Line + 1, initiative, []);
        }

        reader = new Utf8JsonReader(source.Bytes.Span, depth);
        var state = ShapeReader.Recover(Shape, ref reader, options, source, Own, out initiative);
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
