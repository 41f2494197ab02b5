using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>An address, kept to the letter.</summary>
internal sealed class AddressShape : JsonShape<Uri>
{
    public static AddressShape Instance { get; } = new();

    public override LocalizedText Kind => JsonProblems.Text;

    public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, [MaybeNullWhen(false)] out Uri value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.String)
        {
            return WrongType(ref reader, state);
        }

        return TextReading.TryGetSound(ref reader, state, out var text)
            && (Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value) || state.Report(ref reader, JsonProblems.Address()));
    }

    public override void Write(in JsonOutput output, Uri value) => output.Text(value.OriginalString);
}
