using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tilflytting.Core.Benchmarks;

/// <summary>System.Text.Json by reflection into plain classes.</summary>
internal static class ReflectionPeer
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static IEnumerable<InitiativeDto> ReadLines(ReadOnlyMemory<byte> lines)
    {
        while (lines.Span.IndexOf((byte)'\n') is >= 0 and var end)
        {
            yield return JsonSerializer.Deserialize<InitiativeDto>(lines.Span[..end], Options)!;
            lines = lines[(end + 1)..];
        }
    }

    public static CatalogueDto Read(ReadOnlySpan<byte> document) => JsonSerializer.Deserialize<CatalogueDto>(document, Options)!;

    public static void WriteLines(Stream destination, IEnumerable<InitiativeDto> initiatives)
    {
        using var writer = new Utf8JsonWriter(destination, new JsonWriterOptions { Encoder = Options.Encoder, SkipValidation = true });
        foreach (var initiative in initiatives)
        {
            JsonSerializer.Serialize(writer, initiative, Options);
            writer.Flush();
            writer.Reset();
            destination.WriteByte((byte)'\n');
        }
    }
}
