using System.Globalization;
using System.Text.Json;

namespace Tilflytting.Core.Pages;

/// <summary>What is lost between an initiative and what its page says, found by comparing the two: what is not there is lost, whether or not it was thought of.</summary>
/// <param name="known">Losses within a value that a page says otherwise, by their pointers.</param>
internal sealed class PageLosses(Dictionary<string, LocalizedText> known)
{
    private readonly List<PageLoss> losses = [];

    /// <summary>Every loss, in the order of the document.</summary>
    public static ImmutableArray<PageLoss> Between(JsonElement initiative, JsonElement said, Dictionary<string, LocalizedText> known)
    {
        var losses = new PageLosses(known);
        losses.Compare(initiative, said, "");
        return [.. losses.losses];
    }

    private void Compare(JsonElement value, JsonElement? said, string at)
    {
        if (known.TryGetValue(at, out var reason))
        {
            losses.Add(new(at, reason));
        }
        else if (said is not { } there)
        {
            losses.Add(new(at, PageReasons.Of(at)));
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            CompareMembers(value, there, at);
        }
        else if (value.ValueKind == JsonValueKind.Array && there.ValueKind == JsonValueKind.Array && value.GetArrayLength() == there.GetArrayLength())
        {
            for (var i = 0; i < value.GetArrayLength(); i++)
            {
                Compare(value[i], there[i], string.Create(CultureInfo.InvariantCulture, $"{at}/{i}"));
            }
        }
        else if (!JsonElement.DeepEquals(value, there))
        {
            losses.Add(new(at, PageReasons.Of(at)));
        }
    }

    private void CompareMembers(JsonElement value, JsonElement said, string at)
    {
        var isObject = said.ValueKind == JsonValueKind.Object;
        foreach (var member in value.EnumerateObject())
        {
            var below = $"{at}/{Escaped(member.Name)}";
            if (isObject)
            {
                Compare(member.Value, said.TryGetProperty(member.Name, out var there) ? there : null, below);
            }
            else if (known.TryGetValue(below, out var reason))
            {
                // A term or a period whose other members are lost is a string.
                losses.Add(new(below, reason));
            }
        }
    }

    private static string Escaped(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
