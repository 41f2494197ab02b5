using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>The concepts that a catalogue defines itself, found before the rest is looked at: its codes are known wherever they are defined.</summary>
internal static class OwnConcepts
{
    private static readonly ListShape<Concept> List = new(ConceptShape.Instance);

    /// <summary>Those of a document, as far as it is JSON.</summary>
    public static ConceptSet Find(ReadOnlySpan<byte> utf8Json, CatalogueReadOptions options)
    {
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = options.Limits.MaxDepth });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return ConceptSet.Shipped;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isFound = TextReading.Is(ref reader, "concepts"u8);
                reader.Read();
                if (isFound)
                {
                    return Read(ref reader, options);
                }

                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // That the document is not JSON is told where it is read.
        }

        return ConceptSet.Shipped;
    }

    /// <summary>Those of a list, as far as it is right: what is wrong in it is told where it is read.</summary>
    public static ConceptSet Read(ref Utf8JsonReader list, CatalogueReadOptions options)
    {
        ShapeReader.Recover(List, ref list, options, default, ConceptSet.Shipped, out var concepts);
        return concepts.IsDefaultOrEmpty ? ConceptSet.Shipped : ConceptSet.With(concepts);
    }
}
