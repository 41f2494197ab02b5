namespace Tilflytting.Core.Json;

/// <summary>A stretch of bytes that have ceased to be JSON.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts, from the first unused byte on.</param>
/// <param name="End">Where it ends (exclusive).</param>
internal readonly record struct SoughtStretch(SoughtKind Kind, int Start, int End);
