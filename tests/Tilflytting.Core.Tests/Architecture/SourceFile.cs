using System.Reflection;
using System.Text.RegularExpressions;

namespace Tilflytting.Core.Tests.Architecture;

/// <summary>A C# file of the library, as a maintainer sees it.</summary>
/// <param name="Folder">The folder under the library's own, with <c>/</c>; empty for a file beside the project.</param>
/// <param name="Name">The name without <c>.cs</c>.</param>
/// <param name="Lines">The lines.</param>
public sealed partial record SourceFile(string Folder, string Name, ImmutableArray<string> Lines)
{
    public static string Root { get; } = typeof(SourceFile).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static metadata => metadata.Key == "LibrarySource").Value!;

    /// <summary>Those of the library.</summary>
    public static ImmutableArray<SourceFile> All { get; } = In(Root);

    /// <summary>Those of the second package.</summary>
    public static ImmutableArray<SourceFile> OfPages { get; } = In(Root + ".Pages");

    /// <summary>The type that the file is named after: <c>PartialDate.Text</c> is a part of <c>PartialDate</c>.</summary>
    public string TypeName => Name.Split('.')[0];

    /// <summary>Whether a program of the repository writes the file from a table.</summary>
    public bool IsGenerated => Name.EndsWith(".g", StringComparison.Ordinal);

    /// <summary>The first folder; empty for a file beside the project.</summary>
    public string Room => Folder.Split('/')[0];

    /// <summary>The types that are declared at the top level of the file, and whether each is public.</summary>
    public IEnumerable<(string Name, bool IsPublic)> Types =>
        Lines.Select(static line => Declaration().Match(line)).Where(static match => match.Success)
            .Select(static match => (match.Groups["name"].Value, match.Groups["access"].Value == "public"));

    private static ImmutableArray<SourceFile> In(string root) =>
    [
        .. Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(static path => !path.StartsWith("bin/", StringComparison.Ordinal) && !path.StartsWith("obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(
                Path.GetDirectoryName(path)!.Replace('\\', '/'),
                Path.GetFileNameWithoutExtension(path),
                [.. File.ReadLines(Path.Combine(root, path))])),
    ];

    public override string ToString() => $"{Folder}/{Name}.cs";

    [GeneratedRegex(
        @"^(?<access>public|internal|file)? ?((static|sealed|abstract|readonly|partial|ref|unsafe) )*(record struct|record class|record|class|struct|enum|interface|delegate \S+) (?<name>\w+)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
