using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Win32.SafeHandles;

namespace Tilflytting.Core.Json;

/// <summary>Writes a file whole or not at all: the one place of the library that touches the file system, at a path that the caller hands in.</summary>
/// <remarks>
/// <para>
/// What is written goes to a new file in the same folder, which then takes the place of the old one in one step. A symbolic link stays a link: the file that it leads to
/// is replaced. A hard link does not: the other names keep the old content.
/// </para>
/// <para>
/// A pipe, a device and a descriptor (<c>/dev/stdout</c>, <c>/dev/fd/3</c>, <c>/proc/self/fd/1</c>) is written to as it is and never replaced; a pipe waits for a reader.
/// </para>
/// <para>
/// On Linux and macOS the new file gets the rights of the old one, its owner and group, its extended attributes and its access list, as far as the process may give
/// them. Where the group cannot be given, it gets no more rights than all others have; the set-user and set-group bits are kept only with the owner and group that they name.
/// On other Unix systems the rights are kept; on Windows the new file gets those of its folder.
/// </para>
/// <para>
/// A process that is killed meanwhile leaves a file such as <c>katalog.json.1f0c2a9b.h3kq0d2mzxa.tmp</c>. The next time that the same file is written it is deleted, unless another process
/// still writes it.
/// </para>
/// </remarks>
public static partial class WholeFile
{
    /// <summary>As many as Linux follows.</summary>
    private const int MostLinks = 40;

    private const int BufferSize = 1 << 16;

    /// <summary>Writes a file.</summary>
    /// <param name="write">Writes the content; it must leave the stream open.</param>
    /// <param name="path">The file, new or old; its folder has to be there.</param>
    /// <param name="cancellationToken">Ends the writing; the old file stays.</param>
    /// <returns>When the file is there.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty or no path.</exception>
    /// <exception cref="IOException">The file cannot be written; the old one stays.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written; the old one stays.</exception>
    /// <exception cref="OperationCanceledException">The writing was ended by the caller; the old file stays.</exception>
    public static async Task WriteAsync(Func<Stream, CancellationToken, Task> write, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(write);
        ArgumentException.ThrowIfNullOrEmpty(path);
        cancellationToken.ThrowIfCancellationRequested();
        var (target, isWrittenAsItIs) = Target(Path.GetFullPath(path));
        if (!isWrittenAsItIs)
        {
            await ReplaceAsync(target, write, cancellationToken).ConfigureAwait(false);
            return;
        }

        var stream = await OpenAsItIsAsync(target, cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            await write(stream, cancellationToken).ConfigureAwait(false);
            await stream.FlushAsync(cancellationToken).ConfigureAwait(false);

            // Another writer to the same descriptor goes on after what was written here.
            _ = stream.SafeFileHandle;
        }
    }

    /// <summary>Whether two paths lead to one file, by whatever names and links, so that writing to one changes or replaces what the other leads to.</summary>
    /// <remarks>
    /// Hard links are one file. Two paths without a file are the same where writing would make one file. A pipe or device is never the same as another: nothing in it can be lost.
    /// On Windows, and on Unix systems other than Linux and macOS, files are compared by where their links lead.
    /// </remarks>
    /// <param name="path">A path.</param>
    /// <param name="other">Another path.</param>
    /// <returns>Whether they lead to one file; false where it cannot be seen.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An argument is empty or no path.</exception>
    public static bool IsSame(string path, string other)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentException.ThrowIfNullOrEmpty(other);
        var (one, two) = (Path.GetFullPath(path), Path.GetFullPath(other));
        if (UnixFile.Of(one) is { } file && UnixFile.Of(two) is { } second)
        {
            return !file.IsStream && file.IsSame(second);
        }

        try
        {
            (one, two) = (Target(one).Path, Target(two).Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }

        var comparison = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return string.Equals(Path.GetFileName(one), Path.GetFileName(two), comparison)
            && Path.GetDirectoryName(one) is { } folder && Path.GetDirectoryName(two) is { } otherFolder
            && (string.Equals(folder, otherFolder, comparison) || (UnixFile.Of(folder) is { } place && UnixFile.Of(otherFolder) is { } otherPlace && place.IsSame(otherPlace)))
            && (OperatingSystem.IsWindows() || !IsStream(one));
    }

    /// <summary>Whether a path leads to a pipe, a socket or a device, which is read and written as it is, may have no end, and may keep a reader waiting.</summary>
    /// <param name="path">The path.</param>
    /// <returns>Whether it does; false for a file, for a folder, and where nothing is. On Windows, and on Unix systems other than Linux and macOS, the path alone says it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty or no path.</exception>
    public static bool IsStream(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var full = Path.GetFullPath(path);
        return UnixFile.Of(full) is { } file ? file.IsStream : IsDevice(full);
    }

    /// <summary>Opens a file to be read from its beginning to its end; it may be replaced meanwhile.</summary>
    internal static FileStream Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0, FileOptions.Asynchronous | FileOptions.SequentialScan);
    }

    /// <summary>The place that links lead to in the end, or the descriptor on the way there: the place that it leads to may have no path.</summary>
    private static (string Path, bool IsWrittenAsItIs) Target(string path)
    {
        for (var links = 0; ; links++)
        {
            if (Descriptor().IsMatch(path) || IsStream(path))
            {
                return (path, true);
            }

            if (new FileInfo(path) is not { LinkTarget: not null } link)
            {
                return (path, false);
            }

            path = links < MostLinks ? link.ResolveLinkTarget(returnFinalTarget: false)!.FullName : throw new IOException($"The links of «{path}» lead nowhere.");
        }
    }

    /// <summary><c>/dev/null</c>, or <c>\\.\NUL</c>, where nothing else says what is there.</summary>
    private static bool IsDevice(string path) =>
        path.StartsWith(OperatingSystem.IsWindows() ? @"\\.\" : "/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal);

    private static async Task<FileStream> OpenAsItIsAsync(string path, CancellationToken cancellationToken)
    {
        if (!OperatingSystem.IsWindows() && OwnDescriptor().Match(path) is { Success: true } own && File.Exists(path) && int.TryParse(own.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var number))
        {
            // The very descriptor, with its place in the file: another one would write over the beginning.
            return new FileStream(new SafeFileHandle(number, ownsHandle: false), FileAccess.Write, BufferSize);
        }

        FileStream Open(FileAccess access) => new(path, FileMode.Open, access, FileShare.ReadWrite, BufferSize, OperatingSystem.IsWindows() ? FileOptions.Asynchronous : FileOptions.None);

        // A pipe opens when it has a reader, which may be the caller's own next step.
        var opening = Task.Factory.StartNew(() => Open(FileAccess.Write), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            return await opening.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // A reader of our own ends the waiting.
            try
            {
                var reader = Open(FileAccess.ReadWrite);
                await using (reader.ConfigureAwait(false))
                {
                    await (await opening.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // It waits on; the caller does not.
            }

            throw;
        }
    }

    [GeneratedRegex(@"^(?:/dev/fd|/proc/[^/]+(?:/task/[^/]+)?/fd)/[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Descriptor();

    [GeneratedRegex(@"^(?:/dev/fd|/proc/self/fd|/proc/thread-self/fd)/([0-9]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex OwnDescriptor();
}
