using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>Every message about reading and writing the model as JSON, in one place.</summary>
internal static class JsonProblems
{
    public static LocalizedText Object { get; } = TextProblems.Both("an object", "et objekt");

    public static LocalizedText Text { get; } = TextProblems.Both("a text", "en tekst");

    public static LocalizedText Number { get; } = TextProblems.Both("a number", "et tall");

    public static LocalizedText Flag { get; } = TextProblems.Both("true or false", "true eller false");

    public static LocalizedText List { get; } = TextProblems.Both("a list", "en liste");

    public static LocalizedText TextOrObject { get; } = TextProblems.Both("a text or an object", "en tekst eller et objekt");

    public static Diagnostic WrongType(LocalizedText expected, JsonTokenType found) => JsonText.Error(
        DiagnosticCodes.WrongJsonType,
        $"The value is {Describe(found, LanguageTag.English)}.",
        $"Verdien er {Describe(found, LanguageTag.Bokmal)}.") with
    { Expected = expected };

    public static Diagnostic Missing(string name) => JsonText.Error(
        DiagnosticCodes.MissingMember,
        $"The member «{name}» is required and is missing or null.",
        $"Medlemmet «{name}» er påkrevd, men mangler eller er null.");

    public static Diagnostic NullItem() => JsonText.Error(
        DiagnosticCodes.NullItem, "An item of a list is null.", "Et element i en liste er null.");

    public static Diagnostic BlankText() => JsonText.Error(
        DiagnosticCodes.BlankText,
        "The text is blank; a text that is not there is left out.",
        "Teksten er tom; en tekst som ikke finnes, utelates.");

    public static Diagnostic EmptyObject(string one, string other) => JsonText.Error(
        DiagnosticCodes.EmptyObject,
        $"The object has neither «{one}» nor «{other}».",
        $"Objektet har verken «{one}» eller «{other}».");

    public static Diagnostic NoLanguage() => JsonText.Error(
        DiagnosticCodes.EmptyObject, "The text has no language.", "Teksten har ingen språk.");

    public static Diagnostic Newer(SchemaVersion version) => JsonText.Error(
        DiagnosticCodes.NewerSchemaVersion,
        $"The catalogue is in format {version}, which is newer than this library.",
        $"Katalogen er i format {version}, som er nyere enn dette biblioteket.") with
    { Expected = TextProblems.Both($"{SchemaVersion.Current.Major}.x; use a newer version of Tilflytting.Core", $"{SchemaVersion.Current.Major}.x; bruk en nyere versjon av Tilflytting.Core") };

    public static Diagnostic Older(SchemaVersion version) => JsonText.Error(
        DiagnosticCodes.OlderSchemaVersion,
        $"The catalogue is in format {version}, which this library does not know.",
        $"Katalogen er i format {version}, som dette biblioteket ikke kjenner.") with
    { Expected = TextProblems.Both($"{SchemaVersion.Current.Major}.x", $"{SchemaVersion.Current.Major}.x") };

    public static Diagnostic Unknown(string text, string values, string? suggestion) => JsonText.Error(
        DiagnosticCodes.UnknownValue, $"There is no value «{TextFormat.Short(text)}» here.", $"Verdien «{TextFormat.Short(text)}» finnes ikke her.") with
    { Expected = TextProblems.Both(values, values), Suggestion = suggestion };

    public static Diagnostic Date() => JsonText.Error(
        DiagnosticCodes.MalformedDate, "The text is not a day.", "Teksten er ikke en dag.") with
    { Expected = TextProblems.Both("a day as yyyy-MM-dd, in the years 0001 to 9999", "en dag som åååå-MM-dd, i årene 0001 til 9999") };

    public static Diagnostic Length() => JsonText.Error(
        DiagnosticCodes.MalformedLength, "The text is not a length of time.", "Teksten er ikke en varighet.") with
    { Expected = TextProblems.Both("an ISO 8601 duration, such as «P3Y» or «P18M»", "en varighet etter ISO 8601, for eksempel «P3Y» eller «P18M»") };

    public static Diagnostic Address() => JsonText.Error(
        DiagnosticCodes.MalformedAddress, "The text is not an address.", "Teksten er ikke en adresse.") with
    { Expected = TextProblems.Both("a URI, such as «https://example.org/page»", "en URI, for eksempel «https://example.org/side»") };

    public static Diagnostic NotUtf8() => Encoding(
        "The bytes are not UTF-8; the file may have been saved as Latin-1 or Windows-1252.",
        "Bytene er ikke UTF-8; filen kan være lagret som Latin-1 eller Windows-1252.");

    public static Diagnostic Utf16() => Encoding(
        "The bytes are UTF-16; Windows PowerShell, for one, writes files so.",
        "Bytene er UTF-16; slik skriver for eksempel Windows PowerShell filer.");

    /// <summary>Whether a document that is not JSON is so because it is UTF-16: it begins with a mark, or with a sign of which one byte is zero.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> document) =>
        document is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, not 0, ..] or [not 0, 0, ..];

    public static Diagnostic BadNumber() => JsonText.Error(
        DiagnosticCodes.MalformedNumber,
        "The number has more digits than can be kept, or is out of range.",
        "Tallet har flere sifre enn det er plass til, eller er for stort.") with
    { Expected = TextProblems.Both("at most 28 significant digits", "høyst 28 gjeldende sifre") };

    public static Diagnostic UnknownMember(string name, string? suggestion) => JsonText.Error(
        DiagnosticCodes.UnknownMember,
        $"This version of the format has no member «{TextFormat.Short(name)}» here.",
        $"Denne versjonen av formatet har ikke noe medlem «{TextFormat.Short(name)}» her.") with
    { Suggestion = suggestion };

    public static Diagnostic UnknownCode(string scheme, string code, string? suggestion) => JsonText.Error(
        DiagnosticCodes.UnknownCode,
        $"The code «{code}» of «{scheme}» is neither shipped nor one of the catalogue's own.",
        $"Koden «{code}» i «{scheme}» verken følger med eller er en av katalogens egne.") with
    { Suggestion = suggestion };

    public static Diagnostic TooLong(long most) => JsonText.Error(
        DiagnosticCodes.TooLong,
        Invariant($"There are more than {most} bytes."),
        Invariant($"Det er flere enn {most} byte.")) with
    { Expected = AtMost(most, "bytes", "byte") };

    public static Diagnostic TextTooLong(int most) => JsonText.Error(
        DiagnosticCodes.TextTooLong,
        Invariant($"A text is longer than {most} bytes."),
        Invariant($"En tekst er lengre enn {most} byte.")) with
    { Expected = AtMost(most, "bytes", "byte") };

    public static Diagnostic TooManyItems(int most) => JsonText.Error(
        DiagnosticCodes.TooManyItems,
        Invariant($"There are more than {most} items."),
        Invariant($"Det er flere enn {most} elementer.")) with
    { Expected = AtMost(most, "items", "elementer") };

    public static Diagnostic TooManyProblems(int most) => JsonText.Error(
        DiagnosticCodes.TooManyProblems,
        Invariant($"There are more than {most} problems; the rest of the document was not looked at."),
        Invariant($"Det er flere enn {most} feil; resten av dokumentet er ikke undersøkt."));

    public static Diagnostic TooManyRemarks(int most) => JsonText.Error(
        DiagnosticCodes.TooManyProblems,
        Invariant($"There are more than {most} remarks; the rest of them are not told."),
        Invariant($"Det er flere enn {most} merknader; resten av dem er ikke tatt med.")) with
    { Severity = Severity.Information };

    public static Diagnostic NoValue(string what) => JsonText.Error(
        DiagnosticCodes.DefaultValue, $"A default value ({what}) is no value and cannot be written.", $"En tom verdi ({what}) kan ikke skrives.");

    /// <summary>A serializer's exception; the serializer adds the path in the host's document.</summary>
    public static JsonException Exception(List<Diagnostic> problems) => new(problems[0].ToString());

    /// <summary>What is thrown for a value that could not be read back.</summary>
    public static UnwritableException Unwritable(Diagnostic problem) => new(problem);

    private static Diagnostic Encoding(string en, string nb) => JsonText.Error(DiagnosticCodes.NotUtf8, en, nb) with
    { Expected = TextProblems.Both("a document in UTF-8", "et dokument i UTF-8") };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static LocalizedText AtMost(long most, string unit, string enhet) =>
        TextProblems.Both(Invariant($"at most {most} {unit}"), Invariant($"høyst {most} {enhet}"));

    private static string Describe(JsonTokenType token, LanguageTag language)
    {
        var kind = token switch
        {
            JsonTokenType.StartObject => Object,
            JsonTokenType.StartArray => List,
            JsonTokenType.String => Text,
            JsonTokenType.Number => Number,
            JsonTokenType.True => new LocalizedText("true"),
            JsonTokenType.False => new LocalizedText("false"),
            _ => new LocalizedText("null"),
        };
        return kind.For(language);
    }
}
