using System.Globalization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Validation;

/// <summary>Lets rules look at what could be read of a document, and says of what could not that they did not.</summary>
internal static class ReadingValidation
{
    private const int MostPointers = 20;

    private static readonly LocalizedText NotRead = LocalizedText.OfThree(
        nb: "Katalogen kunne ikke leses.",
        nn: "Katalogen kunne ikkje lesast.",
        en: "The catalogue could not be read.");

    private static readonly LocalizedText ReadInPart = LocalizedText.OfThree(
        nb: "Katalogen kunne bare leses delvis, og det som mangler, kan ikke skilles fra det som ikke finnes.",
        nn: "Katalogen kunne berre lesast delvis, og det som manglar, kan ikkje skiljast frå det som ikkje finst.",
        en: "The catalogue could be read only in part, and what is missing cannot be told from what is not there.");

    public static ValidationReport Run(CatalogueReading reading, ValidationRuleSet rules)
    {
        if (reading.Catalogue is null || reading.Diagnostics.Any(IsInTheWay))
        {
            var reason = reading.Catalogue is null ? NotRead : ReadInPart;
            return new([], [.. rules.Rules.Select(rule => new SkippedRule(rule, reason))]);
        }

        if (reading.LeftOut.IsEmpty)
        {
            return Without(reading, Validator.Validate(reading.Catalogue, rules), []);
        }

        var needing = rules.Rules.Where(static rule => rule.NeedsCatalogue);
        var report = Validator.Validate(reading.Catalogue, needing.Aggregate(rules, static (some, rule) => some.Without(rule.Name)), Indexes(reading));
        return Without(reading, report, [.. rules.Rules.Select(rule => new SkippedRule(rule, rule.NeedsCatalogue ? ReadInPart : LeftOut(reading)))]);
    }

    /// <summary>Whether a problem leaves open what the rules would see: where initiatives or concepts are missing, nothing stands where it stood.</summary>
    private static bool IsInTheWay(Diagnostic problem) => problem.Severity == Severity.Error
        && (problem.Code is DiagnosticCodes.MalformedJson or DiagnosticCodes.NestedTooDeep or DiagnosticCodes.TooManyProblems or DiagnosticCodes.NotUtf8
            || IsIn(problem.Pointer, "/initiatives") || IsIn(problem.Pointer, "/concepts"));

    private static bool IsIn(string? pointer, string list) =>
        pointer is not null && pointer.StartsWith(list, StringComparison.Ordinal) && (pointer.Length == list.Length || pointer[list.Length] == '/');

    /// <summary>The report without what was said already when it was read.</summary>
    private static ValidationReport Without(CatalogueReading reading, ValidationReport report, ImmutableArray<SkippedRule> notRun)
    {
        var said = reading.Diagnostics.Select(static problem => (problem.Code, problem.Pointer)).ToHashSet();
        return new(
            [.. report.Diagnostics.Where(problem => !said.Contains((problem.Code, problem.Pointer)))],
            notRun.IsEmpty ? report.NotRun : notRun);
    }

    /// <summary>Where each initiative that was read stands in the document.</summary>
    private static long[] Indexes(CatalogueReading reading)
    {
        var left = reading.LeftOut.Select(static bad => bad.Index).ToHashSet();
        var indexes = new long[reading.Initiatives.Length];
        var at = 0L;
        for (var i = 0; i < indexes.Length; i++)
        {
            while (left.Contains(at))
            {
                at++;
            }

            indexes[i] = at++;
        }

        return indexes;
    }

    private static LocalizedText LeftOut(CatalogueReading reading)
    {
        var pointers = string.Join(", ", reading.LeftOut.Take(MostPointers).Select(static bad => string.Create(CultureInfo.InvariantCulture, $"/initiatives/{bad.Index}")));
        var more = reading.LeftOut.Length - MostPointers;
        return LocalizedText.OfThree(
            nb: string.Create(CultureInfo.InvariantCulture, $"Den er ikke kjørt på det som ikke kunne leses: {pointers}{(more > 0 ? $" og {more} til" : "")}."),
            nn: string.Create(CultureInfo.InvariantCulture, $"Han er ikkje køyrd på det som ikkje kunne lesast: {pointers}{(more > 0 ? $" og {more} til" : "")}."),
            en: string.Create(CultureInfo.InvariantCulture, $"It was not run on what could not be read: {pointers}{(more > 0 ? $" and {more} more" : "")}."));
    }
}
