namespace Tilflytting.Core;

/// <summary>Leaves the walk over a JSON value of unknown shape; never leaves the library.</summary>
internal sealed class CanonicalJsonException(Diagnostic problem) : Exception(problem.ToString())
{
    public Diagnostic Problem => problem;
}
