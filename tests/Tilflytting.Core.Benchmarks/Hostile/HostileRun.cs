using System.Diagnostics;
using System.Globalization;
using static System.FormattableString;

namespace Tilflytting.Core.Benchmarks;

/// <summary>
/// What a stranger may send, at one, two and four times a size, each in a process of its own. The cost may grow in proportion to the size, and has a limit at the first:
/// what goes beyond either, crashes or never ends makes the run fail.
/// </summary>
internal static class HostileRun
{
    public const string Command = "hostile";

    private const double MostTimes = 2.5;
    private const double MostSeconds = 2;
    private const int MostMegabytes = 300;

    /// <summary>Shorter runs are the machine's noise: nothing is said of how they grow.</summary>
    private const double LeastSeconds = 0.25;

    private const int Rounds = 3;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>Runs every input, or those whose name contains one of some words.</summary>
    /// <returns>The exit code: 0 when all of it holds.</returns>
    public static int Run(IReadOnlyList<string> words)
    {
        Console.WriteLine("| input | size | time | twice | × | four times | × | memory | allocated | |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|---|");
        var failed = 0;
        foreach (var input in HostileInput.All.Where(input => words.Count == 0 || words.Any(word => input.Name.Contains(word, StringComparison.Ordinal))))
        {
            var twice = input.Twice(input.Size);
            var outcomes = new List<Outcome> { Best(input, input.Size) };
            foreach (var size in new[] { twice, input.Twice(twice) })
            {
                // Where the smaller one does not end, the larger one says nothing new.
                outcomes.Add(outcomes[^1].IsLost ? outcomes[^1] : Best(input, size));
            }

            var wrong = Wrong(input, outcomes);
            failed += wrong.Length == 0 ? 0 : 1;
            Console.WriteLine(Invariant(
                $"| {input.Name} | {input.Size:N0} {input.Unit} | {outcomes[0]} | {outcomes[1]} | {Times(outcomes[0], outcomes[1])} | {outcomes[2]} | {Times(outcomes[1], outcomes[2])} | {outcomes[0].Megabytes} MB | {outcomes[0].Allocated} MB | {(wrong.Length == 0 ? "" : "**" + wrong + "**")} |"));
        }

        Console.WriteLine();
        Console.WriteLine(failed == 0 ? "All of it holds." : $"{failed} do not hold.");
        return failed == 0 ? 0 : 1;
    }

    /// <summary>In the fresh process: one input of one size. Prints seconds of work, the most memory of the process, what was allocated, and what came of it.</summary>
    public static void Measure(string name, int size)
    {
        var input = HostileInput.All.Single(input => input.Name == name);
        var call = input.Make(size);
        GC.Collect();
        var (work, allocated, what) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(), "read");
        try
        {
            call();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            what = e.GetType().Name;
        }

        work = Environment.CpuUsage.TotalTime - work + HostileConsole.Work;
        allocated = GC.GetTotalAllocatedBytes() - allocated;
        using var process = Process.GetCurrentProcess();
        var peak = Math.Max(process.PeakWorkingSet64, HostileConsole.Peak);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{work.TotalSeconds} {peak >> 20} {allocated >> 20} {what}"));
    }

    /// <summary>The best of some runs; one that is long is made once.</summary>
    private static Outcome Best(HostileInput input, int size)
    {
        var best = Ask(input, size);
        for (var round = 1; round < Rounds && best.Seconds < MostSeconds; round++)
        {
            var again = Ask(input, size);
            best = new(Math.Min(best.Seconds, again.Seconds), Math.Min(best.Megabytes, again.Megabytes), again.Allocated, again.What);
        }

        return best;
    }

    private static Outcome Ask(HostileInput input, int size)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [Command, input.Name, size.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true, RedirectStandardError = true };

        // What needs more is out of memory, and the machine is not. A collector that keeps what it once had would measure itself.
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x80000000";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        while (!process.WaitForExit(Between))
        {
            // Counted in work, for the machine may have other work too; one that waits for ever is ended as well.
            if (IsTooLong(process))
            {
                process.Kill(entireProcessTree: true);
                return new(double.PositiveInfinity, 0, 0, Invariant($"more than {Longest.TotalSeconds} s"));
            }
        }

        if (process.ExitCode != 0)
        {
            return new(double.PositiveInfinity, 0, 0, error.Result.Contains("OutOfMemory", StringComparison.Ordinal) || error.Result.Contains("Out of memory", StringComparison.Ordinal) ? "out of memory" : $"crash {process.ExitCode}");
        }

        var fields = output.Result.Trim().Split(' ');
        return new(double.Parse(fields[0], CultureInfo.InvariantCulture), int.Parse(fields[1], CultureInfo.InvariantCulture), int.Parse(fields[2], CultureInfo.InvariantCulture), fields[3]);
    }

    private static bool IsTooLong(Process process)
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime > Longest || DateTime.Now - process.StartTime > Longest * 20;
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It ended while it was looked at.
            return false;
        }
    }

    private static string Wrong(HostileInput input, List<Outcome> outcomes)
    {
        string[] wrong =
        [
            .. outcomes.Where(outcome => outcome.IsLost || (outcome.What != "read" && !input.MayBeRefused)).Select(static outcome => outcome.What),
            .. outcomes[0].Seconds > MostSeconds && !outcomes[0].IsLost ? [Invariant($"above {MostSeconds} s")] : Array.Empty<string>(),
            .. outcomes[0].Megabytes > MostMegabytes ? [Invariant($"above {MostMegabytes} MB")] : Array.Empty<string>(),
            .. new[] { (outcomes[0], outcomes[1]), (outcomes[1], outcomes[2]) }.Any(static pair => pair.Item2.Seconds >= LeastSeconds && pair.Item2.Seconds > pair.Item1.Seconds * MostTimes) ? ["grows too fast"] : Array.Empty<string>(),
        ];
        return string.Join(", ", wrong.Distinct());
    }

    private static string Times(Outcome one, Outcome twice) => one.IsLost || twice.IsLost || one.Seconds <= 0 || one.What != twice.What ? "" : Invariant($"{twice.Seconds / one.Seconds:F1}");

    private sealed record Outcome(double Seconds, int Megabytes, int Allocated, string What)
    {
        public bool IsLost => double.IsInfinity(Seconds);

        public override string ToString() => IsLost ? What : What == "read" ? Measured.Time(Seconds * 1000) : $"{Measured.Time(Seconds * 1000)}, {What}";
    }
}
