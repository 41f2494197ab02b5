namespace Tilflytting.Core;

/// <summary>Every message about the short texts of room 1, in one place.</summary>
internal static class TextProblems
{
    public static Diagnostic LanguageTag(ReadOnlySpan<char> text, int fault) => Error(
        DiagnosticCodes.MalformedLanguageTag, text, fault,
        en: "The text is not a language tag.",
        nb: "Teksten er ikke en språkkode.",
        expectedEn: "a BCP 47 tag, such as «nb», «nn», «en-GB»",
        expectedNb: "en BCP 47-kode, for eksempel «nb», «nn», «en-GB»",
        nn: "Teksten er ikkje ein språkkode.",
        expectedNn: "ein BCP 47-kode, til dømes «nb», «nn», «en-GB»") with
    { Suggestion = LanguageCodes.Meant(text) };

    /// <summary>A language that has a shorter code, and so two tags for one language.</summary>
    public static Diagnostic LongLanguage(ReadOnlySpan<char> text, string language) => LanguageTag(text, 0) with
    {
        Message = LocalizedText.OfThree(
            nb: $"Språket har en kode på to bokstaver, «{language}»; en språkkode er den korteste.",
            nn: $"Språket har ein kode på to bokstavar, «{language}»; ein språkkode er den kortaste.",
            en: $"The language has a code of two letters, «{language}»; a tag has the shortest."),
        Span = new TextSpan(0, 3),
    };

    public static Diagnostic Slug(ReadOnlySpan<char> text, int fault) => Error(
        DiagnosticCodes.MalformedSlug, text, fault,
        en: "The text is not an id.",
        nb: "Teksten er ikke en id.",
        expectedEn: "lower-case letters a–z and digits, with single hyphens between them, such as «kystsamfunnsprosjektet»",
        expectedNb: "små bokstaver a–z og sifre, med enkle bindestreker mellom, for eksempel «kystsamfunnsprosjektet»",
        nn: "Teksten er ikkje ein id.",
        expectedNn: "små bokstavar a–z og siffer, med enkle bindestrekar mellom, til dømes «kystsamfunnsprosjektet»");

    public static Diagnostic NoWords(ReadOnlySpan<char> text) => Error(
        DiagnosticCodes.NoWords, text, 0,
        en: "There is no word to search for.",
        nb: "Det er ikke noe ord å søke etter.",
        nn: "Det er ikkje noko ord å søkje etter.") with
    {
        Span = new TextSpan(0, text.Length),
    };

    public static Diagnostic UnclosedQuotation(ReadOnlySpan<char> text, int fault) => Error(
        DiagnosticCodes.UnclosedQuotation, text, fault,
        en: "The quotation is not closed.",
        nb: "Sitatet er ikke lukket.",
        nn: "Sitatet er ikkje lukka.",
        expectedEn: "a closing mark, such as «god, nær og raus»",
        expectedNb: "et avsluttende tegn, for eksempel «god, nær og raus»",
        expectedNn: "eit avsluttande teikn, til dømes «god, nær og raus»");

    public static Diagnostic MisplacedAsterisk(ReadOnlySpan<char> text, int fault) => Error(
        DiagnosticCodes.MisplacedAsterisk, text, fault,
        en: "The asterisk is not at the end of a word.",
        nb: "Stjernen står ikke sist i et ord.",
        nn: "Stjerna står ikkje sist i eit ord.",
        expectedEn: "the beginning of a word and the asterisk, such as «kyst*»",
        expectedNb: "begynnelsen av et ord og stjernen, for eksempel «kyst*»",
        expectedNn: "byrjinga av eit ord og stjerna, til dømes «kyst*»");

    public static Diagnostic TooManyWords(TextSpan span) => new()
    {
        Code = DiagnosticCodes.TooManyWords,
        Severity = Severity.Error,
        Message = LocalizedText.OfThree(
            nb: "Det er for mange ord å søke etter på én gang.",
            nn: "Det er for mange ord å søkje etter på éin gong.",
            en: "There are too many words to search for at once."),
        Expected = LocalizedText.OfThree(nb: "høyst 64 ord og deler av ord", nn: "høgst 64 ord og delar av ord", en: "at most 64 words and parts of words"),
        Span = span,
    };

    /// <summary>An error with a one-character span at the fault; at the end of the text the span is empty.</summary>
    public static Diagnostic Error(
        string code, ReadOnlySpan<char> text, int fault, string nb, string nn, string en, string? expectedNb = null, string? expectedNn = null, string? expectedEn = null) => new()
        {
            Code = code,
            Severity = Severity.Error,
            Message = LocalizedText.OfThree(nb: nb, nn: nn, en: en),
            Expected = expectedEn is null ? null : LocalizedText.OfThree(nb: expectedNb ?? expectedEn, nn: expectedNn ?? expectedNb ?? expectedEn, en: expectedEn),
            Span = new TextSpan(fault, fault < text.Length ? 1 : 0),
        };
}
