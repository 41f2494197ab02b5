using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tilflytting.Core.Benchmarks;

/// <summary>A value alone is a string; with words it is an object.</summary>
internal sealed class ReflectionWrittenConverter<T> : JsonConverter<T>
    where T : WrittenDto, new()
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var value = new T();
        if (reader.TokenType == JsonTokenType.String)
        {
            value.Value = reader.GetString();
            return value;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isValue = reader.ValueTextEquals(value.ValueName);
            reader.Read();
            if (isValue)
            {
                value.Value = reader.GetString();
            }
            else
            {
                value.Text = reader.GetString();
            }
        }

        return value;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (value.Text is null)
        {
            writer.WriteStringValue(value.Value);
            return;
        }

        writer.WriteStartObject();
        if (value.Value is { } known)
        {
            writer.WriteString(value.ValueName, known);
        }

        writer.WriteString("text", value.Text);
        writer.WriteEndObject();
    }
}
