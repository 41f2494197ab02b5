using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace Tilflytting.Core.Json;

/// <summary>Reading the text of a token without an exception for bytes that are no text.</summary>
internal static class TextReading
{
    /// <summary>The bytes of a string or a name that stand as they are: in one piece, and without an escape; otherwise none.</summary>
    public static ReadOnlySpan<byte> Plain(ref readonly Utf8JsonReader reader) =>
        reader.HasValueSequence || reader.ValueIsEscaped ? default : reader.ValueSpan;

    /// <summary>The text of a string or a name; half a surrogate pair or bytes that are not UTF-8 are a problem.</summary>
    public static bool TryGet(ref Utf8JsonReader reader, JsonReadState state, [NotNullWhen(true)] out string? text)
    {
        if ((reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length) > state.Limits.MaxTextBytes)
        {
            text = null;
            return state.Report(ref reader, JsonProblems.TextTooLong(state.Limits.MaxTextBytes));
        }

        var utf8 = Plain(in reader);
        if (!utf8.IsEmpty && utf8.Length <= state.Scratch.Length
            && Utf8.ToUtf16(utf8, state.Scratch, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            text = new(state.Scratch, 0, length);
            return true;
        }

        try
        {
            text = reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = null;
            return state.Report(ref reader, JsonText.LoneSurrogate());
        }
    }

    /// <summary>The text of a string, which has to be more than white space.</summary>
    public static bool TryGetSound(ref Utf8JsonReader reader, JsonReadState state, [NotNullWhen(true)] out string? text) =>
        TryGet(ref reader, state, out text) && (!string.IsNullOrWhiteSpace(text) || state.Report(ref reader, JsonProblems.BlankText()));

    /// <summary>Whether the token is a text at all.</summary>
    public static bool IsText(ref Utf8JsonReader reader)
    {
        try
        {
            reader.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Copies the text of a string token, unescaped; false when it is no text.</summary>
    public static bool TryCopy(ref Utf8JsonReader reader, JsonReadState state, scoped Span<char> destination, out int length)
    {
        try
        {
            length = reader.CopyString(destination);
            return true;
        }
        catch (InvalidOperationException)
        {
            length = 0;
            return state.Report(ref reader, JsonText.LoneSurrogate());
        }
    }
}
