using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>The name of a member in the forms in which it is read and written.</summary>
/// <param name="name">The name, of which nothing has to be escaped.</param>
internal sealed class WrittenName(string name)
{
    private readonly byte[] commaNameColon = Encoding.UTF8.GetBytes($",\"{name}\":");
    private StrongBox<JsonEncodedText>? encoded;

    public ReadOnlySpan<byte> Utf8 => CommaNameColon[2..^2];

    /// <summary>The name in quotes, with what stands before and after it in an object.</summary>
    public ReadOnlySpan<byte> CommaNameColon => commaNameColon;

    /// <summary>The name for a writer; made by the first writing, since a program that only reads pays a good part of its start for the encoder.</summary>
    public JsonEncodedText Encoded => (encoded ??= new(JsonEncodedText.Encode(name))).Value;
}
