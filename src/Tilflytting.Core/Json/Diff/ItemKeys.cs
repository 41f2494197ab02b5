using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>By what an item of a list is known again when it has changed.</summary>
internal static class ItemKeys
{
    /// <summary>Rank 0 is the item as a whole; then what names it, the surest first, or with another id all the rest; from <see cref="Weak"/> on what several may have in common.</summary>
    public const int Ranks = 6;

    /// <summary>Before this rank, items that are alike are paired.</summary>
    public const int Weak = 3;

    public static IEnumerable<string> Of(object shape, JsonElement item, int rank) => (rank, shape) switch
    {
        (0, _) => [item.GetRawText()],
        (1, ITermShape) => Text(TermJson.Code(item)),
        (2, ITermShape term) => TermJson.Names(term.Vocabulary, item),
        (1, LocalizedTextShape) => item.ValueKind == JsonValueKind.String ? Text(item.GetString()) : item.EnumerateObject().Select(static p => p.Value.GetString()!),
        (1, ProjectShape) => Text(Raw(item, "id")),
        (2, ProjectShape) => WithoutId(item),
        (1, ConceptShape) => Text(Raw(item, "vocabulary") + Raw(item, "code")),
        (1, PlaceShape) => Text(Raw(item, "municipality")),
        (2, PlaceShape) => Text(Raw(item, "locality") + Raw(item, "name")),
        (1, PartnerShape) => Text(Raw(item, "organisationNumber")),
        (2, PartnerShape) => Text(Raw(item, "name")),
        (3, ActivityShape) => Text(Raw(item, "kind") + Raw(item, "project")),
        (4, ActivityShape) => Text(TermJson.Code(item.GetProperty("kind"))),
        (5, ActivityShape) => TermJson.Names(Vocabulary.Of<ActivityType>(), item.GetProperty("kind")),
        (1, OutcomeShape) => Text(Raw(item, "text")),
        (3, FundingShape) => Text(Raw(item, "source") + Raw(item, "programme") + Raw(item, "project")),
        (1, RelationShape) => Text(Raw(item, "kind") + Raw(item, "id")),
        (2, RelationShape) => Text(Raw(item, "title")),
        (1, LinkShape) => Text(Raw(item, "address")),
        _ => [],
    };

    /// <summary>What an outcome is of, beside its text.</summary>
    public static string SubjectOf(JsonElement outcome) => $"{Raw(outcome, "project")} {Raw(outcome, "indicator")}";

    /// <summary>Everything but the id; nothing where there is nothing else.</summary>
    public static IEnumerable<string> WithoutId(JsonElement item) =>
        item.EnumerateObject().Where(static member => member.Name != "id").Select(static member => $"\"{member.Name}\":{member.Value.GetRawText()}") is var rest && rest.Any()
            ? [string.Join(',', rest)]
            : [];

    private static IEnumerable<string> Text(string? text) => string.IsNullOrEmpty(text) ? [] : [text];

    private static string? Raw(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetRawText() : null;
}
