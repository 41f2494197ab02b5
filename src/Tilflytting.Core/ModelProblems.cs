namespace Tilflytting.Core;

/// <summary>Every message about the short texts of the model's own room, in one place.</summary>
internal static class ModelProblems
{
    public static Diagnostic SchemaVersion(ReadOnlySpan<char> text) => TextProblems.Error(
        DiagnosticCodes.MalformedSchemaVersion, text, 0,
        en: "The text is not a schema version.",
        nb: "Teksten er ikke en skjemaversjon.",
        expectedEn: "major.minor, such as «1.0»",
        expectedNb: "hovedversjon.underversjon, for eksempel «1.0»",
        nn: "Teksten er ikkje ein skjemaversjon.",
        expectedNn: "hovudversjon.underversjon, til dømes «1.0»") with
    { Span = new TextSpan(0, text.Length) };
}
