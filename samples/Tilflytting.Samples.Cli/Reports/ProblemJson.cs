using Tilflytting.Core;
using Tilflytting.Core.Validation;

namespace Tilflytting.Samples.Cli.Reports;

/// <summary>Problems as JSON, for another program.</summary>
internal static class ProblemJson
{
    public static string Write(IEnumerable<Diagnostic> problems, IEnumerable<SkippedRule> notRun) => ReadableJson.Write(
        new
        {
            Problems = problems.Select(problem => new
            {
                problem.Code,
                Severity = problem.Severity.ToString().ToLowerInvariant(),
                problem.Pointer,
                problem.Line,
                problem.Column,
                Message = problem.Message.For(Speech.Language),
                Expected = problem.Expected?.For(Speech.Language),
                problem.Suggestion,
            }),
            NotRun = notRun.Select(skipped => new { Rule = skipped.Rule.Name, Reason = skipped.Reason.For(Speech.Language) }),
        });
}
