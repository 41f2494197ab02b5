using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>Puts a value that was read into the draft.</summary>
internal delegate void SetMember<TDraft, TValue>(ref TDraft draft, TValue value);

/// <summary>A member of an object: its name, whether it is required, how it is read and written.</summary>
internal abstract class JsonMember<T, TDraft>(string name, bool isRequired, bool isList) : IJsonMember
{
    private readonly WrittenName written = new(name);

    public string Name => name;

    public MemberDescription Description => field ??= ModelDescription.Of(typeof(T), name);

    public bool IsRequired => isRequired;

    public bool IsList => isList;

    public abstract LocalizedText Kind { get; }

    public abstract IJsonShape Shape { get; }

    public ReadOnlySpan<byte> Utf8Name => written.Utf8;

    public WrittenName Written => written;

    /// <summary>Reads the value, which is not null, into the draft.</summary>
    public abstract bool TryRead(ref Utf8JsonReader reader, JsonReadState state, ref TDraft draft);

    /// <summary>Writes the member, if it is there.</summary>
    public abstract void Write(in JsonOutput output, T owner);

    /// <summary>Shows the value, or each item of the list.</summary>
    public virtual void Visit(T owner, IMemberVisitor visitor)
    {
    }
}
