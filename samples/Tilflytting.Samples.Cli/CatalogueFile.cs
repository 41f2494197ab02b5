using System.Globalization;
using Tilflytting.Core;
using Tilflytting.Core.Json;

namespace Tilflytting.Samples.Cli;

/// <summary>Reads a catalogue from a file, or says in one line why it cannot be read.</summary>
internal static class CatalogueFile
{
    /// <summary>The catalogue that comes with the sample.</summary>
    public static string Sample { get; } = Path.Combine(AppContext.BaseDirectory, "data", "katalog.json");

    /// <summary>The entry of it that everything is shown with.</summary>
    public static Slug SampleEntry { get; } = Slug.Parse("utvikling-av-smasamfunn-og-bygdemobilisering-i-berg");

    public static Catalogue Read(string path)
    {
        if (CatalogueJson.TryRead(Bytes(path), out var catalogue, out var problems))
        {
            return catalogue;
        }

        var first = problems[0];
        var place = first.Line is null ? "" : string.Create(CultureInfo.InvariantCulture, $"linje {first.Line}, kolonne {first.Column}: ");
        var pointer = string.IsNullOrEmpty(first.Pointer) ? "" : $"{first.Pointer}: ";
        var expected = first.Expected is null ? "" : $" Ventet {first.Expected.For(LanguageTag.Bokmal)}.";
        var more = problems.Length == 1 ? "" : $" (Og {problems.Length - 1} feil til.)";
        throw new CommandException($"«{path}» er ikke en katalog: {place}{pointer}{first.Message.For(LanguageTag.Bokmal)}{expected}{more}");
    }

    public static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandException($"«{path}» finnes ikke.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandException($"«{path}» kan ikke leses.");
        }
    }
}
