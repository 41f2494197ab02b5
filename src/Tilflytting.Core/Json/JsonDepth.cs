using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>Whether a document that could not be read is only too deep: the reader says so in words alone.</summary>
internal static class JsonDepth
{
    public static bool IsExceeded(ReadOnlySpan<byte> json, int most)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = most + 1 });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= most)
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
        }

        return false;
    }
}
