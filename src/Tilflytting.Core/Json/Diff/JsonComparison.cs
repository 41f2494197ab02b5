using System.Globalization;
using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>Compares two values as they are written, member by member of their table, and item by item of their lists.</summary>
internal sealed class JsonComparison(ConceptSet concepts)
{
    private readonly List<CatalogueChange> changes = [];
    private Initiative? initiative;

    public IReadOnlyList<CatalogueChange> Changes => changes;

    /// <summary>The initiative that the changes from now on are in.</summary>
    public void Enter(Initiative entered) => initiative = entered;

    public void Add(ChangeKind kind, string? oldAt, string? newAt, string? oldValue, string? newValue, string? item = null) => changes.Add(new()
    {
        Kind = kind,
        Initiative = initiative?.Id,
        Title = initiative?.Title,
        OldPointer = oldAt,
        NewPointer = newAt,
        OldValue = oldValue,
        NewValue = newValue,
        Item = item,
    });

    /// <summary>Compares two values of one shape; null is that of what this version does not know.</summary>
    public void Compare(object? shape, JsonElement old, JsonElement @new, string oldAt, string newAt)
    {
        // Equal values, equal bytes.
        if (string.Equals(old.GetRawText(), @new.GetRawText(), StringComparison.Ordinal))
        {
            return;
        }

        if (shape is IMemberTable table)
        {
            Members(table, old, @new, oldAt, newAt);
        }
        else if (shape is LocalizedTextShape && (old.ValueKind, @new.ValueKind) is (JsonValueKind.Object, JsonValueKind.Object))
        {
            foreach (var (language, before, after) in Members(old, @new))
            {
                Member(StringShape.Instance, isRefined: false, language, before, after, oldAt, newAt);
            }
        }
        else
        {
            var kind = Refinement.IsOne(shape, old, @new, concepts) ? ChangeKind.Refined : ChangeKind.Changed;
            Add(kind, oldAt, newAt, old.GetRawText(), @new.GetRawText());
        }
    }

    private void Members(IMemberTable table, JsonElement old, JsonElement @new, string oldAt, string newAt)
    {
        foreach (var (name, before, after) in Members(old, @new))
        {
            var member = table.Members.FirstOrDefault(member => member.Name == name);
            if (member is { IsList: true })
            {
                var at = JsonPointer.Of([name]);
                List(member.Shape, Items(before), Items(after), oldAt + at, newAt + at);
            }
            else if (table is InitiativeShape or ProjectShape && name == "id")
            {
                Renamed(name, before!.Value, after!.Value, oldAt, newAt);
            }
            else
            {
                Member(member?.Shape, Refinement.IsOfMember(table, name, old, @new), name, before, after, oldAt, newAt);
            }
        }
    }

    /// <summary>Compares a member that may be in one of the objects only.</summary>
    private void Member(object? shape, bool isRefined, string name, JsonElement? before, JsonElement? after, string oldAt, string newAt)
    {
        var at = JsonPointer.Of([name]);
        if (before is { } old && after is { } @new)
        {
            Compare(shape, old, @new, oldAt + at, newAt + at);
            return;
        }

        // A value that goes without saying was there before, and is there afterwards.
        var kind = isRefined ? ChangeKind.Refined : DiffValue.HasDefault(shape) ? ChangeKind.Changed : before is null ? ChangeKind.Added : ChangeKind.Removed;
        Add(kind, before is null ? null : oldAt + at, after is null ? null : newAt + at, before?.GetRawText(), after?.GetRawText());
    }

    private void Renamed(string name, JsonElement old, JsonElement @new, string oldAt, string newAt)
    {
        var (before, after) = (old.GetRawText(), @new.GetRawText());
        if (before != after)
        {
            Add(ChangeKind.Moved, $"{oldAt}/{name}", $"{newAt}/{name}", before, after);
        }
    }

    private void List(object shape, JsonElement[] old, JsonElement[] @new, string oldAt, string newAt)
    {
        string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}/{index}");

        var alignment = ListAlignment.Of(
            old.Length, @new.Length, (i, rank) => ItemKeys.Of(shape, old[i], rank), (j, rank) => ItemKeys.Of(shape, @new[j], rank), ItemKeys.Ranks,
            Likeness.Of(shape, old, @new));
        foreach (var i in alignment.Removed)
        {
            Add(ChangeKind.Removed, At(oldAt, i), null, old[i].GetRawText(), null);
        }

        for (var j = 0; j < @new.Length; j++)
        {
            if (alignment.OldOf(j) is not { } i)
            {
                Add(ChangeKind.Added, null, At(newAt, j), null, @new[j].GetRawText());
                continue;
            }

            if (alignment.IsMoved(j))
            {
                Add(ChangeKind.Moved, At(oldAt, i), At(newAt, j), null, null, @new[j].GetRawText());
            }

            Compare(shape, old[i], @new[j], At(oldAt, i), At(newAt, j));
        }
    }

    /// <summary>The members of either object, each name once, in the order in which they are written. An element finds a member by looking at all of them.</summary>
    private static IEnumerable<(string Name, JsonElement? Old, JsonElement? New)> Members(JsonElement old, JsonElement @new)
    {
        var (before, after) = (ByName(old), ByName(@new));
        return @new.EnumerateObject().Concat(old.EnumerateObject()).Select(static member => member.Name).Distinct(StringComparer.Ordinal)
            .Select(name => (name, Find(before, name), Find(after, name)));

        static Dictionary<string, JsonElement> ByName(JsonElement owner) => owner.EnumerateObject().ToDictionary(static member => member.Name, static member => member.Value, StringComparer.Ordinal);
        static JsonElement? Find(Dictionary<string, JsonElement> members, string name) => members.TryGetValue(name, out var value) ? value : null;
    }

    private static JsonElement[] Items(JsonElement? list) => list is { } items ? [.. items.EnumerateArray()] : [];
}
