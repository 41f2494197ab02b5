using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>The id in the text of an initiative that could not be read, for people to find it by.</summary>
internal static class InitiativeId
{
    public static string? Find(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = CatalogueReadLimits.Deepest });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isId = TextReading.Is(ref reader, "id"u8);
                reader.Read();
                if (isId)
                {
                    return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                }

                reader.Skip();
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // What is not JSON or no text has no id; that has been said.
        }

        return null;
    }
}
