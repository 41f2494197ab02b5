using System.Reflection;
using Tilflytting.Core.Pages;

namespace Tilflytting.Core.Fuzz;

/// <summary>What holds of every problem that the library reports.</summary>
internal static class Problems
{
    private static readonly ImmutableHashSet<string> Codes =
    [
        .. new[] { typeof(DiagnosticCodes), typeof(PageDiagnosticCodes) }
            .SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.Static)).Select(static field => (string)field.GetRawConstantValue()!),
    ];

    public static void AreSound(ImmutableArray<Diagnostic> problems, int length)
    {
        foreach (var problem in problems)
        {
            IsSound(problem, length);
        }
    }

    /// <summary>A known code, words in both languages, and a place in the text.</summary>
    public static void IsSound([NotNull] Diagnostic? problem, int length)
    {
        Require.That(problem is not null, "there is a problem");
        Require.That(Codes.Contains(problem.Code), "the code of a problem is listed");
        Require.That(problem.Message.In(LanguageTag.English) is not null && problem.Message.In(LanguageTag.Bokmal) is not null, "a problem is told in both languages");
        Require.That(problem.Span is not { } span || (span.Start >= 0 && span.Length >= 0 && span.End <= length), "the span of a problem lies in the text");
        Require.That(problem.Line is not < 1 && problem.Column is not < 1, "lines and columns are counted from one");
        Require.That(problem.ToString().AsSpan().IndexOfAny('\n', '\r', '\u2028') < 0, "a problem is told on one line");
    }
}
