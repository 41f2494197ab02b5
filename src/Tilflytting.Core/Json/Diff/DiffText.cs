using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>A change in words, in bokmål, nynorsk and English.</summary>
internal static class DiffText
{
    private const int LongestValue = 200;

    /// <summary>By which of its members an object is called, the best first.</summary>
    private static readonly ImmutableArray<string> Telling =
        ["title", "name", "label", "locality", "text", "description", "kind", "source", "programme", "municipality", "county", "address", "id", "status", "publisher", "catalogue"];

    /// <summary>The language of the words and of what the catalogues say: bokmål when it is none of the three.</summary>
    public static LanguageTag Spoken(LanguageTag language) => language.Primary == LanguageTag.Nynorsk || language.Primary == LanguageTag.English ? language : LanguageTag.Bokmal;

    /// <summary>One of three texts.</summary>
    public static string In(LanguageTag language, string nb, string nn, string en) =>
        language.Primary == LanguageTag.Nynorsk ? nn : language.Primary == LanguageTag.English ? en : nb;

    /// <summary>The word for a kind of change.</summary>
    public static string Word(ChangeKind kind, LanguageTag language) => kind switch
    {
        ChangeKind.Added => In(language, "Lagt til", "Lagt til", "Added"),
        ChangeKind.Removed => In(language, "Fjernet", "Fjerna", "Removed"),
        ChangeKind.Changed => In(language, "Endret", "Endra", "Changed"),
        ChangeKind.Refined => In(language, "Presisert", "Presisert", "Refined"),
        _ => In(language, "Flyttet", "Flytta", "Moved"),
    };

    public static string Describe(CatalogueChange change, LanguageTag language)
    {
        var pointer = (change.NewPointer ?? change.OldPointer)!;
        var path = MemberPath.Say(pointer, language);
        var where = path.Length == 0 ? "" : " " + path;
        var shape = MemberPath.ShapeAt(pointer);
        var what = (change.OldValue, change.NewValue) switch
        {
            (null, null) => $"{Number(change.OldPointer!)} → {Number(change.NewPointer!)}",
            (null, { } added) => Value(shape, added, language),
            ({ } removed, null) => Value(shape, removed, language),
            ({ } old, { } now) => Both(Value(shape, old, language), Value(shape, now, language), old, now),
        };
        return TextFormat.OneLine($"{Word(change.Kind, language)}{where}: {what}");
    }

    /// <summary>Two values that read alike are told as they are written.</summary>
    private static string Both(string old, string now, string oldJson, string newJson) =>
        old == now ? $"{Short(oldJson)} → {Short(newJson)}" : $"{old} → {now}";

    private static string Number(string pointer) =>
        pointer[(pointer.LastIndexOf('/') + 1)..] is var last && int.TryParse(last, out var index) ? $"{index + 1}" : last;

    private static string Value(object? shape, string json, LanguageTag language)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 4 * CanonicalJson.MaxDepth });
        return Short(Value(shape, document.RootElement, language));
    }

    private static string Value(object? shape, JsonElement value, LanguageTag language) => (shape, value.ValueKind) switch
    {
        (ITermShape term, _) when TermJson.Words(value) is null && TermJson.Code(value) is { } code => term.Vocabulary.Find(code)?.Label.For(language) ?? code,
        (ITermShape, _) => $"«{TermJson.Words(value)}»" + (TermJson.Code(value) is { } code ? $" ({code})" : ""),
        (StatedPeriodShape, _) => Period(value.Deserialize(TilflyttingJsonContext.Default.StatedPeriod)!, language),
        (LocalizedTextShape, JsonValueKind.Object) => $"«{value.Deserialize(TilflyttingJsonContext.Default.LocalizedText)!.For(language)}»",
        (LocalizedTextShape or StringShape, JsonValueKind.String) => $"«{value.GetString()}»",
        (IMemberTable table, JsonValueKind.Object) => Telling.Select(name => Member(table, value, name, language)).FirstOrDefault(static text => text is not null)
            ?? value.GetRawText(),
        (FlagShape, _) => In(language, "ja", "ja", "yes"), // What is not so is not written.
        (not null, JsonValueKind.String) => value.GetString()!,
        _ => value.GetRawText(),
    };

    private static string? Member(IMemberTable table, JsonElement value, string name, LanguageTag language) =>
        table.Members.FirstOrDefault(member => member.Name == name) is { IsList: false } member && value.TryGetProperty(name, out var found)
            ? Value(member.Shape, found, language)
            : null;

    private static string Period(StatedPeriod period, LanguageTag language) => period switch
    {
        { Period: { } dates, Text: { } words } => $"{PeriodText.Format(dates, language)} («{words}»)",
        { Period: { } dates } => PeriodText.Format(dates, language),
        _ => $"«{period.Text}»",
    };

    private static string Short(string text) => TextFormat.Short(text, LongestValue);
}
