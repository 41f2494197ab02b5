using Tilflytting.Core;

namespace Tilflytting.Samples.Cli;

/// <summary>A question to a catalogue, the entries that certainly answer it, and those that may.</summary>
internal sealed record CatalogueAnswer(string Question, IReadOnlyList<Initiative> Certain, IReadOnlyList<Initiative> Possible);
