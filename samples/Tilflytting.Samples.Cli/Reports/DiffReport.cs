using System.Text.Json.Nodes;
using Tilflytting.Core.Json;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Reports;

/// <summary>Differences between two catalogues as data.</summary>
internal static class DiffReport
{
    public static Report Of(CatalogueDiff diff) => new(
        [
            ("kind", Say("Hva", "Kva", "What")),
            ("initiative", Say("Oppføring", "Oppføring", "Entry")),
            ("text", Say("Endring", "Endring", "Change")),
            ("oldPointer", Say("Før", "Før", "Before")),
            ("newPointer", Say("Nå", "No", "Now")),
            ("oldValue", Say("Verdi før", "Verdi før", "Value before")),
            ("newValue", Say("Verdi nå", "Verdi no", "Value now")),
        ],
        diff.Changes.Select(static change => new object?[]
        {
            Kind(change), change.Initiative?.ToString(), change.Describe(Language), change.OldPointer, change.NewPointer, change.OldValue, change.NewValue,
        }))
    {
        Json = ReadableJson.Write(diff.Changes.Select(static change => new
        {
            Kind = Kind(change),
            Initiative = change.Initiative?.ToString(),
            change.OldPointer,
            change.NewPointer,
            OldValue = Node(change.OldValue),
            NewValue = Node(change.NewValue),
            Text = change.Describe(Language),
        })),
    };

    private static string Kind(CatalogueChange change) => change.Kind.ToString().ToLowerInvariant();

    private static JsonNode? Node(string? json) => json is null ? null : JsonNode.Parse(json);
}
