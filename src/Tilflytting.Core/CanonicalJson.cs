using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Tilflytting.Core;

/// <summary>The one text of a JSON value that the library does not know: no white space, names sorted, numbers as written.</summary>
internal static class CanonicalJson
{
    /// <summary>In how many arrays and objects a value may stand.</summary>
    public const int MaxDepth = 64;

    private const int DeepestParsed = 4 * MaxDepth;

    private static readonly JsonWriterOptions Options = new() { Encoder = JsonEscaping.Instance };

    /// <summary>The canonical text of a value.</summary>
    /// <exception cref="CanonicalJsonException">A name comes twice in an object, or a text holds half of a surrogate pair.</exception>
    public static string Of(JsonElement value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options with { MaxDepth = int.MaxValue }))
        {
            Write(writer, value, 0);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A text as a JSON string.</summary>
    public static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, JsonEscaping.Instance)}\"";

    /// <summary>The members of an object, sorted.</summary>
    public static bool TryReadObject(string json, [NotNullWhen(true)] out UnknownMembers? members, [NotNullWhen(false)] out Diagnostic? problem)
    {
        members = null;
        problem = null;
        if (TextRules.HasLoneSurrogate(json))
        {
            // The reader would say of it that the argument is wrong.
            problem = JsonText.LoneSurrogate();
            return false;
        }

        try
        {
            // Deep enough for the walk below to say what is too deep; without a bound the time grows with the square of the depth.
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = DeepestParsed });
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                problem = JsonText.NotAnObject();
                return false;
            }

            members = new([.. Sorted(document.RootElement).Select(static p => KeyValuePair.Create(p.Key, Of(p.Value)))]);
            return true;
        }
        catch (CanonicalJsonException e)
        {
            problem = e.Problem;
        }
        catch (JsonException e)
        {
            problem = JsonDepth.IsExceeded(Encoding.UTF8.GetBytes(json), json.Length, DeepestParsed) ? JsonText.NestedTooDeep(MaxDepth) : JsonText.Malformed(e) with { Line = e.LineNumber + 1, Column = Column(json, e) };
        }

        return false;
    }

    /// <summary>The column of a place that the reader counts in bytes.</summary>
    private static long? Column(string json, JsonException e)
    {
        var line = Encoding.UTF8.GetBytes(json.Split('\n')[(int)(e.LineNumber ?? 0)]);
        return Encoding.UTF8.GetCharCount(line, 0, (int)Math.Min(e.BytePositionInLine ?? 0, line.Length)) + 1;
    }

    private static void Write(Utf8JsonWriter writer, JsonElement value, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new CanonicalJsonException(JsonText.NestedTooDeep(MaxDepth));
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var (name, member) in Sorted(value))
                {
                    writer.WritePropertyName(name);
                    Write(writer, member, depth + 1);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Write(writer, item, depth + 1);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.String:
                writer.WriteStringValue(Text(value.GetString));
                break;
            case JsonValueKind.Number:
                writer.WriteRawValue(value.GetRawText(), skipInputValidation: true);
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }

    private static List<KeyValuePair<string, JsonElement>> Sorted(JsonElement value)
    {
        var members = new List<KeyValuePair<string, JsonElement>>();
        foreach (var property in value.EnumerateObject())
        {
            members.Add(KeyValuePair.Create(Text(() => property.Name)!, property.Value));
        }

        members.Sort(static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        for (var i = 1; i < members.Count; i++)
        {
            if (string.Equals(members[i - 1].Key, members[i].Key, StringComparison.Ordinal))
            {
                throw new CanonicalJsonException(JsonText.DuplicateMember(members[i].Key));
            }
        }

        return members;
    }

    /// <summary>The text of a token; <see cref="JsonElement"/> says of an escaped lone surrogate that the operation is invalid.</summary>
    private static string? Text(Func<string?> get)
    {
        try
        {
            return get();
        }
        catch (InvalidOperationException)
        {
            throw new CanonicalJsonException(JsonText.LoneSurrogate());
        }
    }
}
