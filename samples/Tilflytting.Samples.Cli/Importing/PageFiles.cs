using Tilflytting.Core.Json;
using Tilflytting.Core.Pages;

namespace Tilflytting.Samples.Cli.Importing;

/// <summary>Which files are pages.</summary>
internal static class PageFiles
{
    /// <summary>The form that the name tells; null where the text has to.</summary>
    public static PageFormat? FormatOf(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".txt" => PageFormat.PlainText,
        ".md" => PageFormat.Markdown,
        ".html" or ".htm" => PageFormat.Html,
        _ => null,
    };

    /// <summary>The pages of a folder in the order of their names, and the names of what else is in it. A readme is about the pages.</summary>
    public static (IReadOnlyList<string> Pages, IReadOnlyList<string> Others) In(string folder)
    {
        try
        {
            var names = Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)
                .ToLookup(name => FormatOf(name) is not null && !IsReadme(name) && Path.Combine(folder, name) is var path && !Directory.Exists(path) && !WholeFile.IsStream(path));
            return ([.. names[true].Select(name => Path.Combine(folder, name))], [.. names[false]]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(Speech.Say($"«{folder}» kan ikke leses.", $"«{folder}» kan ikkje lesast.", $"\"{folder}\" cannot be read."));
        }
    }

    private static bool IsReadme(string name) => Path.GetFileNameWithoutExtension(name).Equals("readme", StringComparison.OrdinalIgnoreCase);
}
