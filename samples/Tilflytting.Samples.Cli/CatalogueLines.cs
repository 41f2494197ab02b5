using System.Text.Json;
using Tilflytting.Core;
using Tilflytting.Core.Json;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli;

/// <summary>A file with an entry on each line (NDJSON, JSON Lines), read as a catalogue of them.</summary>
internal static class CatalogueLines
{
    /// <summary>Whether the first line that is not empty is the JSON of an entry, and not of a catalogue.</summary>
    public static bool AreLines(ReadOnlyMemory<byte> bytes)
    {
        var text = bytes.Span.TrimStart("\uFEFF"u8).TrimStart(" \t\r\n"u8);
        var end = text.IndexOfAny((byte)'\n', (byte)'\r');
        try
        {
            var reader = new Utf8JsonReader(end < 0 ? text : text[..end]);
            using var line = JsonDocument.ParseValue(ref reader);
            return line.RootElement.ValueKind == JsonValueKind.Object
                && line.RootElement.TryGetProperty("title", out _) && !line.RootElement.TryGetProperty("initiatives", out _) && !line.RootElement.TryGetProperty("schemaVersion", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The catalogue; its id is made of the name of the file, and its language is that of most entries.</summary>
    public static Catalogue Read(byte[] bytes, string path)
    {
        var (initiatives, problems) = TryRead(bytes);
        var title = path == FileBytes.StandardInput ? Say("Standard inn", "Standard inn", "Standard input") : Path.GetFileNameWithoutExtension(path);
        List<Diagnostic> errors = [.. problems.Where(static one => one.Severity == Severity.Error)];
        return errors.Count == 0 ? Of(initiatives, title) : throw CatalogueFile.NotRead(path, errors);
    }

    /// <summary>The entries that can be read, and everything that is wrong; lines are those of the file.</summary>
    public static (IReadOnlyList<Initiative> Initiatives, IReadOnlyList<Diagnostic> Problems) TryRead(byte[] bytes)
    {
        var (initiatives, problems) = (new List<Initiative>(), new List<Diagnostic>());
        using var stream = new MemoryStream(bytes);
        foreach (var reading in CatalogueJson.TryReadLinesAsync(stream).ToBlockingEnumerable())
        {
            problems.AddRange(reading.Diagnostics);
            if (reading.Initiative is { } initiative)
            {
                initiatives.Add(initiative);
            }
        }

        return (initiatives, problems);
    }

    /// <summary>A catalogue of entries that have none.</summary>
    public static Catalogue Of(IReadOnlyList<Initiative> initiatives, string title) => new()
    {
        SchemaVersion = SchemaVersion.Current,
        Id = Slug.TryFromTitle(title, out var id) ? id : Slug.Parse("katalog"),
        Language = initiatives.Count == 0 ? LanguageTag.Bokmal : initiatives.CountBy(static one => one.Language).MaxBy(static language => language.Value).Key,
        Title = title,
        Initiatives = [.. initiatives],
    };
}
