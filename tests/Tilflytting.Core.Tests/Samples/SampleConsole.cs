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

    public static Result Run(params string[] arguments) => RunWithInput("", arguments);

    public static Result RunWithInput(string input, params string[] arguments)
    {
        using var process = Start(arguments);
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();

        // As they come: a reader of text would take a byte order mark away.
        using var bytes = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(bytes);
        process.WaitForExit();
        return new(process.ExitCode, Encoding.UTF8.GetString(bytes.ToArray()).ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }

    /// <summary>The first line, and what came of it when nobody wanted the rest.</summary>
    public static Result RunForOneLine(params string[] arguments)
    {
        using var process = Start(arguments);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var line = process.StandardOutput.ReadLine();
        process.StandardOutput.Close();
        process.WaitForExit();
        return new(process.ExitCode, line ?? "", error.Result);
    }

    private static Process Start(string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [Program, .. arguments])
    {
        WorkingDirectory = TestFiles.Root,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        StandardOutputEncoding = Encoding.UTF8,
        StandardErrorEncoding = Encoding.UTF8,
    })!;
}
