using System.Text.Json;

namespace Tilflytting.Core;

/// <summary>Whether a document that could not be read is only too deep: the reader says so in words alone.</summary>
internal static class JsonDepth
{
    /// <param name="json">The document.</param>
    /// <param name="at">The place where it could not be read: only what stands before it can have been too deep.</param>
    /// <param name="most">How deep values may stand in each other.</param>
    public static bool IsExceeded(ReadOnlySpan<byte> json, int at, int most)
    {
        var reader = new Utf8JsonReader(json[..Math.Clamp(at + 1, 0, json.Length)], isFinalBlock: false, new(new JsonReaderOptions { MaxDepth = most + 1 }));
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
