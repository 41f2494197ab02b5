using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>A text that is not blank.</summary>
internal sealed class StringShape : JsonShape<string>
{
    private readonly RecurringTexts<string> recurring = new();

    public static StringShape Instance { get; } = new();

    public override LocalizedText Kind => JsonProblems.Text;

    public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.String)
        {
            return WrongType(ref reader, state);
        }

        var utf8 = TextReading.Plain(in reader);
        if (utf8.Length <= state.Limits.MaxTextBytes && recurring.TryFind(utf8, out value))
        {
            return true;
        }

        if (!TextReading.TryGetSound(ref reader, state, out value))
        {
            return false;
        }

        recurring.Keep(utf8, value);
        return true;
    }

    public override void Write(in JsonOutput output, string value) => output.Text(value);
}
