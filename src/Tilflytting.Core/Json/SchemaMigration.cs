using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tilflytting.Core.Json;

/// <summary>The way from one major version of the format to the next: what it does to a document.</summary>
/// <param name="From">The major version that it starts from.</param>
/// <param name="Apply">Changes the document; its version is set afterwards.</param>
internal sealed record SchemaMigration(int From, Action<JsonObject> Apply)
{
    /// <summary>All ways that there are. The first version is 1, so there is none yet.</summary>
    public static ImmutableArray<SchemaMigration> All { get; } = [];

    /// <summary>The document in the current version; null when there is no way, or the document is not sound as JSON.</summary>
    public static byte[]? TryMigrate(ReadOnlyMemory<byte> utf8Json, SchemaVersion version, CatalogueReadOptions options)
    {
        if (!options.Migrations.Any(way => way.From == version.Major))
        {
            return null;
        }

        try
        {
            var strict = new JsonDocumentOptions { MaxDepth = options.Limits.MaxDepth, AllowDuplicateProperties = false };
            if (JsonNode.Parse(utf8Json.Span, documentOptions: strict) is not JsonObject document)
            {
                return null;
            }

            for (var major = version.Major; major < SchemaVersion.Current.Major; major++)
            {
                if (options.Migrations.FirstOrDefault(way => way.From == major) is not { } way)
                {
                    return null;
                }

                way.Apply(document);
            }

            document["schemaVersion"] = SchemaVersion.Current.ToString();
            using var stream = new MemoryStream();
            using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JsonOutput.Encoder, MaxDepth = options.Limits.MaxDepth }))
            {
                document.WriteTo(writer);
            }

            return stream.ToArray();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
