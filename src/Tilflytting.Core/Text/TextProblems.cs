namespace Tilflytting.Core;

/// <summary>Every message about the short texts of room 1, in one place.</summary>
internal static class TextProblems
{
    public static Diagnostic LanguageTag(ReadOnlySpan<char> text, int fault) => Error(
        DiagnosticCodes.MalformedLanguageTag, text, fault,
        en: "The text is not a language tag.",
        nb: "Teksten er ikke en språkkode.",
        expected: "a BCP 47 tag, such as «nb», «nn», «en-GB»",
        ventet: "en BCP 47-kode, for eksempel «nb», «nn», «en-GB»");

    public static Diagnostic Slug(ReadOnlySpan<char> text, int fault) => Error(
        DiagnosticCodes.MalformedSlug, text, fault,
        en: "The text is not an id.",
        nb: "Teksten er ikke en id.",
        expected: "lower-case letters a–z and digits, with single hyphens between them, such as «kystsamfunnsprosjektet»",
        ventet: "små bokstaver a–z og sifre, med enkle bindestreker mellom, for eksempel «kystsamfunnsprosjektet»");

    /// <summary>An error with a one-character span at the fault; at the end of the text the span is empty.</summary>
    public static Diagnostic Error(
        string code, ReadOnlySpan<char> text, int fault, string en, string nb, string? expected = null, string? ventet = null) => new()
        {
            Code = code,
            Severity = Severity.Error,
            Message = Both(en, nb),
            Expected = expected is null ? null : Both(expected, ventet ?? expected),
            Span = new TextSpan(fault, fault < text.Length ? 1 : 0),
        };

    /// <summary>A message in English and bokmål.</summary>
    public static LocalizedText Both(string en, string nb) =>
        new([KeyValuePair.Create(Core.LanguageTag.English, en), KeyValuePair.Create(Core.LanguageTag.Bokmal, nb)]);
}
