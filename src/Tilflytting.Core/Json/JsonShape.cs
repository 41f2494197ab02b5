using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>How values of one type stand in JSON: read and written here and nowhere else.</summary>
/// <typeparam name="T">The type.</typeparam>
internal abstract class JsonShape<T> : IJsonShape
{
    /// <summary>What such a value is, for messages: «an object», «a text».</summary>
    public abstract LocalizedText Kind { get; }

    public Type Type => typeof(T);

    /// <summary>Whether a null in a list is left to <see cref="TryRead"/>, to be reported there.</summary>
    public virtual bool ReadsNull => false;

    /// <summary>Reads the value at whose first token the reader stands, and leaves it at the last.</summary>
    /// <returns>Whether there is a value; if not, the problem has been reported and the reader is past it all the same.</returns>
    public abstract bool TryRead(ref Utf8JsonReader reader, JsonReadState state, [MaybeNullWhen(false)] out T value);

    /// <summary>Writes a value.</summary>
    /// <exception cref="JsonException">The value could not be read back.</exception>
    public abstract void Write(in JsonOutput output, T value);

    /// <summary>Passes over a value of the wrong type.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="state">Where the problem is reported.</param>
    /// <param name="suggestion">The value that was meant; null when it is not known.</param>
    protected bool WrongType(ref Utf8JsonReader reader, JsonReadState state, string? suggestion = null)
    {
        state.Report(ref reader, JsonProblems.WrongType(Kind, reader.TokenType) with { Suggestion = suggestion });
        state.Skip(ref reader);
        return false;
    }
}
