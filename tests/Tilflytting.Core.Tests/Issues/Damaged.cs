using System.Text;
using System.Text.Json;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>A catalogue of which some entries are damaged, as editors, scripts and networks damage them.</summary>
internal static class Damaged
{
    public static IReadOnlyDictionary<string, Func<string, Random, string>> Kinds { get; } = new Dictionary<string, Func<string, Random, string>>(StringComparer.Ordinal)
    {
        ["a missing comma"] = static (text, random) => Without(text, ',', random),
        ["a missing colon"] = static (text, random) => Without(text, ':', random),
        ["a missing quotation mark"] = static (text, random) => Without(text, '"', random),
        ["a missing opening brace"] = static (text, random) => random.Next(3) == 0 ? text[1..] : Without(text, '{', random),
        ["a missing closing brace"] = static (text, random) => random.Next(3) == 0 ? text[..^1] : Without(text, '}', random),
        ["a missing opening bracket"] = static (text, random) => Without(text, '[', random),
        ["a missing closing bracket"] = static (text, random) => Without(text, ']', random),
        ["a comma twice"] = static (text, random) => After(text, ',', ",", random),
        ["a comma before the end"] = static (text, _) => text[..^1] + ",}",
        ["a stray control"] = static (text, random) => Anywhere(text, "\u0001", random),
        ["a stray letter"] = static (text, random) => Anywhere(text, "x", random),
        ["a stray quotation mark"] = static (text, random) => Anywhere(text, "\"", random),
        ["a stray opening brace"] = static (text, random) => Anywhere(text, "{", random),
        ["a stray closing brace"] = static (text, random) => Anywhere(text, "}", random),
        ["a stray opening bracket"] = static (text, random) => Anywhere(text, "[", random),
        ["a stray closing bracket"] = static (text, random) => Anywhere(text, "]", random),
        ["a stray backslash"] = static (text, random) => Anywhere(text, "\\", random),
        ["a bad escape"] = static (text, random) => After(text, '"', "\\x", random),
        ["a comment"] = static (text, random) => After(text, ',', "/* her \"står\" { noe */", random),
        ["a comment to the end of the line"] = static (text, random) => After(text, ',', "// noe\n", random),
        ["single quotation marks"] = static (text, _) => text.Replace('"', '\''),
        ["quotation marks in a text"] = static (text, random) => After(text, 'e', "\"sitat\"", random),
        ["a line break in a text"] = static (text, random) => After(text, 'e', "\n", random),
        ["an end that is cut off"] = static (text, random) => text[..random.Next(1, text.Length - 1)],
        ["a beginning that is cut off"] = static (text, random) => text[random.Next(1, text.Length - 1)..],
    };

    /// <summary>The document of a catalogue with some of its entries damaged.</summary>
    public static string Of(Catalogue catalogue, bool indented, IReadOnlySet<int> hit, string kind, int seed)
    {
        var random = new Random(seed);
        var document = Encoding.UTF8.GetBytes(CatalogueJson.Write(catalogue, new() { Indented = indented }));
        var damaged = new StringBuilder();
        var at = 0;
        foreach (var (index, (start, end)) in Entries(document).Index())
        {
            var entry = Encoding.UTF8.GetString(document.AsSpan(start, end - start));
            damaged.Append(Encoding.UTF8.GetString(document.AsSpan(at, start - at))).Append(hit.Contains(index) ? Kinds[kind](entry, random) : entry);
            at = end;
        }

        return damaged.Append(Encoding.UTF8.GetString(document.AsSpan(at))).ToString();
    }

    /// <summary>An entry as it stands in the document of a catalogue.</summary>
    public static string Entry(Initiative initiative, bool indented)
    {
        var catalogue = new Catalogue { SchemaVersion = SchemaVersion.Current, Id = Slug.Parse("k"), Language = LanguageTag.Bokmal, Title = "K", Initiatives = [initiative] };
        var document = Encoding.UTF8.GetBytes(CatalogueJson.Write(catalogue, new() { Indented = indented }));
        var (start, end) = Entries(document).Single();
        return Encoding.UTF8.GetString(document.AsSpan(start, end - start));
    }

    /// <summary>The first object in a text.</summary>
    public static string FirstObject(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text[text.IndexOf('{', StringComparison.Ordinal)..]);
        var reader = new Utf8JsonReader(bytes, isFinalBlock: false, default);
        reader.Read();
        return reader.TrySkip() ? Encoding.UTF8.GetString(bytes.AsSpan(0, (int)reader.BytesConsumed)) : "";
    }

    private static List<(int Start, int End)> Entries(ReadOnlySpan<byte> document)
    {
        var entries = new List<(int, int)>();
        var reader = new Utf8JsonReader(document);
        while (reader.Read() && !(reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("initiatives"u8)))
        {
        }

        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            entries.Add((start, (int)reader.BytesConsumed));
        }

        return entries;
    }

    private static string Without(string text, char character, Random random) => At(text, character, random) is var at && at < 0 ? text[..^2] : text.Remove(at, 1);

    private static string After(string text, char character, string inserted, Random random) => At(text, character, random) is var at && at < 0 ? text[..^2] : text.Insert(at + 1, inserted);

    private static string Anywhere(string text, string inserted, Random random) => text.Insert(random.Next(1, text.Length - 1), inserted);

    private static int At(string text, char character, Random random)
    {
        var places = Enumerable.Range(1, text.Length - 2).Where(at => text[at] == character).ToList();
        return places.Count == 0 ? -1 : places[random.Next(places.Count)];
    }
}
