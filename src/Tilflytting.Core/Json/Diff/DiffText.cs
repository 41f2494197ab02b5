using System.Globalization;
using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>A change in words, in bokmål, nynorsk and English.</summary>
internal static class DiffText
{
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
        var shape = MemberPath.ShapeAt(pointer);
        var text = (change.OldValue, change.NewValue) switch
        {
            (null, null) => Moved(change, pointer, shape, language),
            var (old, now) when old is not null && now is not null || DiffValue.HasDefault(shape) => $": {DiffValue.Both(shape, old, now, language)}",
            var (old, now) => $": {DiffValue.One(shape, (old ?? now)!, language)}",
        };
        return TextFormat.Visible(TextFormat.OneLine(Word(change.Kind, language) + Where(change is { OldValue: null, NewValue: null } ? Owner(pointer) : pointer, language) + text));
    }

    private static string Where(string pointer, LanguageTag language) => MemberPath.Say(pointer, language) is { Length: > 0 } path ? " " + path : "";

    /// <summary>What stands elsewhere, and from where to where it went.</summary>
    private static string Moved(CatalogueChange change, string pointer, object? shape, LanguageTag language)
    {
        var (from, to) = (Number(change.OldPointer!), Number(pointer));
        var name = change.Item is { } item ? DiffValue.One(shape, item, language) : change.Title is { } title ? $"«{DiffValue.Short(title.For(language))}»" : null;
        return (name is null ? "" : " " + name) + In(language, $": fra plass {from} til plass {to}", $": frå plass {from} til plass {to}", $": from position {from} to position {to}");
    }

    private static string Owner(string pointer) => pointer[..pointer.LastIndexOf('/')];

    private static string Number(string pointer) =>
        pointer[(pointer.LastIndexOf('/') + 1)..] is var last && int.TryParse(last, CultureInfo.InvariantCulture, out var index) ? string.Create(CultureInfo.InvariantCulture, $"{index + 1}") : last;
}
