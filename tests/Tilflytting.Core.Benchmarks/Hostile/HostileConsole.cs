using System.Diagnostics;
using System.Reflection;

namespace Tilflytting.Core.Benchmarks;

/// <summary>What is handed to the sample console, which runs as a process of its own.</summary>
internal static class HostileConsole
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);

    private static readonly string Program = typeof(HostileConsole).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static metadata => metadata.Key == "SampleConsole").Value!;

    /// <summary>The work of the console so far.</summary>
    public static TimeSpan Work { get; private set; }

    /// <summary>The most memory that the console had.</summary>
    public static long Peak { get; private set; }

    public static ImmutableArray<HostileInput> All { get; } =
    [
        new("import-of-one-title", 16_000, "pages", static size => Imported(size, static _ => "Samme tittel\n\nLead.\n")),
        new("import-of-one-id", 16_000, "pages", static size => Imported(size, static _ => "Samme tittel\n\nLead.\n\nOm oppføringen\n\n • Id: samme\n")),
    ];

    private static Action Imported(int size, Func<int, string> page)
    {
        var folder = Directory.CreateTempSubdirectory("hostile-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        var pages = folder.CreateSubdirectory("pages");
        for (var i = 0; i < size; i++)
        {
            File.WriteAllText(Path.Combine(pages.FullName, $"{i}.txt"), page(i));
        }

        return () => Run("import", pages.FullName, "--out", Path.Combine(folder.FullName, "katalog.json"));
    }

    private static void Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        while (!process.WaitForExit(Between))
        {
            process.Refresh();
            try
            {
                (Work, Peak) = (process.TotalProcessorTime, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It ended while it was looked at.
            }
        }

        Task.WaitAll(output, error);
        if (process.ExitCode is not (0 or 1))
        {
            throw new InvalidOperationException($"{process.ExitCode}: {error.Result}");
        }
    }
}
