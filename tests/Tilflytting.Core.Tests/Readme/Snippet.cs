using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tilflytting.Core.Tests.Readme;

/// <summary>A program in a page of documentation: compiled as a console application with implicit usings, and run.</summary>
internal static class Snippet
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading.Tasks;
        """;

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => !path.EndsWith("Tilflytting.Core.Tests.dll", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>What the program prints when it is run in the root of the repository.</summary>
    public static string Run(string code)
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14);
        var compilation = CSharpCompilation.Create(
            "Snippet",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, options), CSharpSyntaxTree.ParseText(code, options)],
            References,
            new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        result.Diagnostics.Where(static d => d.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty($"this has to compile:\n{code}");

        var entry = Assembly.Load(image.ToArray()).EntryPoint!;
        var (console, folder) = (Console.Out, Directory.GetCurrentDirectory());
        using var output = new StringWriter();
        try
        {
            Console.SetOut(output);
            Directory.SetCurrentDirectory(TestFiles.Root);
            entry.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
            Directory.SetCurrentDirectory(folder);
        }

        return output.ToString();
    }
}
