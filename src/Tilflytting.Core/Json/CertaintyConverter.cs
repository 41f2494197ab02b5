using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>A certainty, also as the key of a dictionary.</summary>
internal sealed class CertaintyConverter() : ShapeConverter<Certainty>(CertaintyShape.Any)
{
    public override Certainty ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var state = JsonReadState.Recovering(CatalogueReadOptions.Unbounded, default, ConceptSet.Shipped);
        return CertaintyShape.Any.TryReadText(ref reader, state, out var value) ? value : throw JsonProblems.Exception(state.Diagnostics);
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Certainty value, JsonSerializerOptions options) =>
        writer.WritePropertyName(CertaintyShape.Word(value));
}
