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

    public static Diagnostic NoJsonLine(string beginning) => JsonText.Error(
        DiagnosticCodes.MalformedJson,
        $"The line is not JSON; it begins with «{TextFormat.Short(beginning)}».",
        $"Linjen er ikke JSON; den begynner med «{TextFormat.Short(beginning)}».",
        $"Linja er ikkje JSON; ho byrjar med «{TextFormat.Short(beginning)}».") with
    { Expected = LocalizedText.OfThree(nb: "ett tiltak på hver linje, som begynner med «{»", nn: "eitt tiltak på kvar linje, som byrjar med «{»", en: "an initiative on each line, which begins with «{»") };

    public static Diagnostic NotRead(long first, long last) => JsonText.Error(
        DiagnosticCodes.PartNotRead,
        first == last ? Invariant($"A part of line {first} was not read.") : Invariant($"Lines {first} to {last} were not read."),
        first == last ? Invariant($"En del av linje {first} er ikke lest.") : Invariant($"Linje {first} til {last} er ikke lest."),
        first == last ? Invariant($"Ein del av linje {first} er ikkje lesen.") : Invariant($"Linje {first} til {last} er ikkje lesne."));

    public static Diagnostic Commas(int count) => JsonText.Error(
        DiagnosticCodes.MalformedJson,
        count == 0 ? "There is no comma between two initiatives." : Invariant($"There are {count} commas between two initiatives."),
        count == 0 ? "Det mangler et komma mellom to tiltak." : Invariant($"Det er {count} komma mellom to tiltak."),
        count == 0 ? "Det manglar eit komma mellom to tiltak." : Invariant($"Det er {count} komma mellom to tiltak."));

    public static Diagnostic CatalogueOnLine() => OtherKind(
        LocalizedText.OfThree(nb: "Linjen er en hel katalog.", nn: "Linja er ein heil katalog.", en: "The line is a whole catalogue."),
        LocalizedText.OfThree(
            nb: "ett tiltak på hver linje; en katalog leses med CatalogueJson.ReadInitiativesAsync eller CatalogueJson.ReadAsync",
            nn: "eitt tiltak på kvar linje; ein katalog blir lesen med CatalogueJson.ReadInitiativesAsync eller CatalogueJson.ReadAsync",
            en: "an initiative on each line; a catalogue is read by CatalogueJson.ReadInitiativesAsync or CatalogueJson.ReadAsync"));

    public static Diagnostic ListOnLine() => OtherKind(
        LocalizedText.OfThree(nb: "Linjen er en liste.", nn: "Linja er ei liste.", en: "The line is a list."),
        LocalizedText.OfThree(
            nb: "ett tiltak på hver linje; en liste leses med JsonSerializer.Deserialize<Initiative[]>",
            nn: "eitt tiltak på kvar linje; ei liste blir lesen med JsonSerializer.Deserialize<Initiative[]>",
            en: "an initiative on each line; a list is read by JsonSerializer.Deserialize<Initiative[]>"));

    public static Diagnostic SpreadOverLines() => OtherKind(
        LocalizedText.OfThree(
            nb: "Linjen er bare begynnelsen av et dokument som går over flere linjer.",
            nn: "Linja er berre byrjinga av eit dokument som går over fleire linjer.",
            en: "The line is only the beginning of a document that goes over several lines."),
        LocalizedText.OfThree(
            nb: "ett helt tiltak på hver linje; en katalog leses med CatalogueJson.ReadInitiativesAsync eller CatalogueJson.ReadAsync",
            nn: "eitt heilt tiltak på kvar linje; ein katalog blir lesen med CatalogueJson.ReadInitiativesAsync eller CatalogueJson.ReadAsync",
            en: "a whole initiative on each line; a catalogue is read by CatalogueJson.ReadInitiativesAsync or CatalogueJson.ReadAsync"));

    public static Diagnostic LinesAsDocument() => OtherKind(
        LocalizedText.OfThree(
            nb: "Dokumentet har et tiltak på hver linje (NDJSON) og er ingen katalog.",
            nn: "Dokumentet har eit tiltak på kvar linje (NDJSON) og er ingen katalog.",
            en: "The document has an initiative on each line (NDJSON) and is no catalogue."),
        LocalizedText.OfThree(
            nb: "en katalog; linjer leses med CatalogueJson.ReadLinesAsync",
            nn: "ein katalog; linjer blir lesne med CatalogueJson.ReadLinesAsync",
            en: "a catalogue; lines are read by CatalogueJson.ReadLinesAsync"));

    public static Diagnostic NoValue(string what) => JsonText.Error(
        DiagnosticCodes.DefaultValue, $"A default value ({what}) is no value and cannot be written.", $"En tom verdi ({what}) kan ikke skrives.");

    /// <summary>A serializer's exception; the serializer adds the path in the host's document.</summary>
    public static JsonException Exception(List<Diagnostic> problems) => new(problems[0].ToString());

    /// <summary>What is thrown for a value that could not be read back.</summary>
    public static UnwritableException Unwritable(Diagnostic problem) => new(problem);

    private static Diagnostic Encoding(string en, string nb) => JsonText.Error(DiagnosticCodes.NotUtf8, en, nb) with
    { Expected = TextProblems.Both("a document in UTF-8", "et dokument i UTF-8") };

    private static Diagnostic OtherKind(LocalizedText message, LocalizedText expected) => new()
    {
        Code = DiagnosticCodes.OtherKindOfDocument,
        Severity = Severity.Error,
        Message = message,
        Expected = expected,
    };

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
