namespace Tilflytting.Core;

/// <summary>What the throwing twin of a <c>Try</c> call throws: a text or document is not what it has to be.</summary>
public sealed class DiagnosticException : FormatException
{
    /// <summary>Makes an exception of the problems that were found.</summary>
    /// <param name="diagnostics">The problems; at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="diagnostics"/> is empty.</exception>
    public DiagnosticException(params ImmutableArray<Diagnostic> diagnostics)
        : base(Describe(diagnostics)) =>
        Diagnostics = diagnostics;

    /// <summary>The problems, in the order in which they stand in the text; at least one.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    private static string Describe(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.IsDefaultOrEmpty
            ? throw new ArgumentException("At least one diagnostic is needed.", nameof(diagnostics))
            : string.Join('\n', diagnostics.Select(static d => d.ToString()));
}
