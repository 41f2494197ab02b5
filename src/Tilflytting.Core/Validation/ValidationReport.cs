namespace Tilflytting.Core.Validation;

/// <summary>What the rules found. Immutable; equality is by reference.</summary>
public sealed class ValidationReport
{
    internal ValidationReport(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<SkippedRule> notRun)
    {
        Diagnostics = diagnostics;
        NotRun = notRun;
    }

    /// <summary>Every problem with its JSON Pointer, in the order of a document whose members stand as the library writes them; of one place, in the order of the rules.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The rules that were not run, and why: silence of those is no praise.</summary>
    public ImmutableArray<SkippedRule> NotRun { get; }

    /// <summary>Whether no problem is an error; warnings and information may be there.</summary>
    public bool IsValid => !Diagnostics.Any(static problem => problem.Severity == Severity.Error);

    /// <summary>How many problems there are of each severity, on one line.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString()
    {
        int Count(Severity severity) => Diagnostics.Count(problem => problem.Severity == severity);
        return FormattableString.Invariant(
            $"{Count(Severity.Error)} errors, {Count(Severity.Warning)} warnings, {Count(Severity.Information)} remarks, {NotRun.Length} rules not run");
    }
}
