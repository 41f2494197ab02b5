using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli;

/// <summary>Why a file that is there cannot be read, as far as that can be known.</summary>
internal static class Unreadable
{
    /// <param name="path">The file.</param>
    /// <param name="failure">What came of reading it.</param>
    public static string Because(string path, Exception failure)
    {
        if (Directory.Exists(path))
        {
            return Say($"«{path}» er en mappe, ikke en fil.", $"«{path}» er ei mappe, ikkje ei fil.", $"\"{path}\" is a folder, not a file.");
        }

        if (IsCircle(path))
        {
            return Say(
                $"«{path}» kan ikke leses: den er en lenke som fører i ring.",
                $"«{path}» kan ikkje lesast: ho er ei lenkje som fører i ring.",
                $"\"{path}\" cannot be read: it is a link that leads in a circle.");
        }

        return failure is UnauthorizedAccessException
            ? Say($"«{path}» kan ikke leses: du har ikke lov til det.", $"«{path}» kan ikkje lesast: du har ikkje lov til det.", $"\"{path}\" cannot be read: permission is denied.")
            : Say($"«{path}» kan ikke leses.", $"«{path}» kan ikkje lesast.", $"\"{path}\" cannot be read.");
    }

    private static bool IsCircle(string path)
    {
        try
        {
            _ = File.ResolveLinkTarget(path, returnFinalTarget: true);
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return e is IOException and not (FileNotFoundException or DirectoryNotFoundException) && new FileInfo(path).LinkTarget is not null;
        }
    }
}
