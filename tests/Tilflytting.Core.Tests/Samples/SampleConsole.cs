using System.Diagnostics;
using System.Text;

namespace Tilflytting.Core.Tests.Samples;

/// <summary>The sample console, run as a program of its own from the root of the repository.</summary>
internal static class SampleConsole
{
    private static readonly string Program =
        Path.Combine(TestFiles.Root, "samples", "Tilflytting.Samples.Cli", "bin", TestFiles.Configuration, "net10.0", "tilflytting.dll");

    /// <summary>What came of it.</summary>
    internal sealed record Result(int ExitCode, string Output, string Error)
    {
        public string[] Lines => Output.Split('\n');
    }

    public static Result Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            WorkingDirectory = TestFiles.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }
}
