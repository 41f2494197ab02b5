namespace Tilflytting.Core.Json;

/// <summary>Writes a file whole or not at all: the one place of the library that touches the file system, at a path that the caller hands in.</summary>
internal static class WholeFile
{
    /// <summary>As many as Linux follows.</summary>
    private const int MostLinks = 40;

    public static async Task WriteAsync(string path, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        cancellationToken.ThrowIfCancellationRequested();

        // A link stays a link: what it leads to is replaced.
        var target = Target(Path.GetFullPath(path));
        if (IsDevice(target))
        {
            // Written to as it is: a file must not take its place.
            var device = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 1 << 16, FileOptions.Asynchronous);
            await using (device.ConfigureAwait(false))
            {
                await write(device, cancellationToken).ConfigureAwait(false);
            }

            return;
        }

        // Beside the old file, since a rename does not leave its file system; and with its rights from the first byte on, since its content may be secret.
        UnixFileMode? rights = !OperatingSystem.IsWindows() && File.Exists(target) ? File.GetUnixFileMode(target) : null;
        var temporary = $"{target}.{Path.GetRandomFileName()}.tmp";
        try
        {
            var stream = new FileStream(temporary, Options(rights));
            await using (stream.ConfigureAwait(false))
            {
                await write(stream, cancellationToken).ConfigureAwait(false);
                await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && rights is { } all)
            {
                // What the process leaves out of the rights of every new file.
                File.SetUnixFileMode(temporary, all);
            }

            cancellationToken.ThrowIfCancellationRequested();
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            Remove(temporary);
            throw;
        }
    }

    /// <summary>Opens a file to be read from its beginning to its end; it may be replaced meanwhile.</summary>
    public static FileStream Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0, FileOptions.Asynchronous | FileOptions.SequentialScan);
    }

    private static FileStreamOptions Options(UnixFileMode? rights)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 1 << 16, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows() && rights is { } old)
        {
            options.UnixCreateMode = old;
        }

        return options;
    }

    /// <summary>What links lead to in the end, or the device on the way there: what a device leads to has no path.</summary>
    private static string Target(string path)
    {
        for (var links = 0; !IsDevice(path) && new FileInfo(path) is { LinkTarget: not null } link; links++)
        {
            path = links < MostLinks ? link.ResolveLinkTarget(returnFinalTarget: false)!.FullName : throw new IOException($"The links of «{path}» lead nowhere.");
        }

        return path;
    }

    /// <summary><c>/dev/stdout</c>, <c>/dev/null</c>, the <c>/dev/fd/63</c> that a shell hands in, or <c>\\.\NUL</c>.</summary>
    private static bool IsDevice(string path) =>
        path.StartsWith(OperatingSystem.IsWindows() ? @"\\.\" : "/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal);

    private static void Remove(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Why the file could not be written says more than why the rest of it could not be removed.
        }
    }
}
