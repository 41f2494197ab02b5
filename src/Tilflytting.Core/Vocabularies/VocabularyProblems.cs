namespace Tilflytting.Core;

/// <summary>Every message about codes and vocabularies, in one place.</summary>
internal static class VocabularyProblems
{
    public static Diagnostic Code(ReadOnlySpan<char> text, int fault) => TextProblems.Error(
        DiagnosticCodes.MalformedCode, text, fault,
        en: "The text is not a code.",
        nb: "Teksten er ikke en kode.",
        nn: "Teksten er ikkje ein kode.",
        expectedEn: "lower-case letters a–z and digits, with single hyphens between them, at most 64, such as «families-with-children»",
        expectedNb: "små bokstaver a–z og sifre, med enkle bindestreker mellom, høyst 64, for eksempel «families-with-children»",
        expectedNn: "små bokstavar a–z og siffer, med enkle bindestrekar mellom, høgst 64, til dømes «families-with-children»");
}
