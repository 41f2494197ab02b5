namespace Tilflytting.Core.Queries;

/// <summary>Every message about query texts, in one place.</summary>
internal static class QueryTextProblems
{
    public static Diagnostic UnknownKey(TextSpan span, ImmutableArray<string> nearest) => Error(
        DiagnosticCodes.UnknownQueryKey, span, "There is no such key. Words with a colon or an equals sign need quotes.", "Det finnes ingen slik nøkkel. Ord med kolon eller likhetstegn må stå i anførsel.", nearest);

    public static Diagnostic UnknownValue(TextSpan span, QueryKey key, ImmutableArray<string> nearest) => Error(
        DiagnosticCodes.UnknownQueryValue, span,
        $"«{key.Name}» has no such code or name. An open code that is meant as it stands has a full stop before it.", $"«{key.Name}» har ingen slik kode eller slikt navn. En åpen kode som menes slik den står, har punktum foran seg.", nearest);

    public static Diagnostic Ambiguous(TextSpan span, ImmutableArray<string> meant) => Error(
        DiagnosticCodes.AmbiguousQueryValue, span, "That may be several.", "Det kan være flere.", meant);

    public static Diagnostic MissingValue(TextSpan span) => Error(
        DiagnosticCodes.MissingQueryValue, span, "Something is missing here; there is no space behind a colon, a comma or a minus sign.", "Her mangler noe; det er ikke mellomrom etter kolon, komma eller minustegn.");

    public static Diagnostic UnclosedQuote(TextSpan span) => Error(
        DiagnosticCodes.UnclosedQuote, span, "The quotation does not end.", "Anførselen slutter ikke.");

    public static Diagnostic UnclosedBracket(TextSpan span) => Error(
        DiagnosticCodes.UnbalancedBracket, span, "The bracket does not end.", "Parentesen slutter ikke.");

    public static Diagnostic UnopenedBracket(TextSpan span) => Error(
        DiagnosticCodes.UnbalancedBracket, span, "The bracket does not begin.", "Parentesen begynner ikke.");

    public static Diagnostic EmptyBrackets(TextSpan span) => Error(
        DiagnosticCodes.UnbalancedBracket, span, "There is nothing in the brackets.", "Det er ingenting i parentesen.");

    public static Diagnostic NothingToCombine(TextSpan span) => Error(
        DiagnosticCodes.NothingToCombine, span, "One side of the «or» is missing; in quotes it is a word like any other.", "Den ene siden av «eller» mangler; i anførsel er det et ord som andre.");

    public static Diagnostic TooDeep(TextSpan span, int most) => Error(
        DiagnosticCodes.QueryTooDeep, span, $"Brackets and minus signs stand in each other deeper than {most}; the rest was not read.", $"Parenteser og minustegn står i hverandre dypere enn {most}; resten er ikke lest.");

    public static Diagnostic TooMany(TextSpan span, int most) => Error(
        DiagnosticCodes.TooManyQueryProblems, span, $"There are more than {most} problems; the rest was not read.", $"Det er mer enn {most} feil; resten er ikke lest.");

    public static Diagnostic ImpreciseWindow(TextSpan span, string? suggestion) => Error(
        DiagnosticCodes.ImpreciseWindow, span,
        "A window has precise dates and two full stops (2007..2010); an imprecise period has a slash (2007~/2010).",
        "Et vindu har nøyaktige datoer og to punktum (2007..2010); en unøyaktig periode har skråstrek (2007~/2010).",
        suggestion is null ? [] : [suggestion]);

    public static Diagnostic BackwardWindow(TextSpan span) => Error(
        DiagnosticCodes.PeriodEndsBeforeStart, span, "The window ends before it starts.", "Vinduet slutter før det begynner.");

    public static Diagnostic TextWithoutWords(TextSpan span) => Error(
        DiagnosticCodes.TextWithoutWords, span, "There is nothing to look for here.", "Her er det ingenting å lete etter.");

    public static Diagnostic ExactNotPossible(TextSpan span) => Error(
        DiagnosticCodes.ExactNotPossible, span, "Only the codes of a vocabulary can be asked for exactly.", "Bare kodene i et vokabular kan det spørres nøyaktig etter.", [":"]);

    public static Diagnostic UnknownPlaceMode(TextSpan span) => Error(
        DiagnosticCodes.UnknownPlaceMode, span, "Behind the @ stands «recorded» or a day such as 2010-06-01, and only for a place.", "Etter @ står «oppført» eller en dag som 2010-06-01, og bare for steder.");

    private static Diagnostic Error(string code, TextSpan span, string en, string nb, ImmutableArray<string> nearest = default) => new()
    {
        Code = code,
        Severity = Severity.Error,
        Message = TextProblems.Both(en, nb),
        Expected = nearest is { IsDefault: false, Length: > 1 } ? string.Join(", ", nearest.Select(static name => $"«{name}»")) : null,
        Suggestion = nearest is { IsDefault: false, Length: 1 } ? QuotedSuggestion(nearest[0]) : null,
        Span = span,
    };

    private static string QuotedSuggestion(string suggestion) => suggestion == ":" || suggestion.Contains("..", StringComparison.Ordinal) || suggestion.Contains('~', StringComparison.Ordinal) ? suggestion : QuotedText.Suggested(suggestion);
}
