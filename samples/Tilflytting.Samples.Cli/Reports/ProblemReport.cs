using Tilflytting.Core;
using Tilflytting.Core.Validation;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Reports;

/// <summary>Problems of a catalogue as data.</summary>
internal static class ProblemReport
{
    public static Report Of(IReadOnlyList<Diagnostic> problems, IReadOnlyList<SkippedRule> notRun) => new(
        [
            ("severity", Say("Grad", "Grad", "Severity")),
            ("code", Say("Kode", "Kode", "Code")),
            ("pointer", Say("Hvor", "Kvar", "Where")),
            ("line", Say("Linje", "Linje", "Line")),
            ("column", Say("Kolonne", "Kolonne", "Column")),
            ("message", Say("Hva", "Kva", "What")),
            ("expected", Say("Ventet", "Venta", "Expected")),
            ("suggestion", Say("Forslag", "Framlegg", "Suggestion")),
        ],
        problems.Select(static problem => new object?[]
        {
            Word(problem), problem.Code, problem.Pointer, problem.Line, problem.Column, problem.Message.For(Language), problem.Expected?.For(Language), problem.Suggestion,
        })
        .Concat(notRun.Select(static skipped => new object?[] { "notRun", skipped.Rule.Name, null, null, null, skipped.Reason.For(Language), null, null })))
    {
        Json = ReadableJson.Write(new
        {
            Problems = problems.Select(static problem => new
            {
                problem.Code,
                Severity = Word(problem),
                problem.Pointer,
                problem.Line,
                problem.Column,
                Message = problem.Message.For(Language),
                Expected = problem.Expected?.For(Language),
                problem.Suggestion,
            }),
            NotRun = notRun.Select(static skipped => new { Rule = skipped.Rule.Name, Reason = skipped.Reason.For(Language) }),
        }),
    };

    private static string Word(Diagnostic problem) => problem.Severity.ToString().ToLowerInvariant();
}
