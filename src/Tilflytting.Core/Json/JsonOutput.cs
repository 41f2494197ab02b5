using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>
/// Where shapes write to: bytes of our own, or the writer of a host. The document is the same, whatever encoder the host has chosen: texts are escaped as
/// <see cref="JsonEscaping"/> has it.
/// </summary>
internal readonly struct JsonOutput
{
    private static readonly SearchValues<char> PlainEverywhere = SearchValues.Create(
        " !#$%()*,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~");

    private readonly JsonBuffer? bytes;
    private readonly Utf8JsonWriter writer;
    private readonly List<object>? trail;
    private readonly bool encodesOtherwise;

    /// <summary>Bytes of our own.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="trail">Is told where the writing is; null when nobody asks.</param>
    public JsonOutput(JsonBuffer bytes, List<object>? trail = null) => (this.bytes, this.trail, writer) = (bytes, trail, null!);

    /// <summary>A writer, which may indent, and may encode more than we do: texts are encoded before they reach it then.</summary>
    public JsonOutput(Utf8JsonWriter writer) => (this.writer, encodesOtherwise) = (writer, writer.Options.Encoder != Encoder);

    /// <summary>How texts are escaped.</summary>
    public static JavaScriptEncoder Encoder => JsonEscaping.Instance;

    /// <summary>Whether somebody asks where the writing is.</summary>
    public bool HasTrail => trail is not null;

    /// <summary>Goes into a member.</summary>
    public void Enter(string name) => trail?.Add(name);

    /// <summary>Goes into an item of a list.</summary>
    public void Enter(int index) => trail?.Add(index);

    /// <summary>Comes out of the member or item last gone into.</summary>
    public void Leave() => trail?.RemoveAt(trail.Count - 1);

    public void StartObject()
    {
        if (bytes is not null)
        {
            bytes.StartObject();
        }
        else
        {
            writer.WriteStartObject();
        }
    }

    public void EndObject()
    {
        if (bytes is not null)
        {
            bytes.EndObject();
        }
        else
        {
            writer.WriteEndObject();
        }
    }

    public void StartList()
    {
        if (bytes is not null)
        {
            bytes.StartList();
        }
        else
        {
            writer.WriteStartArray();
        }
    }

    public void EndList()
    {
        if (bytes is not null)
        {
            bytes.EndList();
        }
        else
        {
            writer.WriteEndArray();
        }
    }

    public void Text(ReadOnlySpan<char> text)
    {
        if (bytes is not null)
        {
            bytes.Text(text);
        }
        else if (encodesOtherwise && text.ContainsAnyExcept(PlainEverywhere))
        {
            writer.WriteStringValue(JsonEncodedText.Encode(text, Encoder));
        }
        else
        {
            writer.WriteStringValue(text);
        }
    }

    public void Number(decimal value)
    {
        if (bytes is not null)
        {
            bytes.Number(value);
        }
        else
        {
            writer.WriteNumberValue(value);
        }
    }

    public void Flag(bool value)
    {
        if (bytes is not null)
        {
            bytes.Flag(value);
        }
        else
        {
            writer.WriteBooleanValue(value);
        }
    }

    /// <summary>Writes the name of a member of a table.</summary>
    public void Name(WrittenName name)
    {
        if (bytes is not null)
        {
            bytes.Name(name.CommaNameColon);
        }
        else
        {
            writer.WritePropertyName(name.Encoded);
        }
    }

    /// <summary>Writes a name that a document has brought with it.</summary>
    public void Name(string name)
    {
        if (bytes is not null)
        {
            bytes.Name(name);
        }
        else if (encodesOtherwise)
        {
            writer.WritePropertyName(JsonEncodedText.Encode(name, Encoder));
        }
        else
        {
            writer.WritePropertyName(name);
        }
    }

    public void Members(UnknownMembers members, Func<string, bool> isKnown)
    {
        if (members.IsEmpty)
        {
            return;
        }

        foreach (var (name, json) in members.Members)
        {
            if (isKnown(name))
            {
                throw JsonProblems.Unwritable(JsonText.DuplicateMember(name));
            }

            Name(name);
            if (bytes is not null)
            {
                bytes.Raw(json);
            }
            else
            {
                writer.WriteRawValue(json, skipInputValidation: true);
            }
        }
    }
}
