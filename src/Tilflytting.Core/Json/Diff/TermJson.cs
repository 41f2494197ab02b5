using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>A term as it stands in JSON, whatever its vocabulary.</summary>
internal static class TermJson
{
    /// <summary>The code; null for free text.</summary>
    public static string? Code(JsonElement term) =>
        term.ValueKind == JsonValueKind.String ? term.GetString() : term.TryGetProperty("code", out var code) ? code.GetString() : null;

    /// <summary>The words as written; null when there are none.</summary>
    public static string? Words(JsonElement term) =>
        term.ValueKind == JsonValueKind.Object && term.TryGetProperty("text", out var text) ? text.GetString() : null;

    /// <summary>What the term may be called, in lower case: the words, or else the labels of the code.</summary>
    public static IEnumerable<string> Names(Vocabulary vocabulary, JsonElement term) =>
        (Words(term) is { } words ? [words] : Code(term) is { } code ? Labels(vocabulary, code) : []).Select(static name => name.Trim().ToLowerInvariant());

    private static IEnumerable<string> Labels(Vocabulary vocabulary, string code) =>
        vocabulary.Find(code) is { } concept
            ? concept.Alternatives.Prepend(concept.Label).SelectMany(static label => label.Texts.Select(static pair => pair.Value))
            : [];
}
