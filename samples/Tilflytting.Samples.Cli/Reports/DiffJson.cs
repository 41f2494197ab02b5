using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Tilflytting.Core;
using Tilflytting.Core.Json;

namespace Tilflytting.Samples.Cli;

/// <summary>Differences as JSON, for another program.</summary>
internal static class DiffJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(CatalogueDiff diff) => JsonSerializer.Serialize(
        diff.Changes.Select(change => new
        {
            Kind = change.Kind.ToString().ToLowerInvariant(),
            Initiative = change.Initiative?.ToString(),
            change.OldPointer,
            change.NewPointer,
            OldValue = Node(change.OldValue),
            NewValue = Node(change.NewValue),
            Text = change.Describe(Speech.Language),
        }),
        Options);

    private static JsonNode? Node(string? json) => json is null ? null : JsonNode.Parse(json);
}
