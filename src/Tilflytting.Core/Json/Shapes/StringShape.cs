using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>A text that is not blank.</summary>
internal sealed class StringShape : JsonShape<string>
{
    public static StringShape Instance { get; } = new();

    public override LocalizedText Kind => JsonProblems.Text;

    public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        return reader.TokenType != JsonTokenType.String ? WrongType(ref reader, state)
            : TextReading.TryGet(ref reader, state, out value)
                && (!string.IsNullOrWhiteSpace(value) || state.Report(ref reader, JsonProblems.BlankText()));
    }

    public override void Write(in JsonOutput output, string value) => output.Text(value);
}
