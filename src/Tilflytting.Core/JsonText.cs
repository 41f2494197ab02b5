using System.Text.Json;

namespace Tilflytting.Core;

/// <summary>Every message about JSON as such, before the model comes into it.</summary>
internal static class JsonText
{
    private const string InvalidLiteral = " is an invalid JSON literal";

    public static Diagnostic Malformed(JsonException e) => Error(
        DiagnosticCodes.MalformedJson,
        $"The text is not JSON: {Reason(e)}",
        "Teksten er ikke JSON.");

    public static Diagnostic NotAnObject() => Error(
        DiagnosticCodes.WrongJsonType, "The value is not an object.", "Verdien er ikke et objekt.");

    public static Diagnostic DuplicateMember(string name) => Error(
        DiagnosticCodes.DuplicateMember, $"The member «{TextFormat.Short(name)}» comes twice.", $"Medlemmet «{TextFormat.Short(name)}» forekommer to ganger.");

    public static Diagnostic NestedTooDeep(int depth) => Error(
        DiagnosticCodes.NestedTooDeep,
        $"A value that this version does not know is nested deeper than {depth}.",
        $"En verdi som denne versjonen ikke kjenner, er nøstet dypere enn {depth}.");

    public static Diagnostic TooDeep(int depth) => Error(
        DiagnosticCodes.NestedTooDeep,
        $"Values stand in each other deeper than {depth}.",
        $"Verdier står i hverandre dypere enn {depth}.");

    public static Diagnostic LoneSurrogate() => Error(
        DiagnosticCodes.LoneSurrogate,
        "A text has half of a surrogate pair, which no UTF-8 document can hold.",
        "En tekst har et halvt surrogatpar, som ikke kan skrives i UTF-8.");

    public static Diagnostic Error(string code, string en, string nb, string? nn = null) => new()
    {
        Code = code,
        Severity = Severity.Error,
        Message = TextProblems.Both(en, nb, nn),
    };

    /// <summary>What the runtime's reader says, without the place. It may quote all that follows, however long that is: of a long one the beginning and the end are told.</summary>
    private static string Reason(JsonException e)
    {
        var at = e.Message.LastIndexOf(" LineNumber:", StringComparison.Ordinal);
        var reason = at < 0 ? e.Message : e.Message[..at];

        // The runtime quotes as much of the literal as has come, which differs with the pieces of a stream.
        var literal = reason.IndexOf(InvalidLiteral, StringComparison.Ordinal);
        return TextFormat.ShortMiddle(literal < 0 ? reason : $"there is an invalid literal{reason[(literal + InvalidLiteral.Length)..]}");
    }
}
