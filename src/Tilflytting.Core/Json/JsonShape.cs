using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>How values of one type stand in JSON: read and written here and nowhere else.</summary>
/// <typeparam name="T">The type.</typeparam>
internal abstract class JsonShape<T>
{
    /// <summary>What such a value is, for messages: «an object», «a text».</summary>
    public abstract LocalizedText Kind { get; }

    /// <summary>Reads the value at whose first token the reader stands, and leaves it at the last.</summary>
    /// <returns>Whether there is a value; if not, the problem has been reported and the reader is past it all the same.</returns>
    public abstract bool TryRead(ref Utf8JsonReader reader, JsonReadState state, [MaybeNullWhen(false)] out T value);

    /// <summary>Writes a value.</summary>
    /// <exception cref="JsonException">The value could not be read back.</exception>
    public abstract void Write(in JsonOutput output, T value);

    /// <summary>Passes over a value of the wrong type.</summary>
    protected bool WrongType(ref Utf8JsonReader reader, JsonReadState state)
    {
        state.Report(ref reader, JsonProblems.WrongType(Kind, reader.TokenType));
        Pass(ref reader);
        return false;
    }

    /// <summary>Passes over the value at whose first token the reader stands. <c>Skip</c> refuses to do that while a host streams, although the value is there.</summary>
    protected static void Pass(ref Utf8JsonReader reader) => reader.TrySkip();
}
