using Newtonsoft.Json;

namespace Tilflytting.Core.Benchmarks;

/// <summary>A value alone is a string; with words it is an object.</summary>
internal sealed class NewtonsoftWrittenConverter<T> : JsonConverter<T>
    where T : WrittenDto, new()
{
    public override T? ReadJson(JsonReader reader, Type objectType, T? existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        var value = new T();
        if (reader.TokenType == JsonToken.String)
        {
            value.Value = (string)reader.Value!;
            return value;
        }

        while (reader.Read() && reader.TokenType == JsonToken.PropertyName)
        {
            if ((string)reader.Value! == value.ValueName)
            {
                value.Value = reader.ReadAsString();
            }
            else
            {
                value.Text = reader.ReadAsString();
            }
        }

        return value;
    }

    public override void WriteJson(JsonWriter writer, T? value, JsonSerializer serializer)
    {
        if (value!.Text is null)
        {
            writer.WriteValue(value.Value);
            return;
        }

        writer.WriteStartObject();
        if (value.Value is { } known)
        {
            writer.WritePropertyName(value.ValueName);
            writer.WriteValue(known);
        }

        writer.WritePropertyName("text");
        writer.WriteValue(value.Text);
        writer.WriteEndObject();
    }
}
