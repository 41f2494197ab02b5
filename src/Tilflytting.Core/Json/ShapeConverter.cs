using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tilflytting.Core.Json;

/// <summary>A shape as a converter: the options of a host have no say in it.</summary>
internal class ShapeConverter<T>(JsonShape<T> shape) : JsonConverter<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ShapeReader.TryRead(shape, ref reader, out var value, out var problems)
            ? value
            : throw JsonProblems.Exception(problems);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        try
        {
            shape.Write(new JsonOutput(writer), value);
        }
        catch (UnwritableException)
        {
            throw JsonProblems.Exception([ShapeWriter.Problem(shape, value)]);
        }
    }
}
