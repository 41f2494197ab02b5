using System.Text.Json.Nodes;

namespace Tilflytting.Core.Tests.Json.Schema;

/// <summary>One damage to one value of a document, of those that JSON Schema can tell.</summary>
internal static class Damage
{
    private static readonly ImmutableArray<string> Replacements =
    [
        "null", "true", "12", "-1.50", "[]", "{}", "[null]", "[[]]", "{\"x\":{}}",
        "\"\"", "\" \\u00A0\\u3000\"", "\"\\u0085\\u2028\"", "\"\\uFEFF\"", "\"x\"", "\"X Y\"", "\"a--b\"", "\"1.9\"", "\"2.0\"",
        "\"2007-02-29\"", "\"2008-02-29\"", "\"2000-13\"", "\"2010-24?\"", "\"199X~\"", "\"../2010\"", "\"2010/\"", "\"..\"", "\"0000\"", "\"P1M2D\"", "\"P2DT\"",
        "\"1234\"", "\"0012\"", "\"00\"", "\"nb-NO\"", "\"n\"", "\"certain\"", "\"no\"",
        """{"nb":"x"}""", """{"und":"x"}""", """{"nb":" "}""", """{"n":"x"}""", """{"nb":"x","nn":null}""",
        """{"code":"x"}""", """{"text":null}""", """{"edtf":"2010","code":null}""", """{"edtf":null,"text":"ord","code":"x"}""", """{"id":"x","title":null,"kind":"x"}""",
    ];

    private static readonly ImmutableArray<Action<JsonNode>> Changes =
    [
        static value => Remove(value),
        static value => Rename(value),
        static value => value.ReplaceWith(new JsonArray(value.DeepClone())),
        static value => EditText(value, static text => text + "\n"),
        static value => EditText(value, static text => text.ToUpperInvariant()),
        static value => EditText(value, static text => text + "-"),
        static value => EditText(value, static text => string.Concat(Enumerable.Repeat(text, 65))),
        static value => (value as JsonArray)?.Add(null),
        static value => (value as JsonArray)?.Insert(0, "x"),
        .. Replacements.Select(static json => (Action<JsonNode>)(value => value.ReplaceWith(JsonNode.Parse(json)))),
    ];

    /// <summary>How many damages there are for each value.</summary>
    public static int Count => Changes.Length;

    /// <summary>A third of the damages to every value, in turn, so that every damage is done to a third of the values.</summary>
    public static IEnumerable<string> Many(JsonNode document) =>
        Enumerable.Range(0, Values(document).Count()).SelectMany(at =>
            Enumerable.Range(0, Count).Where(kind => (at + kind) % 3 == 0).Select(kind => Of(document, at, kind)));

    /// <summary>A document with one value damaged.</summary>
    /// <param name="document">The document, which stays as it is.</param>
    /// <param name="at">Which value, counted round.</param>
    /// <param name="kind">Which damage.</param>
    public static string Of(JsonNode document, int at, int kind)
    {
        var copy = document.DeepClone();
        var values = Values(copy).ToList();
        Changes[kind](values[at % values.Count]);
        return copy.ToJsonString();
    }

    private static IEnumerable<JsonNode> Values(JsonNode node)
    {
        var children = node switch
        {
            JsonObject map => map.Select(static member => member.Value),
            JsonArray list => list,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(static child => Values(child).Prepend(child));
    }

    private static void Remove(JsonNode value)
    {
        if (value.Parent is JsonObject owner)
        {
            owner.Remove(value.GetPropertyName());
        }
        else
        {
            value.Parent!.AsArray().Remove(value);
        }
    }

    private static void Rename(JsonNode value)
    {
        if (value.Parent is JsonObject owner)
        {
            var name = value.GetPropertyName();
            owner.Remove(name);
            owner[name + "s"] = value;
        }
    }

    private static void EditText(JsonNode value, Func<string, string> edit)
    {
        if (value is JsonValue text && text.TryGetValue<string>(out var read))
        {
            value.ReplaceWith(edit(read));
        }
    }
}
