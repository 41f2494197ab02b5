using System.Buffers;
using System.Text;
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
            return NoText(ref reader, state);
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
            return NoText(ref reader, state);
        }
    }

    /// <summary>Whether the token is a text or name of these bytes, also where it is escaped.</summary>
    public static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8) => (!reader.ValueIsEscaped || IsText(ref reader)) && reader.ValueTextEquals(utf8);

    /// <summary>Where bytes cease to be UTF-8; -1 when all are.</summary>
    public static int FirstNotUtf8(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return -1;
        }

        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    /// <summary>Whether a byte begins nothing that is UTF-8.</summary>
    public static bool IsNotUtf8At(ReadOnlySpan<byte> bytes, int at) => at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out _) != OperationStatus.Done;

    /// <summary>Whether a byte begins a letter that the bytes do not hold to its end.</summary>
    public static bool IsCutAt(ReadOnlySpan<byte> bytes, int at) => at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out _) == OperationStatus.NeedMoreData;

    /// <summary>Reports why a token is no text.</summary>
    private static bool NoText(ref Utf8JsonReader reader, JsonReadState state) =>
        FirstNotUtf8(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan) is >= 0 and var bad
            ? state.ReportEncoding(reader.TokenStartIndex + 1 + bad)
            : state.Report(ref reader, JsonText.LoneSurrogate());
}
