using Newtonsoft.Json;

namespace Tilflytting.Core.Benchmarks;

/// <summary>A text is a string or a map.</summary>
internal sealed class NewtonsoftTextConverter : JsonConverter<TextDto>
{
    public override TextDto? ReadJson(JsonReader reader, Type objectType, TextDto? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        reader.TokenType == JsonToken.String
            ? new() { Plain = (string)reader.Value! }
            : new() { Languages = serializer.Deserialize<Dictionary<string, string>>(reader) };

    public override void WriteJson(JsonWriter writer, TextDto? value, JsonSerializer serializer)
    {
        if (value!.Plain is { } plain)
        {
            writer.WriteValue(plain);
        }
        else
        {
            serializer.Serialize(writer, value.Languages);
        }
    }
}
