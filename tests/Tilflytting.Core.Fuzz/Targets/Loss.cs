using System.Text.Json;
using NodaTime.Text;

namespace Tilflytting.Core.Fuzz.Targets;

/// <summary>
/// Whether everything that one document says is said by another, apart from the library: members by name, items in order, and values as they are or, where
/// the format has more than one way of writing the same, as the same.
/// </summary>
internal static class Loss
{
    /// <summary>The place of the first thing that is lost, or null.</summary>
    public static string? Find(JsonElement before, JsonElement after, string at = "")
    {
        switch (before.ValueKind, after.ValueKind)
        {
            case (JsonValueKind.Object, JsonValueKind.Object):
                foreach (var member in before.EnumerateObject())
                {
                    if (FindMember(member, after, $"{at}/{member.Name}") is { } lost)
                    {
                        return lost;
                    }
                }

                return null;
            case (JsonValueKind.Object, JsonValueKind.String):
                // A term or a period that has nothing else to say is a text.
                return before.EnumerateObject().All(member => member.Value.ValueKind == JsonValueKind.Null || (member.Name is "code" or "edtf" && Find(member.Value, after, at) is null)) ? null : at;
            case (JsonValueKind.Array, JsonValueKind.Array):
                if (before.GetArrayLength() != after.GetArrayLength())
                {
                    return at;
                }

                return before.EnumerateArray().Zip(after.EnumerateArray()).Select((pair, index) => Find(pair.First, pair.Second, $"{at}/{index}")).FirstOrDefault(static lost => lost is not null);
            case (JsonValueKind.String, JsonValueKind.String):
                return IsSame(before.GetString()!, after.GetString()!) ? null : at;
            case (JsonValueKind.Number, JsonValueKind.Number):
                return before.GetRawText() == after.GetRawText() || (before.TryGetDecimal(out var one) && after.TryGetDecimal(out var other) && one == other) ? null : at;
            default:
                return before.ValueKind == after.ValueKind ? null : at;
        }
    }

    private static string? FindMember(JsonProperty member, JsonElement after, string at)
    {
        if (after.TryGetProperty(member.Name, out var same))
        {
            return Find(member.Value, same, at);
        }

        // A language tag is written in the usual case.
        if (LanguageTag.TryParse(member.Name, out var language) && after.TryGetProperty(language.ToString(), out same))
        {
            return Find(member.Value, same, at);
        }

        var isLeftOut = member.Value.ValueKind is JsonValueKind.Null or JsonValueKind.False
            || (member.Value.ValueKind == JsonValueKind.Array && member.Value.GetArrayLength() == 0)
            || (member.Value.ValueKind == JsonValueKind.String && member.Name == "certainty" && member.Value.GetString() == "certain");
        return isLeftOut ? null : at;
    }

    private static bool IsSame(string one, string other) =>
        one == other
        || (DatePeriod.TryParse(one, out var period) && DatePeriod.TryParse(other, out var again) && period == again)
        || (LanguageTag.TryParse(one, out var language) && LanguageTag.TryParse(other, out var tag) && language == tag)
        || (PeriodPattern.Roundtrip.Parse(one) is { Success: true, Value: var length } && PeriodPattern.Roundtrip.Parse(other) is { Success: true, Value: var written } && length.Equals(written));
}
