using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tilflytting.Core;
using Tilflytting.Core.Pages;

namespace Tilflytting.Samples.Cli.Importing;

/// <summary>The ledgers of an import as JSON: what became of every character of every page.</summary>
internal static class ImportReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Write(Import import)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            List(json, "pages", import.Pages, Page);
            List(json, "notRead", import.Failed, static (json, failed) =>
            {
                json.WriteString("file", failed.File);
                json.WriteString("reason", failed.Reason);
            });
            json.WriteStartObject("sum");
            json.WriteNumber("pages", import.Pages.Count);
            json.WriteNumber("notRead", import.Failed.Count);
            json.WriteNumber("characters", import.Pages.Sum(page => (long)page.Characters));
            Counts(json, import.Pages);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void Page(Utf8JsonWriter json, ImportedPage page)
    {
        json.WriteString("file", page.File);
        json.WriteString("id", page.Initiative.Id.ToString());
        json.WriteString("title", page.Initiative.Title.For(page.Initiative.Language));
        json.WriteString("language", page.Initiative.Language.ToString());
        json.WriteNumber("characters", page.Characters);
        json.WriteNumber("projects", page.Initiative.Projects.Length);
        Counts(json, [page]);
        List(json, "diagnostics", page.Reading.Diagnostics, Problem);
        List(json, "entries", page.Reading.Ledger, Entry);
    }

    /// <summary>Entries and characters of each kind, and the items of each vocabulary.</summary>
    private static void Counts(Utf8JsonWriter json, IReadOnlyCollection<ImportedPage> pages)
    {
        json.WriteStartObject("kinds");
        foreach (var kind in Enum.GetValues<LedgerKind>())
        {
            json.WriteStartObject(Name(kind));
            json.WriteNumber("entries", pages.Sum(page => page.Reading.Ledger.Count(entry => entry.Kind == kind)));
            json.WriteNumber("characters", pages.Sum(page => (long)page.CharactersOf(kind)));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("vocabularies");
        foreach (var count in ItemCount.Of([.. pages.Select(page => page.Initiative)]))
        {
            json.WriteStartObject(count.Vocabulary);
            json.WriteNumber("withCode", count.WithCode);
            json.WriteNumber("freeText", count.FreeText);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Problem(Utf8JsonWriter json, Diagnostic problem)
    {
        json.WriteString("code", problem.Code);
        json.WriteString("severity", Name(problem.Severity));
        json.WriteString("message", problem.Message.For(Speech.Language));
        Span(json, problem.Span ?? default);
    }

    private static void Entry(Utf8JsonWriter json, LedgerEntry entry)
    {
        json.WriteString("kind", Name(entry.Kind));
        Span(json, entry.Span);
        json.WriteStartArray("pointers");
        foreach (var pointer in entry.Pointers)
        {
            json.WriteStringValue(pointer);
        }

        json.WriteEndArray();
    }

    private static void Span(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
    }

    private static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum => Enum.GetName(value)!.ToLowerInvariant();

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
