using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Tilflytting.Core;
using Tilflytting.Core.Validation;

namespace Tilflytting.Samples.Cli;

/// <summary>Problems as JSON, for another program.</summary>
internal static class ProblemJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(IEnumerable<Diagnostic> problems, IEnumerable<SkippedRule> notRun) => JsonSerializer.Serialize(
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
        },
        Options);
}
