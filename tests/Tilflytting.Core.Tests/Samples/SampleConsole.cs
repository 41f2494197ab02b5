using System.Diagnostics;
using System.Text;
using Tilflytting.Samples.Cli;
using Tilflytting.Samples.Cli.Output;

namespace Tilflytting.Core.Tests.Samples;

/// <summary>The sample console, called from the root of the repository: in this process, or as a program of its own for what only a process has.</summary>
internal static class SampleConsole
{
    private static readonly string Program =
        Path.Combine(TestFiles.Root, "samples", "Tilflytting.Samples.Cli", "bin", TestFiles.Configuration, "net10.0", "tilflytting.dll");

    /// <summary>The paths of a call are those of the repository.</summary>
    static SampleConsole() => Directory.SetCurrentDirectory(TestFiles.Root);

    /// <summary>What came of it.</summary>
    internal sealed record Result(int ExitCode, string Output, string Error)
    {
        public string[] Lines => Output.Split('\n');
    }

    /// <summary>Standard output and standard error are pipes.</summary>
    public static Result Run(params string[] arguments) => Call("", null, arguments);

    public static Result RunWithInput(string input, params string[] arguments) => Call(input, null, arguments);

    /// <summary>Standard output and standard error are a terminal without colours of so many columns.</summary>
    public static Result At(int width, params string[] arguments) => Call("", width, arguments);

    /// <summary>As a program of its own, through pipes.</summary>
    public static Result RunProcess(params string[] arguments) => Finish(Start("dotnet", [Program, .. arguments]));

    /// <summary>The same with no more rights than any user has; null where the tests run as root and cannot be another.</summary>
    public static Result? RunAsNobody(params string[] arguments)
    {
        const string OtherUser = "/usr/bin/setpriv";
        Result As(string[] those) => Finish(Start(OtherUser, ["--reuid=65534", "--regid=65534", "--clear-groups", "dotnet", Program, .. those]));

        return !Unix.IsRoot ? RunProcess(arguments) : File.Exists(OtherUser) && As(["--version"]).ExitCode == 0 ? As(arguments) : null;
    }

    private static Result Finish(Process started)
    {
        using var process = started;
        var error = process.StandardError.ReadToEndAsync();
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
        using var process = Start("dotnet", [Program, .. arguments]);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var line = process.StandardOutput.ReadLine();
        process.StandardOutput.Close();
        process.WaitForExit();
        return new(process.ExitCode, line ?? "", error.Result);
    }

    /// <summary>As a program of its own in a shell, with redirections such as <c>&gt;&amp;-</c>; standard error is what is returned.</summary>
    public static Result RunInShell(string redirections, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", $"exec dotnet \"$@\" {redirections}", "sh", Program, .. arguments])
        {
            WorkingDirectory = TestFiles.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.Result);
    }

    /// <summary>With streams of the caller's own.</summary>
    public static int Call(Stream output, Stream error, params string[] arguments) =>
        ConsoleProgram.Run(arguments, new() { Input = Stream.Null, Output = output, Error = error });

    private static Result Call(string input, int? width, string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var given = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var exitCode = ConsoleProgram.Run(arguments, new() { Input = given, Output = output, Error = error, OutputWidth = width, ErrorWidth = width });
        return new(exitCode, Encoding.UTF8.GetString(output.ToArray()).ReplaceLineEndings("\n"), Encoding.UTF8.GetString(error.ToArray()).ReplaceLineEndings("\n"));
    }

    private static Process Start(string program, string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        WorkingDirectory = TestFiles.Root,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        StandardOutputEncoding = Encoding.UTF8,
        StandardErrorEncoding = Encoding.UTF8,

        // What the compiler would learn by watching code that runs once never pays.
        Environment = { ["DOTNET_TieredPGO"] = "0" },
    })!;
}
