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

    public void Add(ChangeKind kind, string? oldAt, string? newAt, string? oldValue, string? newValue) => changes.Add(new()
    {
        Kind = kind,
        Initiative = initiative?.Id,
        Title = initiative?.Title,
        OldPointer = oldAt,
        NewPointer = newAt,
        OldValue = oldValue,
        NewValue = newValue,
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
            foreach (var language in Names(old, @new))
            {
                Member(StringShape.Instance, ChangeKind.Changed, language, old, @new, oldAt, newAt);
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
        foreach (var name in Names(old, @new))
        {
            var member = table.Members.FirstOrDefault(member => member.Name == name);
            if (member is { IsList: true })
            {
                var at = JsonPointer.Of([name]);
                List(member.Shape, Items(old, name), Items(@new, name), oldAt + at, newAt + at);
            }
            else if (table is InitiativeShape or ProjectShape && name == "id")
            {
                Add(ChangeKind.Moved, oldAt, newAt, old, @new, name);
            }
            else
            {
                var kind = Refinement.IsOfMember(table, name, old, @new) ? ChangeKind.Refined : ChangeKind.Changed;
                Member(member?.Shape, kind, name, old, @new, oldAt, newAt);
            }
        }
    }

    /// <summary>Compares a member that may be in one of the objects only.</summary>
    private void Member(object? shape, ChangeKind kind, string name, JsonElement old, JsonElement @new, string oldAt, string newAt)
    {
        var at = JsonPointer.Of([name]);
        var (isOld, isNew) = (old.TryGetProperty(name, out var before), @new.TryGetProperty(name, out var after));
        if (isOld && isNew)
        {
            Compare(shape, before, after, oldAt + at, newAt + at);
        }
        else if (isOld)
        {
            Add(kind == ChangeKind.Refined ? kind : ChangeKind.Removed, oldAt + at, null, before.GetRawText(), null);
        }
        else
        {
            Add(kind == ChangeKind.Refined ? kind : ChangeKind.Added, null, newAt + at, null, after.GetRawText());
        }
    }

    private void Add(ChangeKind kind, string oldAt, string newAt, JsonElement old, JsonElement @new, string name)
    {
        var (before, after) = (old.GetProperty(name).GetRawText(), @new.GetProperty(name).GetRawText());
        if (before != after)
        {
            Add(kind, $"{oldAt}/{name}", $"{newAt}/{name}", before, after);
        }
    }

    private void List(object shape, JsonElement[] old, JsonElement[] @new, string oldAt, string newAt)
    {
        string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}/{index}");

        var alignment = ListAlignment.Of(
            old.Length, @new.Length, (i, rank) => ItemKeys.Of(shape, old[i], rank), (j, rank) => ItemKeys.Of(shape, @new[j], rank), ItemKeys.Ranks);
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
                Add(ChangeKind.Moved, At(oldAt, i), At(newAt, j), null, null);
            }

            Compare(shape, old[i], @new[j], At(oldAt, i), At(newAt, j));
        }
    }

    /// <summary>The names of either object, each once, in the order in which they are written.</summary>
    private static IEnumerable<string> Names(JsonElement old, JsonElement @new) =>
        @new.EnumerateObject().Concat(old.EnumerateObject()).Select(static member => member.Name).Distinct(StringComparer.Ordinal);

    private static JsonElement[] Items(JsonElement owner, string name) => owner.TryGetProperty(name, out var list) ? [.. list.EnumerateArray()] : [];
}
