namespace Tilflytting.Core.Queries;

/// <summary>Every message about query texts, in one place.</summary>
internal static class QueryTextProblems
{
    public static Diagnostic UnknownKey(TextSpan span, ImmutableArray<string> nearest) => Error(
        DiagnosticCodes.UnknownQueryKey, span,
        "There is no such key. Words with a colon or an equals sign need quotes.",
        "Det finnes ingen slik nøkkel. Ord med kolon eller likhetstegn må stå i anførsel.",
        "Det finst ingen slik nøkkel. Ord med kolon eller likskapsteikn må stå i hermeteikn.",
        nearest);

    public static Diagnostic UnknownValue(TextSpan span, QueryKey key, ImmutableArray<string> nearest) => Error(
        DiagnosticCodes.UnknownQueryValue, span,
        $"«{key.Name}» has no such code or name. An open code that is meant as it stands has a full stop before it.",
        $"«{key.Name}» har ingen slik kode eller slikt navn. En åpen kode som menes slik den står, har punktum foran seg.",
        $"«{key.Name}» har ingen slik kode eller slikt namn. Ein open kode som er meint slik han står, har punktum framfor seg.",
        nearest);

    public static Diagnostic Ambiguous(TextSpan span, ImmutableArray<string> meant) => Error(
        DiagnosticCodes.AmbiguousQueryValue, span, "That may be several.", "Det kan være flere.", "Det kan vere fleire.", meant);

    public static Diagnostic MissingValue(TextSpan span) => Error(
        DiagnosticCodes.MissingQueryValue, span,
        "Something is missing here; there is no space behind a colon, a comma or a minus sign.",
        "Her mangler noe; det er ikke mellomrom etter kolon, komma eller minustegn.",
        "Her manglar noko; det er ikkje mellomrom etter kolon, komma eller minusteikn.");

    public static Diagnostic UnclosedQuote(TextSpan span) => Error(
        DiagnosticCodes.UnclosedQuote, span, "The quotation does not end.", "Anførselen slutter ikke.", "Sitatet sluttar ikkje.");

    public static Diagnostic UnclosedBracket(TextSpan span) => Error(
        DiagnosticCodes.UnbalancedBracket, span, "The bracket does not end.", "Parentesen slutter ikke.", "Parentesen sluttar ikkje.");

    public static Diagnostic UnopenedBracket(TextSpan span) => Error(
        DiagnosticCodes.UnbalancedBracket, span, "The bracket does not begin.", "Parentesen begynner ikke.", "Parentesen byrjar ikkje.");

    public static Diagnostic EmptyBrackets(TextSpan span) => Error(
        DiagnosticCodes.UnbalancedBracket, span, "There is nothing in the brackets.", "Det er ingenting i parentesen.", "Det er ingenting i parentesen.");

    public static Diagnostic NothingToCombine(TextSpan span) => Error(
        DiagnosticCodes.NothingToCombine, span,
        "One side of the «or» is missing; in quotes it is a word like any other.",
        "Den ene siden av «eller» mangler; i anførsel er det et ord som andre.",
        "Den eine sida av «eller» manglar; i hermeteikn er det eit ord som andre.");

    public static Diagnostic TooDeep(TextSpan span, int most) => Error(
        DiagnosticCodes.QueryTooDeep, span,
        $"Brackets and minus signs stand in each other deeper than {most}; the rest was not read.",
        $"Parenteser og minustegn står i hverandre dypere enn {most}; resten er ikke lest.",
        $"Parentesar og minusteikn står i kvarandre djupare enn {most}; resten er ikkje lesen.");

    public static Diagnostic TooMany(TextSpan span, int most) => Error(
        DiagnosticCodes.TooManyQueryProblems, span,
        $"There are more than {most} problems; the rest was not read.",
        $"Det er mer enn {most} feil; resten er ikke lest.",
        $"Det er meir enn {most} feil; resten er ikkje lesen.");

    public static Diagnostic ImpreciseWindow(TextSpan span, string? suggestion) => Error(
        DiagnosticCodes.ImpreciseWindow, span,
        "A window has precise dates and two full stops (2007..2010); an imprecise period has a slash (2007~/2010).",
        "Et vindu har nøyaktige datoer og to punktum (2007..2010); en unøyaktig periode har skråstrek (2007~/2010).",
        "Eit vindauge har nøyaktige datoar og to punktum (2007..2010); ein unøyaktig periode har skråstrek (2007~/2010).",
        suggestion is null ? [] : [suggestion]);

    public static Diagnostic BackwardWindow(TextSpan span) => Error(
        DiagnosticCodes.PeriodEndsBeforeStart, span, "The window ends before it starts.", "Vinduet slutter før det begynner.", "Vindauget sluttar før det byrjar.");

    public static Diagnostic TextWithoutWords(TextSpan span) => Error(
        DiagnosticCodes.TextWithoutWords, span, "There is nothing to look for here.", "Her er det ingenting å lete etter.", "Her er det ingenting å leite etter.");

    public static Diagnostic ExactNotPossible(TextSpan span) => Error(
        DiagnosticCodes.ExactNotPossible, span,
        "Only the codes of a vocabulary can be asked for exactly.",
        "Bare kodene i et vokabular kan det spørres nøyaktig etter.",
        "Berre kodane i eit vokabular kan det spørjast nøyaktig etter.",
        [":"]);

    public static Diagnostic UnknownPlaceMode(TextSpan span) => Error(
        DiagnosticCodes.UnknownPlaceMode, span,
        "Behind the @ stands «recorded» or a day such as 2010-06-01, and only for a place.",
        "Etter @ står «oppført» eller en dag som 2010-06-01, og bare for steder.",
        "Etter @ står «oppførd» eller ein dag som 2010-06-01, og berre for stader.");

    private static Diagnostic Error(string code, TextSpan span, string en, string nb, string nn, ImmutableArray<string> nearest = default) => new()
    {
        Code = code,
        Severity = Severity.Error,
        Message = QueryTexts.Say(nb, nn, en),
        Expected = nearest is { IsDefault: false, Length: > 1 } ? string.Join(", ", nearest.Select(static name => $"«{name}»")) : null,
        Suggestion = nearest is { IsDefault: false, Length: 1 } ? QuotedSuggestion(nearest[0]) : null,
        Span = span,
    };

    private static string QuotedSuggestion(string suggestion) =>
        suggestion == ":" || suggestion.Contains("..", StringComparison.Ordinal) || suggestion.Contains('~', StringComparison.Ordinal) ? suggestion : QuotedText.Suggested(suggestion);
}
