using System.Text.Json;

namespace Tilflytting.Core.Fuzz.Targets;

/// <summary>The members of any JSON object: each is kept, and what is printed is read as the same.</summary>
internal sealed class UnknownMembersTarget(TextMutator mutator) : TextTarget("unknown-members", nameof(UnknownMembers), mutator)
{
    protected override void Hold(string text, Dice dice)
    {
        UnknownMembers members;
        try
        {
            members = UnknownMembers.Parse(text);
        }
        catch (DiagnosticException e)
        {
            Problems.AreSound(e.Diagnostics, text.Length);
            return;
        }

        var printed = members.ToString();
        var again = UnknownMembers.Parse(printed);
        Require.That(again == members && again.GetHashCode() == members.GetHashCode() && again.ToString() == printed, "what is printed is read as the same members");
        using var before = JsonDocument.Parse(text);
        using var after = JsonDocument.Parse(printed);
        Require.That(AreSame(before.RootElement, after.RootElement), "no member is lost");
        foreach (var member in before.RootElement.EnumerateObject())
        {
            Require.That(members.TryGet(member.Name, out _), "a member is found by its name");
        }
    }

    /// <summary>Whether two values are the same but for the order of members. Numbers are the same when they are written alike.</summary>
    private static bool AreSame(JsonElement one, JsonElement other) => one.ValueKind == other.ValueKind && one.ValueKind switch
    {
        JsonValueKind.Object => one.EnumerateObject().Count() == other.EnumerateObject().Count()
            && one.EnumerateObject().All(member => other.TryGetProperty(member.Name, out var same) && AreSame(member.Value, same)),
        JsonValueKind.Array => one.GetArrayLength() == other.GetArrayLength() && one.EnumerateArray().Zip(other.EnumerateArray()).All(static pair => AreSame(pair.First, pair.Second)),
        JsonValueKind.String => one.GetString() == other.GetString(),
        JsonValueKind.Number => one.GetRawText() == other.GetRawText(),
        _ => true,
    };

    protected override string? Print(string text)
    {
        try
        {
            return UnknownMembers.Parse(text).ToString();
        }
        catch (DiagnosticException e)
        {
            return e.Message;
        }
    }
}
