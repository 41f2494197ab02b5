namespace Tilflytting.Core.Json;

/// <summary>Reads what is whole in a document that is not JSON, or not what it ought to be: the same entries, one by one, that a stream of it gives.</summary>
internal static class SalvagedCatalogue
{
    /// <param name="utf8Json">The document.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="state">The recovering run, which has the head of the catalogue.</param>
    /// <param name="own">The catalogue's own concepts.</param>
    /// <param name="catalogue">The head, as far as it was read; null when it was not.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static CatalogueReading Read(
        ReadOnlyMemory<byte> utf8Json, CatalogueReadOptions options, JsonReadState state, ConceptSet own, Catalogue? catalogue, CancellationToken cancellationToken)
    {
        // The bytes are at hand, however many an entry has.
        options = options with { Limits = options.Limits with { MaxInitiativeBytes = 1 << 30 } };
        var tokens = new CatalogueTokens(options) { Own = own };
        var initiatives = ImmutableArray.CreateBuilder<Initiative>();
        var leftOut = ImmutableArray.CreateBuilder<InitiativeReading>();
        var problems = state.Diagnostics.Where(static problem => IsOfHead(problem)).ToList();
        var known = problems.Select(Place).ToHashSet();
        while (problems.Count <= options.Limits.MaxProblems)
        {
            cancellationToken.ThrowIfCancellationRequested();
            utf8Json = utf8Json[tokens.Next(utf8Json, isLast: true, out var reading)..];
            if (reading is null)
            {
                break;
            }

            var said = reading.Diagnostics;
            if (reading.Initiative is { } initiative)
            {
                initiatives.Add(initiative);
            }
            else if (!reading.Utf8Json.IsEmpty || said.Any(static problem => problem.Code is DiagnosticCodes.PartNotRead or DiagnosticCodes.TooLong))
            {
                reading = Lenient(reading);
                said = reading.Diagnostics;
                leftOut.Add(reading);
            }

            problems.AddRange(said.Where(problem => known.Add(Place(problem))));
        }

        if (problems.Count > options.Limits.MaxProblems)
        {
            problems.RemoveRange(options.Limits.MaxProblems, problems.Count - options.Limits.MaxProblems);
            problems.Add(JsonProblems.TooManyProblems(options.Limits.MaxProblems) with { Pointer = "", Line = problems[^1].Line, Column = problems[^1].Column });
        }

        return new(catalogue, state, initiatives.ToImmutable(), leftOut.ToImmutable(), [.. problems.OrderBy(static problem => (problem.Line, problem.Column))]);
    }

    /// <summary>What is wrong in an initiative that has been left out is no error of the rest; that the document is not JSON stays one.</summary>
    private static InitiativeReading Lenient(InitiativeReading reading) =>
        reading.Diagnostics.Any(static problem => problem is { Code: DiagnosticCodes.MalformedJson or DiagnosticCodes.PartNotRead, Severity: Severity.Error })
            ? reading
            : reading.With([.. reading.Diagnostics.Select(static problem => problem.Severity == Severity.Error ? problem with { Severity = Severity.Warning } : problem)]);

    /// <summary>Whether a problem is not one of an entry, nor that the document is not JSON: those are met again.</summary>
    private static bool IsOfHead(Diagnostic problem) =>
        !problem.Pointer!.StartsWith("/initiatives/", StringComparison.Ordinal) && problem.Code is not (DiagnosticCodes.MalformedJson or DiagnosticCodes.TooManyProblems);

    /// <summary>What a problem is: those of the head are met twice.</summary>
    private static (string Code, long? Line, long? Column, string? Pointer, LocalizedText Message) Place(Diagnostic problem) =>
        (problem.Code, problem.Line, problem.Column, problem.Code == DiagnosticCodes.NotUtf8 ? null : problem.Pointer, problem.Message);
}
