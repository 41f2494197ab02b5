using System.Text.Json.Nodes;
using Tilflytting.Core;
using Tilflytting.Core.Json;

namespace Tilflytting.Samples.Cli.Reports;

/// <summary>Differences as JSON, for another program.</summary>
internal static class DiffJson
{
    public static string Write(CatalogueDiff diff) => ReadableJson.Write(
        diff.Changes.Select(change => new
        {
            Kind = change.Kind.ToString().ToLowerInvariant(),
            Initiative = change.Initiative?.ToString(),
            change.OldPointer,
            change.NewPointer,
            OldValue = Node(change.OldValue),
            NewValue = Node(change.NewValue),
            Text = change.Describe(Speech.Language),
        }));

    private static JsonNode? Node(string? json) => json is null ? null : JsonNode.Parse(json);
}
