using System.Text.Json.Nodes;
using Tilflytting.Core.Tests.Json;

namespace Tilflytting.Core.Tests.Model;

/// <summary>A member in the full entry, with its row in the description of the model.</summary>
/// <param name="Row">The row.</param>
/// <param name="Pointer">Where it is in the entry.</param>
public sealed record EntryMember(MemberRow Row, string Pointer)
{
    /// <summary>Every member of every type that an entry has, each time that the full entry has it.</summary>
    public static ImmutableArray<EntryMember> All { get; } = [.. Below("Initiative", Entry(), "")];

    /// <summary>The full entry, made afresh.</summary>
    public static JsonObject Entry() => FullDocument.Node["initiatives"]![0]!.DeepClone().AsObject();

    /// <summary>The full entry, with another value of this member.</summary>
    public JsonObject With(Func<JsonNode, JsonNode> changed)
    {
        var entry = Entry();
        JsonNode owner = entry;
        var steps = Pointer.Split('/')[1..];
        foreach (var step in steps[..^1])
        {
            owner = int.TryParse(step, System.Globalization.CultureInfo.InvariantCulture, out var index) ? owner[index]! : owner[step]!;
        }

        owner[steps[^1]] = changed(owner[steps[^1]]!.DeepClone());
        return entry;
    }

    public override string ToString() => $"{Row.Type}.{Row.Member} at {Pointer}";

    /// <summary>The type of the value, as the description calls it: terms are described once.</summary>
    private static string TypeOf(MemberRow row) => row.ItemType.StartsWith("Term<", StringComparison.Ordinal) ? "Term<T>" : row.ItemType;

    private static IEnumerable<EntryMember> Below(string type, JsonObject value, string at)
    {
        foreach (var row in MemberRow.All.Where(row => row.Type == type && value.ContainsKey(row.Json)))
        {
            var (pointer, node) = ($"{at}/{row.Json}", value[row.Json]!);
            yield return new(row, pointer);
            var below = row.IsList
                ? node.AsArray().SelectMany((item, index) => item is JsonObject one ? Below(TypeOf(row), one, $"{pointer}/{index}") : [])
                : node is JsonObject single ? Below(TypeOf(row), single, pointer) : [];
            foreach (var member in below)
            {
                yield return member;
            }
        }
    }
}
