using Tilflytting.Core.Json;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Output;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli;

/// <summary>Reads the bytes of a file, a pipe or standard input, or says in one line why they cannot be read.</summary>
internal static class FileBytes
{
    /// <summary>The name of standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>What is not text shows it this early.</summary>
    private const int Beginning = 1 << 20;

    /// <summary>As much as an array holds is more than the library reads of a document.</summary>
    private const long DefaultMost = 1L << 30;

    /// <summary>A pipe that nobody writes to would keep a person waiting for ever.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    /// <summary>What is in it; of what is plainly not text, the beginning.</summary>
    /// <param name="session">Where standard input is.</param>
    /// <param name="path">The file.</param>
    /// <param name="most">How many bytes it may have.</param>
    public static byte[] Read(Session session, string path, long most = DefaultMost)
    {
        try
        {
            if (path == StandardInput)
            {
                return All(session.Input, path, most);
            }

            using var input = Open(path);
            return All(input, path, most);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandException(Say($"«{path}» finnes ikke.", $"«{path}» finst ikkje.", $"There is no \"{path}\".") + Hint(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CommandException(Unreadable.Because(path, e));
        }
    }

    private static byte[] All(Stream input, string path, long most)
    {
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

    private static FileStream Open(string path)
    {
        FileStream Opened() => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0, FileOptions.SequentialScan);

        if (!WholeFile.IsStream(path))
        {
            return Opened();
        }

        var opening = Task.Run(Opened);
        return Task.WhenAny(opening, Task.Delay(LongestWait)).Result == opening ? opening.GetAwaiter().GetResult()
            : throw new CommandException(Say(
                $"«{path}» er et rør som ingen skriver til.", $"«{path}» er eit røyr som ingen skriv til.", $"\"{path}\" is a pipe that nothing writes to."));
    }

    /// <summary>A text in UTF-8 has no zero; one in UTF-16 has a mark in front.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> beginning) => beginning.Contains((byte)0) && beginning is not ([0xFE, 0xFF, ..] or [0xFF, 0xFE, ..]);

    private static CommandException TooLong(string path, long most) => new(Say(
        $"«{path}» er lengre enn {most >> 20} MiB, og er ikke lest.",
        $"«{path}» er lengre enn {most >> 20} MiB, og er ikkje lesen.",
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
        if (Spelling.Nearest(Path.GetFileName(path), NamesIn(folder)) is not { } beside)
        {
            return "";
        }

        var meant = Path.Combine(folder == "." ? "" : folder, beside);
        return Say($" Mente du «{meant}»?", $" Meinte du «{meant}»?", $" Did you mean \"{meant}\"?");
    }
}
