using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>A value as a person would say it, in bokmål, nynorsk and English.</summary>
internal static class DiffValue
{
    private const int LongestValue = 200;

    /// <summary>How much of the common beginning of two long texts is shown.</summary>
    private const int Before = 40;

    /// <summary>By which of its members an object is called, the best first.</summary>
    private static readonly ImmutableArray<string> Telling =
        ["title", "name", "label", "locality", "text", "description", "kind", "source", "programme", "municipality", "county", "address", "id", "status", "publisher", "catalogue"];

    /// <summary>Whether a value of the shape is not written where it goes without saying.</summary>
    public static bool HasDefault(object? shape) => shape is CertaintyShape or FlagShape;

    /// <summary>The beginning of a value.</summary>
    public static string Short(string text) => TextFormat.Short(text, LongestValue);

    /// <summary>One value.</summary>
    public static string One(object? shape, string json, LanguageTag language) => Short(Full(shape, json, language, isExact: false));

    /// <summary>Two values; null is what goes without saying. Those that read alike are shown in full, and long ones from where they differ.</summary>
    public static string Both(object? shape, string? old, string? now, LanguageTag language)
    {
        string Said(string? json, bool isExact) => json is null ? Default(shape, language) : Full(shape, json, language, isExact);

        var (before, after) = (Said(old, false), Said(now, false));
        if (before == after)
        {
            (before, after) = (Said(old, true), Said(now, true));
        }

        if (before == after && old is not null && now is not null)
        {
            (before, after) = (old, now);
        }

        var common = before.AsSpan().CommonPrefixLength(after);
        if (common > LongestValue / 2 && Math.Max(before.Length, after.Length) > LongestValue)
        {
            (before, after) = (From(before, common - Before), From(after, common - Before));
        }

        return $"{Short(before)} → {Short(after)}";
    }

    /// <summary>The rest of a text, from the beginning of a word where one is near.</summary>
    private static string From(string text, int start)
    {
        var word = text.AsSpan(start, Before / 2).IndexOf(' ');
        start += word >= 0 ? word + 1 : char.IsLowSurrogate(text[start]) ? 1 : 0;
        return $"{(text[0] == '«' ? "«" : "")}…{text.AsSpan(start)}";
    }

    private static string Default(object? shape, LanguageTag language) =>
        shape is CertaintyShape ? CertaintyWord(CertaintyShape.Word(Certainty.Certain), language) : DiffText.In(language, "nei", "nei", "no");

    private static string Full(object? shape, string json, LanguageTag language, bool isExact)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 4 * CanonicalJson.MaxDepth });
        return isExact && shape is LocalizedTextShape ? Exact(document.RootElement) : Of(shape, document.RootElement, language);
    }

    /// <summary>A text in all its languages.</summary>
    private static string Exact(JsonElement text) => text.ValueKind == JsonValueKind.Object
        ? string.Join(", ", text.EnumerateObject().Select(static one => $"«{one.Value.GetString()}» ({one.Name})"))
        : $"«{text.GetString()}»";

    private static string Of(object? shape, JsonElement value, LanguageTag language) => (shape, value.ValueKind) switch
    {
        (ITermShape term, _) when TermJson.Words(value) is null && TermJson.Code(value) is { } code => Label(term.Vocabulary, code, language),
        (ITermShape, _) => $"«{TermJson.Words(value)}»" + (TermJson.Code(value) is { } code ? $" ({code})" : ""),
        (ICodeShape coded, JsonValueKind.String) => Label(coded.Vocabulary, value.GetString()!, language),
        (StatedPeriodShape, _) => Period(value.Deserialize(TilflyttingJsonContext.Default.StatedPeriod)!, language),
        (LocalizedTextShape, JsonValueKind.Object) => $"«{value.Deserialize(TilflyttingJsonContext.Default.LocalizedText)!.For(language)}»",
        (LocalizedTextShape or StringShape, JsonValueKind.String) => $"«{value.GetString()}»",
        (CertaintyShape, JsonValueKind.String) => CertaintyWord(value.GetString()!, language),
        (IMemberTable table, JsonValueKind.Object) => Object(table, value, language),
        (FlagShape, _) => DiffText.In(language, "ja", "ja", "yes"), // What is not so is not written.
        (not null, JsonValueKind.String) => value.GetString()!,
        _ => value.GetRawText(),
    };

    /// <summary>An object by the member that names it; by all that it has where none does.</summary>
    private static string Object(IMemberTable table, JsonElement value, LanguageTag language)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            members[member.Name] = member.Value;
        }

        string? Said(string name) => table.Members.FirstOrDefault(member => member.Name == name) is { IsList: false } member && members.TryGetValue(name, out var found)
            ? Of(member.Shape, found, language)
            : null;

        return Telling.Select(Said).FirstOrDefault(static text => text is not null)
            ?? string.Join(", ", members.Select(member => $"{table.Members.FirstOrDefault(known => known.Name == member.Key)?.Words.In(language) ?? member.Key}: {Said(member.Key) ?? member.Value.GetRawText()}"));
    }

    private static string Label(Vocabulary vocabulary, string code, LanguageTag language) => vocabulary.Find(code)?.Label.For(language) ?? code;

    private static string CertaintyWord(string word, LanguageTag language) => word switch
    {
        "possible" => DiffText.In(language, "mulig", "mogleg", "possible"),
        "certain" => DiffText.In(language, "sikker", "sikker", "certain"),
        _ => word,
    };

    private static string Period(StatedPeriod period, LanguageTag language) => period switch
    {
        { Period: { } dates, Text: { } words } => $"{PeriodText.Format(dates, language)} («{words}»)",
        { Period: { } dates } => PeriodText.Format(dates, language),
        _ => $"«{period.Text}»",
    };
}
