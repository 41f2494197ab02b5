using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>Puts a value that was read into the draft.</summary>
internal delegate void SetMember<TDraft, TValue>(ref TDraft draft, TValue value);

/// <summary>A member of an object: its name, whether it is required, how it is read and written.</summary>
internal abstract class JsonMember<T, TDraft>(string name, bool isRequired, bool isList) : IJsonMember
{
    private readonly byte[] utf8Name = Encoding.UTF8.GetBytes(name);
    private StrongBox<JsonEncodedText>? encodedName;

    public string Name => name;

    public bool IsRequired => isRequired;

    public bool IsList => isList;

    public abstract LocalizedText Kind { get; }

    public abstract object Shape { get; }

    public ReadOnlySpan<byte> Utf8Name => utf8Name;

    /// <summary>The name as it is written; made by the first writing, since a program that only reads pays a good part of its start for the encoder.</summary>
    protected JsonEncodedText EncodedName => (encodedName ??= new(JsonEncodedText.Encode(name))).Value;

    /// <summary>Reads the value, which is not null, into the draft.</summary>
    public abstract bool TryRead(ref Utf8JsonReader reader, JsonReadState state, ref TDraft draft);

    /// <summary>Writes the member, if it is there.</summary>
    public abstract void Write(in JsonOutput output, T owner);
}
