namespace Tilflytting.Core.Tests.Json;

/// <summary>A type of a host's own, around the model's.</summary>
public sealed record Page(ImmutableArray<Initiative> Items, int Total);
