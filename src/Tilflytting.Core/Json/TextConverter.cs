using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>The converter of a value that is one short text: it can be the key of a dictionary, too.</summary>
internal sealed class TextConverter<T>(TextShape<T> shape) : ShapeConverter<T>(shape)
    where T : struct, ISpanFormattable
{
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var state = JsonReadState.Recovering(CatalogueReadOptions.Unbounded, default, ConceptSet.Shipped);
        return shape.TryReadText(ref reader, state, out var value) ? value : throw JsonProblems.Exception(state.Diagnostics);
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        shape.WriteAsName(new JsonOutput(writer), value);
}
