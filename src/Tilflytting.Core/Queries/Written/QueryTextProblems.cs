namespace Tilflytting.Core.Queries;

/// <summary>Every message about query texts, in one place.</summary>
internal static class QueryTextProblems
{
    public static Diagnostic UnknownKey(TextSpan span, ImmutableArray<string> nearest) => Error(
        DiagnosticCodes.UnknownQueryKey, span,
        nb: "Det finnes ingen slik nøkkel. Nøkler er blant andre målgruppe, aktivitet, salgsargument, kommune, fylke, aktiv, samarbeidspartner og tekst. Ord med kolon eller likhetstegn må stå i anførselstegn.",
        nn: "Det finst ingen slik nøkkel. Nøklar er mellom andre målgruppe, aktivitet, salsargument, kommune, fylke, aktiv, samarbeidspartnar og tekst. Ord med kolon eller likskapsteikn må stå i hermeteikn.",
        en: "There is no such key. Keys are, among others, target-group, activity, selling-point, municipality, county, active, partner and text. Words with a colon or an equals sign need quotes.",
        nearest: nearest);

    public static Diagnostic UnknownValue(TextSpan span, QueryKey key, ImmutableArray<string> nearest) => UnknownValue(span, key, Listed(nearest)) with { Suggestion = Only(nearest) };

    public static Diagnostic UnknownValue(TextSpan span, QueryKey key, LocalizedText? candidates)
    {
        var isOpen = key.Kind == QueryKeyKind.Code;
        return Error(
            DiagnosticCodes.UnknownQueryValue, span,
            nb: $"«{key.Label.For(LanguageTag.Bokmal)}» har ingen slik kode eller slikt navn.{(isOpen ? " En kode som menes slik den er skrevet, begynner med punktum." : "")}",
            nn: $"«{key.Label.For(LanguageTag.Nynorsk)}» har ingen slik kode eller slikt namn.{(isOpen ? " Ein kode som er meint slik han er skriven, byrjar med punktum." : "")}",
            en: $"«{key.Label.For(LanguageTag.English)}» has no such code or name.{(isOpen ? " A code that is meant as it is written begins with a full stop." : "")}") with
        { Expected = candidates };
    }

    public static Diagnostic Ambiguous(TextSpan span, LocalizedText meant) =>
        Error(DiagnosticCodes.AmbiguousQueryValue, span, nb: "Det kan være flere.", nn: "Det kan vere fleire.", en: "That may be several.") with { Expected = meant };

    public static Diagnostic MissingValue(TextSpan span, string? suggestion = null) => Error(
        DiagnosticCodes.MissingQueryValue, span,
        nb: "Her mangler noe; det er ikke mellomrom etter kolon, komma eller minustegn.",
        nn: "Her manglar noko; det er ikkje mellomrom etter kolon, komma eller minusteikn.",
        en: "Something is missing here; there is no space after a colon, a comma or a minus sign.") with
    { Suggestion = suggestion };

    /// <summary>A character that means nothing where it is, or that has another place.</summary>
    public static Diagnostic Misplaced(TextSpan span, string suggestion) => Error(
        DiagnosticCodes.MisplacedQuerySign, span,
        nb: "Et tegn her betyr ingenting, eller hører til et annet sted: minustegn står foran nøkkelen, og tegn som er ord, står i anførselstegn.",
        nn: "Eit teikn her tyder ingenting, eller høyrer til ein annan stad: minusteikn står framfor nøkkelen, og teikn som er ord, står i hermeteikn.",
        en: "A character here means nothing, or belongs elsewhere: a minus sign is before the key, and characters that are words are in quotes.") with
    { Suggestion = suggestion };

    public static Diagnostic NeedsQuotes(TextSpan span, string suggestion) => Error(
        DiagnosticCodes.ValueNeedsQuotes, span,
        nb: "En verdi på flere ord må stå i anførselstegn.",
        nn: "Ein verdi på fleire ord må stå i hermeteikn.",
        en: "A value of several words needs quotes.") with
    { Suggestion = suggestion };

    public static Diagnostic NeedsKey(TextSpan span, string suggestion) => Error(
        DiagnosticCodes.ValueNeedsQuotes, span,
        nb: "Hvert vilkår har sin egen nøkkel, og flere verdier av en nøkkel har komma mellom seg; som ord å lete etter må det stå i anførselstegn.",
        nn: "Kvart vilkår har sin eigen nøkkel, og fleire verdiar av ein nøkkel har komma mellom seg; som ord å leite etter må det stå i hermeteikn.",
        en: "Each condition has its own key, and several values of one have a comma between them; as a word to look for it needs quotes.") with
    { Suggestion = suggestion };

    public static Diagnostic QuotedCondition(TextSpan span, string suggestion) => Error(
        DiagnosticCodes.MisplacedQuerySign, span,
        nb: "Et vilkår i anførselstegn ville vært ord. Anførselstegnene står rundt verdien alene; ord som ser slik ut, skrives «tekst:\"…\"».",
        nn: "Eit vilkår i hermeteikn ville vore ord. Hermeteikna står rundt verdien aleine; ord som ser slik ut, skriv du «tekst:\"…\"».",
        en: "A condition in quotes would be words. Quotes are around the value alone; words that look like this are written «text:\"…\"».") with
    { Suggestion = suggestion };

    public static Diagnostic UnclosedQuote(TextSpan span) => Error(
        DiagnosticCodes.UnclosedQuote, span,
        nb: "Anførselstegnet er ikke lukket.",
        nn: "Hermeteiknet er ikkje lukka.",
        en: "The quotation mark is not closed.");

    public static Diagnostic UnclosedBracket(TextSpan span) => Error(
        DiagnosticCodes.UnbalancedBracket, span,
        nb: "Parentesen er ikke lukket.",
        nn: "Parentesen er ikkje lukka.",
        en: "The bracket is not closed.");

    public static Diagnostic UnopenedBracket(TextSpan span) => Error(
        DiagnosticCodes.UnbalancedBracket, span,
        nb: "Parentesen er ikke åpnet.",
        nn: "Parentesen er ikkje opna.",
        en: "The bracket is not opened.");

    public static Diagnostic EmptyBrackets(TextSpan span) => Error(
        DiagnosticCodes.UnbalancedBracket, span,
        nb: "Det er ingenting i parentesen.",
        nn: "Det er ingenting i parentesen.",
        en: "There is nothing in the brackets.");

    /// <param name="span">Where the operator is.</param>
    /// <param name="typed">The operator as it was typed.</param>
    public static Diagnostic NothingToCombine(TextSpan span, string typed) => Error(
        DiagnosticCodes.NothingToCombine, span,
        nb: $"Den ene siden av «{typed}» mangler; i anførselstegn er det et ord som andre.",
        nn: $"Den eine sida av «{typed}» manglar; i hermeteikn er det eit ord som andre.",
        en: $"One side of «{typed}» is missing; in quotes it is a word like any other.");

    public static Diagnostic TooDeep(TextSpan span, int most) => Error(
        DiagnosticCodes.QueryTooDeep, span,
        nb: $"Parenteser og minustegn står i hverandre dypere enn {most}; resten er ikke lest.",
        nn: $"Parentesar og minusteikn står i kvarandre djupare enn {most}; resten er ikkje lesen.",
        en: $"Brackets and minus signs are nested deeper than {most}; the rest was not read.");

    public static Diagnostic TooMany(TextSpan span, int most) => Error(
        DiagnosticCodes.TooManyQueryProblems, span,
        nb: $"Det er mer enn {most} feil; resten er ikke lest.",
        nn: $"Det er meir enn {most} feil; resten er ikkje lesen.",
        en: $"There are more than {most} problems; the rest was not read.");

    public static Diagnostic ImpreciseWindow(TextSpan span, ImmutableArray<string> meant) => Error(
        DiagnosticCodes.ImpreciseWindow, span,
        nb: "Et tidsrom har nøyaktige datoer og to punktum (2007..2010); en unøyaktig periode har skråstrek (2007~/2010).",
        nn: "Eit tidsrom har nøyaktige datoar og to punktum (2007..2010); ein unøyaktig periode har skråstrek (2007~/2010).",
        en: "A window has precise dates and two full stops (2007..2010); an imprecise period has a slash (2007~/2010).") with
    { Expected = Listed(meant), Suggestion = meant is [var only] ? only : null };

    public static Diagnostic BackwardWindow(TextSpan span) => Error(
        DiagnosticCodes.PeriodEndsBeforeStart, span,
        nb: "Tidsrommet slutter før det begynner.",
        nn: "Tidsrommet sluttar før det byrjar.",
        en: "The window ends before it starts.");

    public static Diagnostic TextWithoutWords(TextSpan span) => Error(
        DiagnosticCodes.TextWithoutWords, span,
        nb: "Her er det ingenting å lete etter.",
        nn: "Her er det ingenting å leite etter.",
        en: "There is nothing to look for here.");

    public static Diagnostic ExactNotPossible(TextSpan span) => Error(
        DiagnosticCodes.ExactNotPossible, span,
        nb: "Bare kodene i et vokabular kan det spørres nøyaktig etter.",
        nn: "Berre kodane i eit vokabular kan det spørjast nøyaktig etter.",
        en: "Only the codes of a vocabulary can be asked for exactly.") with
    { Suggestion = ":" };

    public static Diagnostic UnknownPlaceMode(TextSpan span) => Error(
        DiagnosticCodes.UnknownPlaceMode, span,
        nb: "Etter @ står «oppført», en dag som 2010-06-01 eller et år da ingenting ble endret, og bare for steder.",
        nn: "Etter @ står «oppførd», ein dag som 2010-06-01 eller eit år då ingenting vart endra, og berre for stader.",
        en: "After the @ there is «recorded», or a day such as 2010-06-01, or a year in which nothing changed, and only for a place.");

    /// <summary>Several candidates; null for fewer than two.</summary>
    private static LocalizedText? Listed(ImmutableArray<string> names) => names.Length > 1 ? string.Join(", ", names.Select(static name => $"«{name}»")) : null;

    private static string? Only(ImmutableArray<string> names) => names is [var only] ? QuotedText.Suggested(only) : null;

    private static Diagnostic Error(string code, TextSpan span, string nb, string nn, string en, ImmutableArray<string> nearest = default) => new()
    {
        Code = code,
        Severity = Severity.Error,
        Message = LocalizedText.OfThree(nb: nb, nn: nn, en: en),
        Expected = nearest.IsDefault ? null : Listed(nearest),
        Suggestion = nearest is { IsDefault: false, Length: 1 } ? nearest[0] : null,
        Span = span,
    };
}
