using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>True or false.</summary>
internal sealed class FlagShape : JsonShape<bool>
{
    public static FlagShape Instance { get; } = new();

    public override LocalizedText Kind => JsonProblems.Flag;

    public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, out bool value)
    {
        value = reader.TokenType == JsonTokenType.True;
        return value || reader.TokenType == JsonTokenType.False || WrongType(ref reader, state);
    }

    public override void Write(in JsonOutput output, bool value) => output.Flag(value);
}
