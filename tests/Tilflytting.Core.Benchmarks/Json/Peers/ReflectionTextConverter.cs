using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tilflytting.Core.Benchmarks;

/// <summary>A text is a string or a map.</summary>
internal sealed class ReflectionTextConverter : JsonConverter<TextDto>
{
    public override TextDto Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? new() { Plain = reader.GetString() }
            : new() { Languages = JsonSerializer.Deserialize<Dictionary<string, string>>(ref reader, options) };

    public override void Write(Utf8JsonWriter writer, TextDto value, JsonSerializerOptions options)
    {
        if (value.Plain is { } plain)
        {
            writer.WriteStringValue(plain);
        }
        else
        {
            JsonSerializer.Serialize(writer, value.Languages, options);
        }
    }
}
