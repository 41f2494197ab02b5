using Tilflytting.Core;
using Tilflytting.Core.Json;
using Tilflytting.Samples.Cli.CommandLine;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli;

/// <summary>Reads a catalogue from a file or from standard input, or says in one line why it cannot be read.</summary>
internal static class CatalogueFile
{
    private const string StandardInput = "-";

    /// <summary>What is not text shows it this early.</summary>
    private const int Beginning = 1 << 20;

    /// <summary>As much as an array holds is more than the library reads of a document.</summary>
    private const long DefaultMost = 1L << 30;

    /// <summary>A pipe that nobody writes to would keep a person waiting for ever.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

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

    /// <summary>What is in a file, a pipe or standard input; of what is plainly not text, the beginning.</summary>
    /// <param name="path">The file.</param>
    /// <param name="most">How many bytes it may have.</param>
    public static byte[] Bytes(string path, long most = DefaultMost)
    {
        try
        {
            using var input = path == StandardInput ? Console.OpenStandardInput() : Open(path);
            if (input.CanSeek && input.Length > most)
            {
                throw TooLong(path, most);
            }

            using var bytes = new MemoryStream(input.CanSeek ? (int)input.Length : 0);
            var buffer = new byte[1 << 16];
            for (int read; (read = input.Read(buffer)) > 0;)
            {
                if (bytes.Length + read > most)
                {
                    throw TooLong(path, most);
                }

                var wasBeginning = bytes.Length < Beginning;
                bytes.Write(buffer, 0, read);
                if (wasBeginning && bytes.Length >= Beginning && IsBinary(bytes.GetBuffer().AsSpan(0, Beginning)))
                {
                    break;
                }
            }

            return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandException(Say($"«{path}» finnes ikke.", $"There is no \"{path}\".") + Hint(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CommandException(Say($"«{path}» kan ikke leses.", $"\"{path}\" cannot be read."));
        }
    }

    private static FileStream Open(string path)
    {
        FileStream Opened() => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0, FileOptions.SequentialScan);

        if (!WholeFile.IsStream(path))
        {
            return Opened();
        }

        var opening = Task.Run(Opened);
        return Task.WhenAny(opening, Task.Delay(LongestWait)).Result == opening ? opening.GetAwaiter().GetResult()
            : throw new CommandException(Say($"«{path}» er et rør som ingen skriver til.", $"\"{path}\" is a pipe that nothing writes to."));
    }

    /// <summary>A text in UTF-8 has no zero; one in UTF-16 has a mark in front.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> beginning) => beginning.Contains((byte)0) && beginning is not ([0xFE, 0xFF, ..] or [0xFF, 0xFE, ..]);

    private static CommandException TooLong(string path, long most) => new(Say(
        $"«{path}» er lengre enn {most >> 20} MiB, og er ikke lest.",
        $"\"{path}\" is longer than {most >> 20} MiB, and was not read."));

    /// <summary>The names in a folder; none where it is not there, or may not be listed.</summary>
    private static string[] NamesIn(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(folder).Select(static file => Path.GetFileName(file)!)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>A file beside it that is called nearly the same.</summary>
    private static string Hint(string path)
    {
        var folder = Path.GetDirectoryName(path) is { Length: > 0 } named ? named : ".";
        var beside = Spelling.Nearest(Path.GetFileName(path), NamesIn(folder));
        return beside is null ? "" : Path.Combine(folder == "." ? "" : folder, beside) is var meant ? Say($" Mente du «{meant}»?", $" Did you mean \"{meant}\"?") : "";
    }
}
