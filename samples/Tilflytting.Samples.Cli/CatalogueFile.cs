using Tilflytting.Core;
using Tilflytting.Core.Json;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Output;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli;

/// <summary>Reads a catalogue from a file or from standard input, or says in one line why it cannot be read.</summary>
internal static class CatalogueFile
{
    /// <summary>The catalogue that comes with the sample.</summary>
    public static string Sample { get; } = Path.Combine(AppContext.BaseDirectory, "data", "katalog.json");

    /// <summary>The entry of it that everything is shown with.</summary>
    public static Slug SampleEntry { get; } = Slug.Parse("utvikling-av-smasamfunn-og-bygdemobilisering-i-berg");

    /// <summary>The catalogue that comes with the sample.</summary>
    public static Catalogue Bundled() => CatalogueJson.Read(File.ReadAllBytes(Sample));

    /// <summary>The catalogue of a file; that of the sample where none is named.</summary>
    public static Catalogue Read(Session session, string? path)
    {
        var bytes = FileBytes.Read(session, path ?? Sample);
        if (CatalogueJson.TryRead(bytes, out var catalogue, out var problems))
        {
            return catalogue;
        }

        if (CatalogueLines.AreLines(bytes))
        {
            return CatalogueLines.Read(bytes, path!);
        }

        throw NotRead(path!, problems);
    }

    /// <summary>The first problem of a file, and how many more there are.</summary>
    public static CommandException NotRead(string path, IReadOnlyList<Diagnostic> problems)
    {
        var first = problems[0];
        var place = first.Line is null ? ""
            : Say($"linje {first.Line}, kolonne {first.Column}: ", $"linje {first.Line}, kolonne {first.Column}: ", $"line {first.Line}, column {first.Column}: ");
        var pointer = string.IsNullOrEmpty(first.Pointer) ? "" : $"{first.Pointer}: ";
        var expected = first.Expected is not { } list ? "" : Say($" Ventet {list.For(Language)}.", $" Venta {list.For(Language)}.", $" Expected {list.For(Language)}.");
        var count = problems.Count - 1;
        var more = count == 0 ? "" : Say($" (Og {count} feil til.)", $" (Og {count} feil til.)", $" (And {count} more.)");
        return new(Say($"«{path}» er ikke en katalog: ", $"«{path}» er ikkje ein katalog: ", $"\"{path}\" is no catalogue: ") + $"{place}{pointer}{first.Message.For(Language)}{expected}{more}");
    }
}
