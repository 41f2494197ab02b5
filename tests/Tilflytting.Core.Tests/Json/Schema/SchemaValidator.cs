using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Json.Schema;

/// <summary>A validator that is not ours, over the schema that is.</summary>
internal static class SchemaValidator
{
    /// <summary>The validator is for one thread at a time.</summary>
    private static readonly Lock Turn = new();

    private static readonly JsonSchema Schema = JsonSchema.FromText(ForDotNet(CatalogueSchema.Json));

    public static bool IsValid(string document)
    {
        using var json = JsonDocument.Parse(document, new JsonDocumentOptions { MaxDepth = 200 });
        lock (Turn)
        {
            return Schema.Evaluate(json.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.Flag }).IsValid;
        }
    }

    /// <summary>Where a document is not valid, and why; empty when it is.</summary>
    public static IReadOnlyList<string> Faults(string document)
    {
        if (IsValid(document))
        {
            return [];
        }

        using var json = JsonDocument.Parse(document);
        lock (Turn)
        {
            var details = Schema.Evaluate(json.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List }).Details;
            return [.. details.Where(static detail => detail.HasErrors).SelectMany(static detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}")).Append("not valid")];
        }
    }

    public static bool IsSchema(string schema)
    {
        using var json = JsonDocument.Parse(schema);
        return MetaSchemas.Draft202012.Evaluate(json.RootElement).IsValid;
    }

    /// <summary>In the dialect of JSON Schema <c>$</c> is the very end; .NET also lets a line feed follow, and has <c>\z</c> for the end.</summary>
    private static string ForDotNet(string schema)
    {
        var node = JsonNode.Parse(schema)!;
        Walk(node);
        return node.ToJsonString();

        static void Walk(JsonNode? node)
        {
            if (node is JsonObject schema)
            {
                if (schema["pattern"] is JsonValue pattern && pattern.GetValue<string>() is ['^', .., '$'] text)
                {
                    schema["pattern"] = text[..^1] + "\\z";
                }

                foreach (var (_, child) in schema.ToList())
                {
                    Walk(child);
                }
            }
            else if (node is JsonArray list)
            {
                foreach (var child in list.ToList())
                {
                    Walk(child);
                }
            }
        }
    }
}
