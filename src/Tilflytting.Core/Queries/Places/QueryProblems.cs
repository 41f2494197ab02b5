namespace Tilflytting.Core.Queries;

/// <summary>Every message about questions that cannot be asked, in one place.</summary>
internal static class QueryProblems
{
    public static Diagnostic UnknownMunicipality(string text, ImmutableArray<string> nearest, bool isCounty) =>
        isCounty
            ? Unknown(DiagnosticCodes.UnknownMunicipality, text, [], "That is a county, not a municipality.", "Det er et fylke, ikke en kommune.", "Det er eit fylke, ikkje ein kommune.")
            : Unknown(
                DiagnosticCodes.UnknownMunicipality, text, nearest,
                "There is and was no such municipality since 1964.", "Det er og var ingen slik kommune siden 1964.", "Det er og var ingen slik kommune sidan 1964.");

    public static Diagnostic NumberOfAnotherDay(string text, MunicipalityNumber number, ImmutableArray<Municipality> having)
    {
        var when = string.Join(", ", having.SelectMany(one => one.Numbers.Where(dated => dated.Number == number)
            .Select(dated => FormattableString.Invariant($"{one.Names[^1].Norwegian} {dated.From:uuuu-MM-dd}–{dated.To:uuuu-MM-dd}"))));
        return Unknown(
            DiagnosticCodes.UnknownMunicipality, text, [],
            $"Nobody had the number then; it was that of {when}.", $"Ingen hadde nummeret da; det var {when} som hadde det.", $"Ingen hadde nummeret då; det var {when} som hadde det.");
    }

    public static Diagnostic UnknownCounty(string text, ImmutableArray<string> nearest) => Unknown(
        DiagnosticCodes.UnknownCounty, text, nearest,
        "There is and was no such county since 1964.", "Det er og var ikke noe slikt fylke siden 1964.", "Det er og var ikkje noko slikt fylke sidan 1964.");

    private static Diagnostic Unknown(string code, string text, ImmutableArray<string> nearest, string en, string nb, string nn) => new()
    {
        Code = code,
        Severity = Severity.Error,
        Message = QueryTexts.Say(nb, nn, en),
        Expected = nearest.Length > 1 ? string.Join(", ", nearest.Select(static name => $"«{name}»")) : null,
        Suggestion = nearest is [var only] ? only : null,
        Span = new TextSpan(0, text.Length),
    };
}
