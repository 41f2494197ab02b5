namespace Tilflytting.Samples.Cli;

/// <summary>A file that is written whole or not at all: whoever stops half-way leaves the old one.</summary>
internal static class WholeFile
{
    public static void Write(string path, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var target = Path.GetFullPath(path);
            if (target.StartsWith("/dev/", StringComparison.Ordinal))
            {
                // A device is written to; a file must not take its place.
                using var device = File.OpenWrite(target);
                device.Write(bytes.Span);
                return;
            }

            // Behind a link is the file that is meant.
            target = File.Exists(target) ? File.ResolveLinkTarget(target, returnFinalTarget: true)?.FullName ?? target : target;
            var temporary = $"{target}.{Guid.NewGuid():N}.tmp";
            try
            {
                using (var file = new FileStream(temporary, FileMode.CreateNew))
                {
                    file.Write(bytes.Span);
                    file.Flush(flushToDisk: true);
                }

                File.Move(temporary, target, overwrite: true);
            }
            finally
            {
                File.Delete(temporary);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CommandException($"«{path}» kan ikke skrives.");
        }
    }
}
