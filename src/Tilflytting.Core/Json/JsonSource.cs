namespace Tilflytting.Core.Json;

/// <summary>The bytes that are read, and where in a greater document they stand.</summary>
/// <param name="Bytes">The bytes; empty when they are not at hand.</param>
/// <param name="Line">How many lines are before the first byte.</param>
/// <param name="Column">How many bytes of its line are before the first byte.</param>
/// <param name="Path">The member and the index in it where the value stands; null when it is the document.</param>
internal readonly record struct JsonSource(ReadOnlyMemory<byte> Bytes, long Line = 0, long Column = 0, (string Member, long Index)? Path = null)
{
    /// <summary>The pointer to the value, as a trail.</summary>
    public object[] Trail => Path is { } path ? [path.Member, path.Index] : [];
}
