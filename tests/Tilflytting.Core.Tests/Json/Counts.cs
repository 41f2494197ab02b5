namespace Tilflytting.Core.Tests.Json;

/// <summary>A type of a host's own, with values of the library as keys.</summary>
public sealed record Counts(Dictionary<Certainty, int> ByCertainty, Dictionary<Code<TargetGroup>, int> ByCode);
