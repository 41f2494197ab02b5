using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>Ends the writing of a value that could not be read back.</summary>
internal sealed class UnwritableException(Diagnostic problem) : JsonException(problem.ToString())
{
    public Diagnostic Problem { get; } = problem;
}
