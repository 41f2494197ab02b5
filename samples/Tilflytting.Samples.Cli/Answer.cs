using Tilflytting.Core;

namespace Tilflytting.Samples.Cli;

/// <summary>A question that was asked, the answer, and why.</summary>
internal sealed record Answer(string Question, Certainty Certainty, string Why);
