namespace Tilflytting.Core.Queries;

/// <summary>Every message about questions that cannot be asked, in one place.</summary>
internal static class QueryProblems
{
    /// <summary>A county where a municipality is asked for.</summary>
    public static LocalizedText IsCounty => QueryTexts.Say("Det er et fylke, ikke en kommune.", "Det er eit fylke, ikkje ein kommune.", "That is a county, not a municipality.");

    /// <summary>A municipality where a county is asked for.</summary>
    public static LocalizedText IsMunicipality => QueryTexts.Say("Det er en kommune, ikke et fylke.", "Det er ein kommune, ikkje eit fylke.", "That is a municipality, not a county.");

    /// <summary>A day after a name.</summary>
    public static LocalizedText DayOfName => QueryTexts.Say(
        "Dagen for et navn står etter nøkkelen; bare et nummer har den etter seg.",
        "Dagen for eit namn står etter nøkkelen; berre eit nummer har han etter seg.",
        "The day of a name is after the key; only a number has it after itself.");

    public static Diagnostic UnknownMunicipality(string text, ImmutableArray<string> nearest, bool isNumber) => isNumber
        ? Unknown(
            DiagnosticCodes.UnknownMunicipality, text, nearest,
            nb: "Ingen kommune har hatt dette nummeret siden 1964.",
            nn: "Ingen kommune har hatt dette nummeret sidan 1964.",
            en: "No municipality has had this number since 1964.")
        : Unknown(
            DiagnosticCodes.UnknownMunicipality, text, nearest,
            nb: "Ingen kommune har hatt dette navnet siden 1964.",
            nn: "Ingen kommune har hatt dette namnet sidan 1964.",
            en: "No municipality has had this name since 1964.");

    public static Diagnostic CountyForMunicipality(string text) => Unknown(DiagnosticCodes.UnknownMunicipality, text, [], IsCounty);

    public static Diagnostic NumberOfAnotherDay(string text, MunicipalityNumber number, ImmutableArray<Municipality> having)
    {
        var when = string.Join(", ", having.SelectMany(one => one.Numbers.Where(dated => dated.Number == number)
            .Select(dated => FormattableString.Invariant($"{one.Names[^1].Norwegian} {dated.From:uuuu-MM-dd}–{dated.To:uuuu-MM-dd}"))));
        return Unknown(
            DiagnosticCodes.UnknownMunicipality, text, [],
            nb: $"Ingen hadde nummeret da; det var {when} som hadde det.",
            nn: $"Ingen hadde nummeret då; det var {when} som hadde det.",
            en: $"Nobody had the number then; it was that of {when}.");
    }

    public static Diagnostic UnknownCounty(string text, ImmutableArray<string> nearest, bool isNumber) => isNumber
        ? Unknown(
            DiagnosticCodes.UnknownCounty, text, nearest,
            nb: "Ingen fylker har hatt dette nummeret siden 1964.",
            nn: "Ingen fylke har hatt dette nummeret sidan 1964.",
            en: "No county has had this number since 1964.")
        : Unknown(
            DiagnosticCodes.UnknownCounty, text, nearest,
            nb: "Ingen fylker har hatt dette navnet siden 1964.",
            nn: "Ingen fylke har hatt dette namnet sidan 1964.",
            en: "No county has had this name since 1964.");

    public static Diagnostic UnknownOrganisation(string text, ImmutableArray<string> nearest, bool isMunicipality) =>
        isMunicipality
            ? Unknown(
                DiagnosticCodes.UnknownOrganisation, text, [],
                nb: "Det er en kommune: spør med «kommune».",
                nn: "Det er ein kommune: spør med «kommune».",
                en: "That is a municipality: ask with «municipality».")
            : Unknown(
                DiagnosticCodes.UnknownOrganisation, text, nearest,
                nb: "Registeret over offentlige virksomheter har ingen slik virksomhet.",
                nn: "Registeret over offentlege verksemder har inga slik verksemd.",
                en: "The register of public bodies has no such organisation.");

    private static Diagnostic Unknown(string code, string text, ImmutableArray<string> nearest, string nb, string nn, string en) =>
        Unknown(code, text, nearest, LocalizedText.OfThree(nb: nb, nn: nn, en: en));

    private static Diagnostic Unknown(string code, string text, ImmutableArray<string> nearest, LocalizedText message) => new()
    {
        Code = code,
        Severity = Severity.Error,
        Message = message,
        Expected = nearest.Length > 1 ? string.Join(", ", nearest.Select(static name => $"«{name}»")) : null,
        Suggestion = nearest is [var only] ? only : null,
        Span = new TextSpan(0, text.Length),
    };
}
