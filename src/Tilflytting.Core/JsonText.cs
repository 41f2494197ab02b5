using System.Text.Json;

namespace Tilflytting.Core;

/// <summary>Every message about JSON as such, before the model comes into it.</summary>
internal static class JsonText
{
    private const string InvalidLiteral = " is an invalid JSON literal";

    public static Diagnostic Malformed(JsonException e) => Error(
        DiagnosticCodes.MalformedJson,
        nb: "Teksten er ikke JSON.",
        nn: "Teksten er ikkje JSON.",
        en: $"The text is not JSON: {Reason(e)}");

    public static Diagnostic NotAnObject() => Error(
        DiagnosticCodes.WrongJsonType,
        nb: "Verdien er ikke et objekt.",
        nn: "Verdien er ikkje eit objekt.",
        en: "The value is not an object.");

    public static Diagnostic DuplicateMember(string name) => Error(
        DiagnosticCodes.DuplicateMember,
        nb: $"Medlemmet «{TextFormat.Short(name)}» forekommer to ganger.",
        nn: $"Medlemmen «{TextFormat.Short(name)}» kjem to gonger.",
        en: $"The member «{TextFormat.Short(name)}» comes twice.");

    public static Diagnostic NestedTooDeep(int depth) => Error(
        DiagnosticCodes.NestedTooDeep,
        nb: $"En verdi som denne versjonen ikke kjenner, er nøstet dypere enn {depth}.",
        nn: $"Ein verdi som denne versjonen ikkje kjenner, er nøsta djupare enn {depth}.",
        en: $"A value that this version does not know is nested deeper than {depth}.");

    public static Diagnostic TooDeep(int depth) => Error(
        DiagnosticCodes.NestedTooDeep,
        nb: $"Verdier står i hverandre dypere enn {depth}.",
        nn: $"Verdiar står i kvarandre djupare enn {depth}.",
        en: $"Values stand in each other deeper than {depth}.");

    public static Diagnostic LoneSurrogate() => Error(
        DiagnosticCodes.LoneSurrogate,
        nb: "En tekst har et halvt surrogatpar, som ikke kan skrives i UTF-8.",
        nn: "Ein tekst har eit halvt surrogatpar, som ikkje kan skrivast i UTF-8.",
        en: "A text has half of a surrogate pair, which no UTF-8 document can hold.");

    public static Diagnostic Error(string code, string nb, string nn, string en) => new()
    {
        Code = code,
        Severity = Severity.Error,
        Message = LocalizedText.OfThree(nb: nb, nn: nn, en: en),
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
