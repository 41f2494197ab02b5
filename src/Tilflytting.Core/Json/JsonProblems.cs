using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>Every message about reading and writing the model as JSON, in one place.</summary>
internal static class JsonProblems
{
    public static LocalizedText Object { get; } = LocalizedText.OfThree(nb: "et objekt", nn: "eit objekt", en: "an object");

    public static LocalizedText Text { get; } = LocalizedText.OfThree(nb: "en tekst", nn: "ein tekst", en: "a text");

    public static LocalizedText Number { get; } = LocalizedText.OfThree(nb: "et tall", nn: "eit tal", en: "a number");

    public static LocalizedText Flag { get; } = LocalizedText.OfThree(nb: "true eller false", nn: "true eller false", en: "true or false");

    public static LocalizedText List { get; } = LocalizedText.OfThree(nb: "en liste", nn: "ei liste", en: "a list");

    public static LocalizedText TextOrObject { get; } = LocalizedText.OfThree(
        nb: "en tekst eller et objekt",
        nn: "ein tekst eller eit objekt",
        en: "a text or an object");

    public static Diagnostic WrongType(LocalizedText expected, JsonTokenType found) => JsonText.Error(
        DiagnosticCodes.WrongJsonType,
        nb: $"Verdien er {Describe(found, LanguageTag.Bokmal)}.",
        nn: $"Verdien er {Describe(found, LanguageTag.Nynorsk)}.",
        en: $"The value is {Describe(found, LanguageTag.English)}.") with
    { Expected = expected };

    public static Diagnostic Missing(string name) => JsonText.Error(
        DiagnosticCodes.MissingMember,
        nb: $"Medlemmet «{name}» er påkrevd, men mangler eller er null.",
        nn: $"Medlemmen «{name}» er påkravd, men manglar eller er null.",
        en: $"The member «{name}» is required and is missing or null.");

    public static Diagnostic NullItem() => JsonText.Error(
        DiagnosticCodes.NullItem,
        nb: "Et element i en liste er null.",
        nn: "Eit element i ei liste er null.",
        en: "An item of a list is null.");

    public static Diagnostic BlankText() => JsonText.Error(
        DiagnosticCodes.BlankText,
        nb: "Teksten er tom; en tekst som ikke finnes, utelates.",
        nn: "Teksten er tom; ein tekst som ikkje finst, blir utelaten.",
        en: "The text is blank; a text that is not there is left out.");

    public static Diagnostic EmptyObject(string one, string other) => JsonText.Error(
        DiagnosticCodes.EmptyObject,
        nb: $"Objektet har verken «{one}» eller «{other}».",
        nn: $"Objektet har verken «{one}» eller «{other}».",
        en: $"The object has neither «{one}» nor «{other}».");

    public static Diagnostic NoLanguage() => JsonText.Error(
        DiagnosticCodes.EmptyObject,
        nb: "Teksten har ingen språk.",
        nn: "Teksten har ingen språk.",
        en: "The text has no language.");

    public static Diagnostic Newer(SchemaVersion version) => JsonText.Error(
        DiagnosticCodes.NewerSchemaVersion,
        nb: $"Katalogen er i format {version}, som er nyere enn dette biblioteket.",
        nn: $"Katalogen er i format {version}, som er nyare enn dette biblioteket.",
        en: $"The catalogue is in format {version}, which is newer than this library.") with
    {
        Expected = LocalizedText.OfThree(
        nb: $"{SchemaVersion.Current.Major}.x; bruk en nyere versjon av Tilflytting.Core",
        nn: $"{SchemaVersion.Current.Major}.x; bruk ein nyare versjon av Tilflytting.Core",
        en: $"{SchemaVersion.Current.Major}.x; use a newer version of Tilflytting.Core")
    };

    public static Diagnostic Older(SchemaVersion version) => JsonText.Error(
        DiagnosticCodes.OlderSchemaVersion,
        nb: $"Katalogen er i format {version}, som dette biblioteket ikke kjenner.",
        nn: $"Katalogen er i format {version}, som dette biblioteket ikkje kjenner.",
        en: $"The catalogue is in format {version}, which this library does not know.") with
    { Expected = LocalizedText.OfThree(nb: $"{SchemaVersion.Current.Major}.x", nn: $"{SchemaVersion.Current.Major}.x", en: $"{SchemaVersion.Current.Major}.x") };

    public static Diagnostic Unknown(string text, string values, string? suggestion) => JsonText.Error(
        DiagnosticCodes.UnknownValue,
        nb: $"Verdien «{TextFormat.Short(text)}» finnes ikke her.",
        nn: $"Verdien «{TextFormat.Short(text)}» finst ikkje her.",
        en: $"There is no value «{TextFormat.Short(text)}» here.") with
    { Expected = LocalizedText.OfThree(nb: values, nn: values, en: values), Suggestion = suggestion };

    public static Diagnostic Date() => JsonText.Error(
        DiagnosticCodes.MalformedDate,
        nb: "Teksten er ikke en dag.",
        nn: "Teksten er ikkje ein dag.",
        en: "The text is not a day.") with
    {
        Expected = LocalizedText.OfThree(
        nb: "en dag som åååå-MM-dd, i årene 0001 til 9999",
        nn: "ein dag som åååå-MM-dd, i åra 0001 til 9999",
        en: "a day as yyyy-MM-dd, in the years 0001 to 9999")
    };

    public static Diagnostic Length() => JsonText.Error(
        DiagnosticCodes.MalformedLength,
        nb: "Teksten er ikke en varighet.",
        nn: "Teksten er ikkje ei varigheit.",
        en: "The text is not a length of time.") with
    {
        Expected = LocalizedText.OfThree(
        nb: "en varighet etter ISO 8601, for eksempel «P3Y» eller «P18M»",
        nn: "ei varigheit etter ISO 8601, til dømes «P3Y» eller «P18M»",
        en: "an ISO 8601 duration, such as «P3Y» or «P18M»")
    };

    public static Diagnostic Address() => JsonText.Error(
        DiagnosticCodes.MalformedAddress,
        nb: "Teksten er ikke en adresse.",
        nn: "Teksten er ikkje ei adresse.",
        en: "The text is not an address.") with
    {
        Expected = LocalizedText.OfThree(
        nb: "en URI, for eksempel «https://example.org/side»",
        nn: "ein URI, til dømes «https://example.org/side»",
        en: "a URI, such as «https://example.org/page»")
    };

    public static Diagnostic NotUtf8() => Encoding(
        nb: "Bytene er ikke UTF-8; filen kan være lagret som Latin-1 eller Windows-1252.",
        nn: "Bytane er ikkje UTF-8; fila kan vere lagra som Latin-1 eller Windows-1252.",
        en: "The bytes are not UTF-8; the file may have been saved as Latin-1 or Windows-1252.");

    public static Diagnostic Utf16() => Encoding(
        nb: "Bytene er UTF-16; slik skriver for eksempel Windows PowerShell filer.",
        nn: "Bytane er UTF-16; slik skriv til dømes Windows PowerShell filer.",
        en: "The bytes are UTF-16; Windows PowerShell, for one, writes files so.");

    /// <summary>Whether a document that is not JSON is so because it is UTF-16: it begins with a mark, or with a sign of which one byte is zero.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> document) =>
        document is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, not 0, ..] or [not 0, 0, ..];

    public static Diagnostic BadNumber() => JsonText.Error(
        DiagnosticCodes.MalformedNumber,
        nb: "Tallet har flere sifre enn det er plass til, eller er for stort.",
        nn: "Talet har fleire siffer enn det er plass til, eller er for stort.",
        en: "The number has more digits than can be kept, or is out of range.") with
    { Expected = LocalizedText.OfThree(nb: "høyst 28 gjeldende sifre", nn: "høgst 28 gjeldande siffer", en: "at most 28 significant digits") };

    public static Diagnostic UnknownMember(string name, string? suggestion) => JsonText.Error(
        DiagnosticCodes.UnknownMember,
        nb: $"Denne versjonen av formatet har ikke noe medlem «{TextFormat.Short(name)}» her.",
        nn: $"Denne versjonen av formatet har ikkje nokon medlem «{TextFormat.Short(name)}» her.",
        en: $"This version of the format has no member «{TextFormat.Short(name)}» here.") with
    { Suggestion = suggestion };

    public static Diagnostic UnknownCode(string scheme, string code, string? suggestion) => JsonText.Error(
        DiagnosticCodes.UnknownCode,
        nb: $"Koden «{code}» i «{scheme}» verken følger med eller er en av katalogens egne.",
        nn: $"Koden «{code}» i «{scheme}» verken følgjer med eller er ein av dei eigne til katalogen.",
        en: $"The code «{code}» of «{scheme}» is neither shipped nor one of the catalogue's own.") with
    { Suggestion = suggestion };

    public static Diagnostic TooLong(long most) => JsonText.Error(
        DiagnosticCodes.TooLong,
        nb: Invariant($"Det er flere enn {most} byte."),
        nn: Invariant($"Det er fleire enn {most} byte."),
        en: Invariant($"There are more than {most} bytes.")) with
    { Expected = AtMost(most, nb: "byte", nn: "byte", en: "bytes") };

    public static Diagnostic TextTooLong(int most) => JsonText.Error(
        DiagnosticCodes.TextTooLong,
        nb: Invariant($"En tekst er lengre enn {most} byte."),
        nn: Invariant($"Ein tekst er lengre enn {most} byte."),
        en: Invariant($"A text is longer than {most} bytes.")) with
    { Expected = AtMost(most, nb: "byte", nn: "byte", en: "bytes") };

    public static Diagnostic TooManyItems(int most) => JsonText.Error(
        DiagnosticCodes.TooManyItems,
        nb: Invariant($"Det er flere enn {most} elementer."),
        nn: Invariant($"Det er fleire enn {most} element."),
        en: Invariant($"There are more than {most} items.")) with
    { Expected = AtMost(most, nb: "elementer", nn: "element", en: "items") };

    public static Diagnostic TooManyProblems(int most) => JsonText.Error(
        DiagnosticCodes.TooManyProblems,
        nb: Invariant($"Det er flere enn {most} feil; resten av dokumentet er ikke undersøkt."),
        nn: Invariant($"Det er fleire enn {most} feil; resten av dokumentet er ikkje undersøkt."),
        en: Invariant($"There are more than {most} problems; the rest of the document was not looked at."));

    public static Diagnostic TooManyRemarks(int most) => JsonText.Error(
        DiagnosticCodes.TooManyProblems,
        nb: Invariant($"Det er flere enn {most} merknader; resten av dem er ikke tatt med."),
        nn: Invariant($"Det er fleire enn {most} merknader; resten av dei er ikkje tekne med."),
        en: Invariant($"There are more than {most} remarks; the rest of them are not told.")) with
    { Severity = Severity.Information };

    public static Diagnostic NoJsonLine(string beginning) => JsonText.Error(
        DiagnosticCodes.MalformedJson,
        nb: $"Linjen er ikke JSON; den begynner med «{TextFormat.Short(beginning)}».",
        nn: $"Linja er ikkje JSON; ho byrjar med «{TextFormat.Short(beginning)}».",
        en: $"The line is not JSON; it begins with «{TextFormat.Short(beginning)}».") with
    { Expected = LocalizedText.OfThree(nb: "én oppføring på hver linje, som begynner med «{»", nn: "éi oppføring på kvar linje, som byrjar med «{»", en: "an initiative on each line, which begins with «{»") };

    public static Diagnostic NotRead(long first, long last) => JsonText.Error(
        DiagnosticCodes.PartNotRead,
        nb: first == last ? Invariant($"En del av linje {first} er ikke lest.") : Invariant($"Linje {first} til {last} er ikke lest."),
        nn: first == last ? Invariant($"Ein del av linje {first} er ikkje lesen.") : Invariant($"Linje {first} til {last} er ikkje lesne."),
        en: first == last ? Invariant($"A part of line {first} was not read.") : Invariant($"Lines {first} to {last} were not read."));

    public static Diagnostic Commas(int count) => JsonText.Error(
        DiagnosticCodes.MalformedJson,
        nb: count == 0 ? "Det mangler et komma mellom to oppføringer." : Invariant($"Det er {count} komma mellom to oppføringer."),
        nn: count == 0 ? "Det manglar eit komma mellom to oppføringar." : Invariant($"Det er {count} komma mellom to oppføringar."),
        en: count == 0 ? "There is no comma between two initiatives." : Invariant($"There are {count} commas between two initiatives."));

    public static Diagnostic CatalogueOnLine() => OtherKind(
        LocalizedText.OfThree(nb: "Linjen er en hel katalog.", nn: "Linja er ein heil katalog.", en: "The line is a whole catalogue."),
        LocalizedText.OfThree(
            nb: "én oppføring på hver linje; en katalog leses med CatalogueJson.ReadInitiativesAsync eller CatalogueJson.ReadAsync",
            nn: "éi oppføring på kvar linje; ein katalog blir lesen med CatalogueJson.ReadInitiativesAsync eller CatalogueJson.ReadAsync",
            en: "an initiative on each line; a catalogue is read by CatalogueJson.ReadInitiativesAsync or CatalogueJson.ReadAsync"));

    public static Diagnostic ListOnLine() => OtherKind(
        LocalizedText.OfThree(nb: "Linjen er en liste.", nn: "Linja er ei liste.", en: "The line is a list."),
        LocalizedText.OfThree(
            nb: "én oppføring på hver linje; en liste leses med JsonSerializer.Deserialize<Initiative[]>",
            nn: "éi oppføring på kvar linje; ei liste blir lesen med JsonSerializer.Deserialize<Initiative[]>",
            en: "an initiative on each line; a list is read by JsonSerializer.Deserialize<Initiative[]>"));

    public static Diagnostic SpreadOverLines() => OtherKind(
        LocalizedText.OfThree(
            nb: "Linjen er bare begynnelsen av et dokument som går over flere linjer.",
            nn: "Linja er berre byrjinga av eit dokument som går over fleire linjer.",
            en: "The line is only the beginning of a document that goes over several lines."),
        LocalizedText.OfThree(
            nb: "én hel oppføring på hver linje; en katalog leses med CatalogueJson.ReadInitiativesAsync eller CatalogueJson.ReadAsync",
            nn: "éi heil oppføring på kvar linje; ein katalog blir lesen med CatalogueJson.ReadInitiativesAsync eller CatalogueJson.ReadAsync",
            en: "a whole initiative on each line; a catalogue is read by CatalogueJson.ReadInitiativesAsync or CatalogueJson.ReadAsync"));

    public static Diagnostic LinesAsDocument() => OtherKind(
        LocalizedText.OfThree(
            nb: "Dokumentet har en oppføring på hver linje (NDJSON) og er ingen katalog.",
            nn: "Dokumentet har ei oppføring på kvar linje (NDJSON) og er ingen katalog.",
            en: "The document has an initiative on each line (NDJSON) and is no catalogue."),
        LocalizedText.OfThree(
            nb: "en katalog; linjer leses med CatalogueJson.ReadLinesAsync",
            nn: "ein katalog; linjer blir lesne med CatalogueJson.ReadLinesAsync",
            en: "a catalogue; lines are read by CatalogueJson.ReadLinesAsync"));

    public static Diagnostic NoValue(string what) => JsonText.Error(
        DiagnosticCodes.DefaultValue,
        nb: $"En tom verdi ({what}) kan ikke skrives.",
        nn: $"Ein tom verdi ({what}) kan ikkje skrivast.",
        en: $"A default value ({what}) is no value and cannot be written.");

    /// <summary>A serializer's exception; the serializer adds the path in the host's document.</summary>
    public static JsonException Exception(List<Diagnostic> problems) => new(problems[0].ToString());

    /// <summary>What is thrown for a value that could not be read back.</summary>
    public static UnwritableException Unwritable(Diagnostic problem) => new(problem);

    private static Diagnostic Encoding(string nb, string nn, string en) => JsonText.Error(DiagnosticCodes.NotUtf8, nb: nb, nn: nn, en: en) with
    { Expected = LocalizedText.OfThree(nb: "et dokument i UTF-8", nn: "eit dokument i UTF-8", en: "a document in UTF-8") };

    private static Diagnostic OtherKind(LocalizedText message, LocalizedText expected) => new()
    {
        Code = DiagnosticCodes.OtherKindOfDocument,
        Severity = Severity.Error,
        Message = message,
        Expected = expected,
    };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static LocalizedText AtMost(long most, string nb, string nn, string en) =>
        LocalizedText.OfThree(nb: Invariant($"høyst {most} {nb}"), nn: Invariant($"høgst {most} {nn}"), en: Invariant($"at most {most} {en}"));

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
