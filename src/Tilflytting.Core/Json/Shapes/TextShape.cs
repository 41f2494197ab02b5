using System.Text;
using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>Reads a value from a short text, or says what is wrong.</summary>
internal delegate bool TryParseText<T>(ReadOnlySpan<char> text, out T value, [NotNullWhen(false)] out Diagnostic? problem);

/// <summary>A value that is one short text: an id, a code, a number, a date, a period.</summary>
internal class TextShape<T>(string what, TryParseText<T> tryParse, Func<T, bool> isDefault, bool isItsText = false) : JsonShape<T>
    where T : struct, ISpanFormattable
{
    /// <summary>As much as is written without an object on the heap.</summary>
    private const int UsualLength = 64;

    public override LocalizedText Kind => JsonProblems.Text;

    public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return reader.TokenType == JsonTokenType.String ? TryReadText(ref reader, state, out value) : WrongType(ref reader, state, MeantByNumber(ref reader, state));
    }

    /// <summary>Reads the text of a string or of a property name.</summary>
    public virtual bool TryReadText(ref Utf8JsonReader reader, JsonReadState state, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        var bytes = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (bytes > Math.Min(state.Scratch.Length, state.Limits.MaxTextBytes))
        {
            return TextReading.TryGet(ref reader, state, out var longText) && TryParse(longText, ref reader, state, out value);
        }

        return TextReading.TryCopy(ref reader, state, state.Scratch, out var length)
            && TryParse(state.Scratch.AsSpan(0, length), ref reader, state, out value);
    }

    /// <summary>The text that was meant by a number without quotes, as in <c>"municipality": 301</c>; null when the token is no number, or none was meant.</summary>
    public string? MeantByNumber(ref Utf8JsonReader reader, JsonReadState state)
    {
        if (!state.Recovers || reader.TokenType != JsonTokenType.Number || reader.HasValueSequence || reader.ValueSpan.Length > UsualLength)
        {
            return null;
        }

        return tryParse(Encoding.ASCII.GetString(reader.ValueSpan), out var value, out var problem) ? value.ToString(null, null) : problem.Suggestion;
    }

    public override void Write(in JsonOutput output, T value)
    {
        if (isItsText)
        {
            // A value that holds its text hands it out.
            output.Text(Checked(value).ToString(null, null));
            return;
        }

        Span<char> text = stackalloc char[UsualLength];
        output.Text(Checked(value).TryFormat(text, out var length, default, null) ? text[..length] : value.ToString(null, null));
    }

    public void WriteAsName(in JsonOutput output, T value) => output.Name(Checked(value).ToString(null, null));

    /// <summary>Reads the value from its text, or reports what is wrong.</summary>
    protected virtual bool TryParse(scoped ReadOnlySpan<char> text, ref Utf8JsonReader reader, JsonReadState state, [MaybeNullWhen(false)] out T value) =>
        tryParse(text, out value, out var problem) || state.Report(ref reader, problem);

    private T Checked(T value) => isDefault(value) ? throw JsonProblems.Unwritable(JsonProblems.NoValue(what)) : value;
}
