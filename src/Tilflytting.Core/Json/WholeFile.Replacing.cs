using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;

namespace Tilflytting.Core.Json;

public static partial class WholeFile
{
    /// <summary>The new file must have a name even where the old one has the longest that there is.</summary>
    private const int LongestHead = 100;

    private const int RandomLength = 11;

    private const string Extension = ".tmp";

    private const UnixFileMode OfUser = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>The rights of the old file, less those that would now be another group's or user's.</summary>
    internal static UnixFileMode Rights(UnixFileMode old, (bool Owner, bool Group) kept)
    {
        var rights = kept.Owner ? old : old & ~UnixFileMode.SetUser;
        if (kept.Group)
        {
            return rights;
        }

        const UnixFileMode OfGroup = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute;
        const int OtherToGroup = 3;
        var ofOthers = (UnixFileMode)((int)old << OtherToGroup);
        return rights & ~UnixFileMode.SetGroup & (~OfGroup | ofOthers);
    }

    private static async Task ReplaceAsync(string target, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        UnixFileMode? rights = !OperatingSystem.IsWindows() && File.Exists(target) ? File.GetUnixFileMode(target) : null;
        var stem = Stem(Path.GetFileName(target));
        var folder = Path.GetDirectoryName(target) ?? target;

        // Beside the old file, since a rename does not leave its file system; and for its user alone until all of it is there, since its content may be secret.
        var stream = Create(Path.Combine(folder, stem), rights & OfUser);
        try
        {
            await using (stream.ConfigureAwait(false))
            {
                RemoveDead(folder, stem, stream.Name);
                await write(stream, cancellationToken).ConfigureAwait(false);
                await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
                if (!OperatingSystem.IsWindows() && rights is { } all)
                {
                    // The owner first, since a change of it takes rights away.
                    var kept = UnixFile.Of(target)?.KeepFor(stream.SafeFileHandle, target, stream.Name) ?? (true, true);
                    File.SetUnixFileMode(stream.SafeFileHandle, Rights(all, kept));
                }

                stream.Flush(flushToDisk: true);
                cancellationToken.ThrowIfCancellationRequested();

                // It stays open, so that nobody takes it for a dead one; on Windows to be read only, since there nobody else could read it otherwise.
                using var open = OperatingSystem.IsWindows() ? Open(stream.Name) : null;
                if (open is not null)
                {
                    await stream.DisposeAsync().ConfigureAwait(false);
                }

                File.Move(stream.Name, target, overwrite: true);
            }
        }
        catch
        {
            Remove(stream.Name);
            throw;
        }
    }

    /// <summary>The beginning of the names of the new files for a file: of its own name as much as there is room for, and a number that is made of all of it.</summary>
    private static string Stem(string name)
    {
        var (length, bytes) = (0, 0);
        foreach (var rune in name.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > LongestHead)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return $"{name[..length]}.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 4))}.";
    }

    /// <summary>Makes a file of its own; while it is open it has a lock that all can share who do not mean to delete it.</summary>
    private static FileStream Create(string stem, UnixFileMode? rights)
    {
        const int Attempts = 10;
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.Read | FileShare.Delete, BufferSize = BufferSize, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows() && rights is { } given)
        {
            options.UnixCreateMode = given;
        }

        for (var attempt = 1; ; attempt++)
        {
            var name = stem + Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal) + Extension;
            try
            {
                var stream = new FileStream(name, options);
                if (attempt == Attempts || File.Exists(name))
                {
                    return stream;
                }

                // Another writer took it for a dead one before it had its lock.
                stream.Dispose();
            }
            catch (IOException e) when (attempt < Attempts && e.GetType() == typeof(IOException))
            {
                // The same, a moment later.
            }
        }
    }

    /// <summary>Deletes what writers of the same file have left that were killed.</summary>
    private static void RemoveDead(string folder, string stem, string own)
    {
        bool IsOfDeadOne(ref FileSystemEntry entry) =>
            entry.FileName.StartsWith(stem, StringComparison.Ordinal) && entry.FileName.EndsWith(Extension, StringComparison.Ordinal)
            && entry.FileName.Length == stem.Length + RandomLength + Extension.Length
            && !entry.IsDirectory && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

        try
        {
            var names = new FileSystemEnumerable<string>(folder, static (ref entry) => entry.ToFullPath()) { ShouldIncludePredicate = IsOfDeadOne }.Where(name => name != own).ToList();

            // Where a lock says nothing, as on some file systems of a network, nobody knows who is dead.
            if (names.Count > 0 && !IsFree(own, FileOptions.None))
            {
                names.ForEach(static name => _ = !IsStream(name) && IsFree(name, FileOptions.DeleteOnClose));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A folder that may be written to but not listed.
        }
    }

    /// <summary>Whether nobody has a file open; it is deleted meanwhile where the options say so.</summary>
    private static bool IsFree(string path, FileOptions options)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None, 0, options);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

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
