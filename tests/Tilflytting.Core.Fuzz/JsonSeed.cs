using System.Text;
using System.Text.Json;

namespace Tilflytting.Core.Fuzz;

/// <summary>A good document, and where its values and members stand in its bytes.</summary>
internal sealed class JsonSeed
{
    public JsonSeed(string json)
    {
        Bytes = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(Bytes);
        var (values, members, items) = (ImmutableArray.CreateBuilder<Range>(), ImmutableArray.CreateBuilder<Range>(), ImmutableArray.CreateBuilder<Range>());
        reader.Read();
        Value(ref reader, values, members, items);
        (Values, Members, Items) = (values.ToImmutable(), members.ToImmutable(), items.ToImmutable());
    }

    public byte[] Bytes { get; }

    /// <summary>Every value but the document.</summary>
    public ImmutableArray<Range> Values { get; }

    /// <summary>Every member of an object: its name and its value.</summary>
    public ImmutableArray<Range> Members { get; }

    /// <summary>Every item of a list.</summary>
    public ImmutableArray<Range> Items { get; }

    private static void Value(
        ref Utf8JsonReader reader, ImmutableArray<Range>.Builder values, ImmutableArray<Range>.Builder members, ImmutableArray<Range>.Builder items)
    {
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return;
        }

        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            var start = (int)reader.TokenStartIndex;
            var isMember = reader.TokenType == JsonTokenType.PropertyName;
            if (isMember)
            {
                reader.Read();
            }

            var value = (int)reader.TokenStartIndex;
            Value(ref reader, values, members, items);
            var end = (int)reader.BytesConsumed;
            values.Add(value..end);
            (isMember ? members : items).Add(start..end);
        }
    }
}
