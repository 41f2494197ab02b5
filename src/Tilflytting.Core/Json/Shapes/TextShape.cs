using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>Reads a value from a short text, or says what is wrong.</summary>
internal delegate bool TryParseText<T>(ReadOnlySpan<char> text, out T value, [NotNullWhen(false)] out Diagnostic? problem);

/// <summary>A value that is one short text: an id, a code, a number, a date, a period.</summary>
internal sealed class TextShape<T>(TryParseText<T> tryParse, Func<T, bool> isDefault) : JsonShape<T>
    where T : struct, ISpanFormattable
{
    private const int MaxLength = 256;

    public override LocalizedText Kind => JsonProblems.Text;

    public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return reader.TokenType == JsonTokenType.String ? TryReadText(ref reader, state, out value) : WrongType(ref reader, state);
    }

    /// <summary>Reads the text of a string or of a property name.</summary>
    public bool TryReadText(ref Utf8JsonReader reader, JsonReadState state, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        var bytes = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (bytes > MaxLength)
        {
            return state.Report(ref reader, JsonProblems.TooLong());
        }

        Span<char> text = stackalloc char[MaxLength];
        return TextReading.TryCopy(ref reader, state, text, out var length)
            && (tryParse(text[..length], out value, out var problem) || state.Report(ref reader, problem));
    }

    public override void Write(in JsonOutput output, T value)
    {
        Span<char> text = stackalloc char[MaxLength];
        output.Text(text[..Format(value, text)]);
    }

    public void WriteAsName(in JsonOutput output, T value)
    {
        Span<char> text = stackalloc char[MaxLength];
        output.Name(text[..Format(value, text)].ToString());
    }

    private int Format(T value, Span<char> text)
    {
        if (isDefault(value))
        {
            throw JsonProblems.Unwritable(JsonProblems.NoValue(typeof(T).Name));
        }

        return value.TryFormat(text, out var length, default, null)
            ? length
            : throw JsonProblems.Unwritable(JsonProblems.TooLong());
    }
}
