using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>
/// A writer, and whether texts have to be encoded before they reach it: the document is the same whatever encoder a host has chosen, and
/// letters stand as themselves.
/// </summary>
internal readonly struct JsonOutput(Utf8JsonWriter writer, List<object>? trail = null)
{
    private static readonly SearchValues<char> PlainEverywhere = SearchValues.Create(
        " !#$%()*,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~");

    private readonly bool encodesOtherwise = writer.Options.Encoder != Encoder;

    /// <summary>Letters stand as themselves; escaped is what JSON demands, and signs that are not seen.</summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public Utf8JsonWriter Writer => writer;

    /// <summary>Goes into a member.</summary>
    public void Enter(string name) => trail?.Add(name);

    /// <summary>Goes into an item of a list.</summary>
    public void Enter(int index) => trail?.Add(index);

    /// <summary>Comes out of the member or item last gone into.</summary>
    public void Leave() => trail?.RemoveAt(trail.Count - 1);

    public void Text(ReadOnlySpan<char> text)
    {
        if (encodesOtherwise && text.ContainsAnyExcept(PlainEverywhere))
        {
            writer.WriteStringValue(JsonEncodedText.Encode(text, Encoder));
        }
        else
        {
            writer.WriteStringValue(text);
        }
    }

    public void Name(string name)
    {
        if (encodesOtherwise)
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
        foreach (var (name, json) in members.Members)
        {
            if (isKnown(name))
            {
                throw JsonProblems.Unwritable(JsonText.DuplicateMember(name));
            }

            Name(name);
            writer.WriteRawValue(json, skipInputValidation: true);
        }
    }
}
