namespace Tilflytting.Core.Json;

/// <summary>Writes a file whole or not at all: the one place of the library that touches the file system, at a path that the caller hands in.</summary>
internal static class WholeFile
{
    public static async Task WriteAsync(string path, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        cancellationToken.ThrowIfCancellationRequested();

        if (IsDevice(path))
        {
            // Written to as it is: a file must not take its place.
            var device = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 1 << 16, FileOptions.Asynchronous);
            await using (device.ConfigureAwait(false))
            {
                await write(device, cancellationToken).ConfigureAwait(false);
            }

            return;
        }

        // A link stays a link: what it leads to is replaced. Beside it, since a rename does not leave its file system.
        var file = new FileInfo(path);
        file = file.LinkTarget is null ? file : (FileInfo)file.ResolveLinkTarget(returnFinalTarget: true)!;
        var temporary = $"{file.FullName}.{Path.GetRandomFileName()}.tmp";
        try
        {
            var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, FileOptions.Asynchronous);
            await using (stream.ConfigureAwait(false))
            {
                await write(stream, cancellationToken).ConfigureAwait(false);
                await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && file.Exists)
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(file.FullName));
            }

            cancellationToken.ThrowIfCancellationRequested();
            File.Move(temporary, file.FullName, overwrite: true);
        }
        catch
        {
            Remove(temporary);
            throw;
        }
    }

    /// <summary><c>/dev/stdout</c>, <c>/dev/null</c>, the <c>/dev/fd/63</c> that a shell hands in, or <c>\\.\NUL</c>.</summary>
    private static bool IsDevice(string path) =>
        Path.GetFullPath(path) is var full && full.StartsWith(OperatingSystem.IsWindows() ? @"\\.\" : "/dev/", StringComparison.Ordinal) && !full.StartsWith("/dev/shm/", StringComparison.Ordinal);

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
