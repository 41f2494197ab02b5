using Tilflytting.Core;
using Tilflytting.Core.Json;
using Tilflytting.Samples.Cli.CommandLine;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli;

/// <summary>Reads a catalogue from a file or from standard input, or says in one line why it cannot be read.</summary>
internal static class CatalogueFile
{
    private const string StandardInput = "-";

    /// <summary>The catalogue that comes with the sample.</summary>
    public static string Sample { get; } = Path.Combine(AppContext.BaseDirectory, "data", "katalog.json");

    /// <summary>The entry of it that everything is shown with.</summary>
    public static Slug SampleEntry { get; } = Slug.Parse("utvikling-av-smasamfunn-og-bygdemobilisering-i-berg");

    /// <summary>The catalogue of a file; that of the sample where none is named.</summary>
    public static Catalogue Read(string? path)
    {
        if (CatalogueJson.TryRead(Bytes(path ?? Sample), out var catalogue, out var problems))
        {
            return catalogue;
        }

        var first = problems[0];
        var place = first.Line is null ? "" : Say($"linje {first.Line}, kolonne {first.Column}: ", $"line {first.Line}, column {first.Column}: ");
        var pointer = string.IsNullOrEmpty(first.Pointer) ? "" : $"{first.Pointer}: ";
        var expected = first.Expected is null ? "" : Say($" Ventet {first.Expected.For(Language)}.", $" Expected {first.Expected.For(Language)}.");
        var more = problems.Length == 1 ? "" : Say($" (Og {problems.Length - 1} feil til.)", $" (And {problems.Length - 1} more.)");
        throw new CommandException(Say($"«{path}» er ikke en katalog: ", $"\"{path}\" is no catalogue: ") + $"{place}{pointer}{first.Message.For(Language)}{expected}{more}");
    }

    public static byte[] Bytes(string path)
    {
        try
        {
            if (path != StandardInput)
            {
                return File.ReadAllBytes(path);
            }

            using var input = Console.OpenStandardInput();
            using var bytes = new MemoryStream();
            input.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandException(Say($"«{path}» finnes ikke.", $"There is no \"{path}\".") + Hint(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandException(Say($"«{path}» kan ikke leses.", $"\"{path}\" cannot be read."));
        }
    }

    /// <summary>A file beside it that is called nearly the same.</summary>
    private static string Hint(string path)
    {
        var folder = Path.GetDirectoryName(path) is { Length: > 0 } named ? named : ".";
        var beside = Directory.Exists(folder) ? Spelling.Nearest(Path.GetFileName(path), Directory.EnumerateFileSystemEntries(folder).Select(static file => Path.GetFileName(file)!)) : null;
        return beside is null ? "" : Path.Combine(folder == "." ? "" : folder, beside) is var meant ? Say($" Mente du «{meant}»?", $" Did you mean \"{meant}\"?") : "";
    }
}
