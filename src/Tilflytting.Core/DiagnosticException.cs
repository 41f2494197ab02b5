using System.Globalization;

namespace Tilflytting.Core;

/// <summary>What the throwing twin of a <c>Try</c> call throws: a text or document is not what it has to be.</summary>
/// <remarks>The message has the first twenty of the problems, each on a line; <see cref="Diagnostics"/> has all.</remarks>
public sealed class DiagnosticException : FormatException
{
    private const int MostLines = 20;

    /// <summary>Makes an exception of the problems that were found.</summary>
    /// <param name="diagnostics">The problems; at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="diagnostics"/> is empty, or one of them is null.</exception>
    public DiagnosticException(params ImmutableArray<Diagnostic> diagnostics)
        : base(Describe(diagnostics)) =>
        Diagnostics = diagnostics;

    /// <summary>The problems, in the order in which they stand in the text; at least one.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    private static string Describe(ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.IsDefaultOrEmpty)
        {
            throw new ArgumentException("At least one diagnostic is needed.", nameof(diagnostics));
        }

        if (diagnostics.Contains(null!))
        {
            throw new ArgumentException("A diagnostic must not be null.", nameof(diagnostics));
        }

        // A message is for a person; who wants all of a hundred thousand has them as values.
        var lines = diagnostics.Take(MostLines).Select(static problem => problem.ToString());
        return string.Join('\n', diagnostics.Length > MostLines ? lines.Append(string.Create(CultureInfo.InvariantCulture, $"... and {diagnostics.Length - MostLines} more.")) : lines);
    }
}
