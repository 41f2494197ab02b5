using System.Diagnostics;
using System.Globalization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Benchmarks;

/// <summary>What streaming holds in memory, from a thousand lines to a million, each number of lines in a process of its own.</summary>
internal static class JsonMemory
{
    public const string Command = "json-memory";

    private const int Repeated = 1_000;
    private const int Looks = 20;

    public static void Run()
    {
        Console.WriteLine("| lines | alive while reading, at most | alive while writing, at most | working set, at most |");
        Console.WriteLine("|---:|---:|---:|---:|");
        foreach (var count in new[] { 1_000, 10_000, 100_000, 1_000_000 })
        {
            using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [Command, count.ToString(CultureInfo.InvariantCulture)]))!;
            process.WaitForExit();
        }
    }

    /// <summary>In a fresh process: one number of lines.</summary>
    public static async Task RunAsync(int count)
    {
        var initiatives = new SyntheticCatalogue(SyntheticTexts.Short).Initiatives(Repeated);
        using var lines = new MemoryStream();
        await CatalogueJson.WriteLinesAsync(initiatives, lines);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var reading = 0L;
        var read = 0;
        var options = new CatalogueReadOptions { Concepts = SampleCatalogue.Concepts };
        await foreach (var _ in CatalogueJson.ReadLinesAsync(new RepeatingStream(lines.ToArray(), count / Repeated), options))
        {
            if (++read % (count / Looks) == 0)
            {
                reading = Math.Max(reading, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        var writing = 0L;
        await CatalogueJson.WriteLinesAsync(Enumerable.Range(0, count).Select(at =>
        {
            if (at % (count / Looks) == 0)
            {
                writing = Math.Max(writing, GC.GetTotalMemory(forceFullCollection: true) - before);
            }

            return initiatives[at % Repeated];
        }), new CountingStream());
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {read:N0} | {reading / 1024:N0} KB | {writing / 1024:N0} KB | {process.PeakWorkingSet64 >> 20} MB |"));
    }
}
