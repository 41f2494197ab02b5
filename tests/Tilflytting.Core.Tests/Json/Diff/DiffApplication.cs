using System.Globalization;
using System.Text.Json.Nodes;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Json.Diff;

/// <summary>Makes the new document of the old one and the changes alone, as the remarks of <see cref="CatalogueDiff"/> say.</summary>
internal sealed class DiffApplication
{
    private readonly Dictionary<string, CatalogueChange> byOld = [];
    private readonly ILookup<string, CatalogueChange> movedByOld;
    private readonly ILookup<string, (int Index, CatalogueChange Change)> placedByList;
    private readonly ILookup<string, (string Name, CatalogueChange Change)> addedByOwner;

    private DiffApplication(CatalogueDiff diff)
    {
        foreach (var change in diff.Changes.Where(static change => change.OldPointer is not null && !IsElsewhere(change)))
        {
            byOld.Add(change.OldPointer!, change);
        }

        movedByOld = diff.Changes.Where(IsElsewhere).ToLookup(static change => change.OldPointer!);
        placedByList = diff.Changes.Where(static change => IsElsewhere(change) || change.OldPointer is null).Where(static change => int.TryParse(Last(change.NewPointer!), out _))
            .ToLookup(static change => Owner(change.NewPointer!), static change => (int.Parse(Last(change.NewPointer!), CultureInfo.InvariantCulture), change));
        addedByOwner = diff.Changes.Where(static change => change.OldPointer is null)
            .ToLookup(static change => Owner(change.NewPointer!), static change => (Unescape(Last(change.NewPointer!)), change));
    }

    public static JsonNode Apply(JsonNode old, CatalogueDiff diff) => new DiffApplication(diff).Of(old, "", "")!;

    private JsonNode? Of(JsonNode? old, string oldAt, string newAt) => old switch
    {
        JsonObject map => Of(map, oldAt, newAt),
        JsonArray list => Of(list, oldAt, newAt),
        _ => old?.DeepClone(),
    };

    private JsonObject Of(JsonObject old, string oldAt, string newAt)
    {
        var result = new JsonObject();
        foreach (var (name, value) in old)
        {
            var at = $"{oldAt}/{Escape(name)}";
            if (byOld.TryGetValue(at, out var change))
            {
                if (change.NewValue is not null)
                {
                    result[name] = JsonNode.Parse(change.NewValue);
                }
            }
            else if (Of(value, at, $"{newAt}/{Escape(name)}") is var made && made is not JsonArray { Count: 0 })
            {
                result[name] = made;
            }
        }

        foreach (var (name, change) in addedByOwner[newAt])
        {
            result[name] = JsonNode.Parse(change.NewValue!);
        }

        // A list that was not there is told by its items.
        foreach (var list in placedByList.Where(list => Owner(list.Key) == newAt && !old.ContainsKey(Last(list.Key))))
        {
            result[Last(list.Key)] = Of(new JsonArray(), "none", list.Key);
        }

        return result;
    }

    private JsonArray Of(JsonArray old, string oldAt, string newAt)
    {
        var placed = placedByList[newAt].ToDictionary(static item => item.Index, static item => item.Change);
        var rest = new Queue<int>(Enumerable.Range(0, old.Count).Where(i =>
            !movedByOld[$"{oldAt}/{i}"].Any() && !(byOld.TryGetValue($"{oldAt}/{i}", out var change) && change.NewPointer is null)));
        var length = rest.Count + placed.Count;
        var result = new JsonArray();
        for (var j = 0; j < length; j++)
        {
            if (placed.TryGetValue(j, out var change) && change.OldPointer is null)
            {
                result.Add(JsonNode.Parse(change.NewValue!));
                continue;
            }

            var i = change is null ? rest.Dequeue() : int.Parse(Last(change.OldPointer!), CultureInfo.InvariantCulture);
            result.Add(byOld.TryGetValue($"{oldAt}/{i}", out var changed) ? JsonNode.Parse(changed.NewValue!) : Of(old[i], $"{oldAt}/{i}", $"{newAt}/{j}"));
        }

        return result;
    }

    private static bool IsElsewhere(CatalogueChange change) => change is { Kind: ChangeKind.Moved, NewValue: null };

    private static string Owner(string pointer) => pointer[..Math.Max(0, pointer.LastIndexOf('/'))];

    private static string Last(string pointer) => pointer[(pointer.LastIndexOf('/') + 1)..];

    private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Unescape(string name) => name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
