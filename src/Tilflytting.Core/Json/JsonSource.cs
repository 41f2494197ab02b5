namespace Tilflytting.Core.Json;

/// <summary>The bytes that are read, and where in a greater document they stand.</summary>
/// <param name="Bytes">The bytes; empty when they are not at hand.</param>
/// <param name="Line">How many lines are before the first byte.</param>
/// <param name="Column">How many characters of its line are before the first byte.</param>
/// <param name="Path">The trail of members and indexes to the value; null when it is the document.</param>
internal readonly record struct JsonSource(ReadOnlyMemory<byte> Bytes, long Line = 0, long Column = 0, object[]? Path = null);
